import * as v from 'valibot';
import type { IsoDate } from './brand.ts';
import type { Text } from './text.ts';

/** What is new in a version, for its users. */
export type Release = {
  readonly version: string;
  readonly day: IsoDate;
  /** In one sentence. */
  readonly title: Text;
  /** A few sentences more. */
  readonly points: readonly Text[];
};

const text = v.object({ en: v.string(), fi: v.string() });
const release = v.object({
  version: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  title: text,
  points: v.array(text),
});

/**
 * What is new to somebody who has `ours`, from what another version of Porras says of itself, newest first (`OF-5`).
 * What cannot be read is left out: the words come from a later build, whose shape nobody knows yet.
 */
export function releasesSince(ours: readonly Release[], theirs: unknown): readonly Release[] {
  if (!Array.isArray(theirs)) return [];
  const known = new Set(ours.map(({ version }) => version));
  return theirs.flatMap((one: unknown) => {
    const read = v.safeParse(release, one);
    return read.success && !known.has(read.output.version) ? [read.output] : [];
  });
}
