import type { Release } from '#core/release.ts';

/** What the build tells the service worker that it makes. */
export type Build = {
  /** Of the files alone: the same files, the same id. */
  readonly id: string;
  /** Every file that the app needs, by its path from the app's folder, with its SHA-256 in base64; `''` is the page. */
  readonly files: Readonly<Record<string, string>>;
  /** The headers of a good host. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is new, newest first. */
  readonly news: readonly Release[];
};
