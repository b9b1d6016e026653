import type { Release } from '#core/release.ts';

/** What a page says to a service worker. Pages of older builds say it too: words may be added, never changed. */
export type ToServiceWorker =
  /** What is new? The answer comes through the port that is sent along. */
  | 'news'
  /** Take over now from the one before. */
  | 'take over';

/** The answer to `news`. */
export type NewsAnswer = { readonly news: readonly Release[] };
