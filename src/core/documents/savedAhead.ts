import type { IsoDate } from '../brand.ts';
import type { WitnessedDocument } from './witness.ts';

/** Clocks of one device are set by minutes all the time; an hour is no summer time either, which no instant knows of. */
const leastMs = 3_600_000;

/** The day of the latest save, where it lies more than an hour after `now`: the clock has gone back (`ST-16`). */
export function savedAhead(
  documents: readonly Pick<WitnessedDocument, 'savedAt'>[],
  now: Date,
): IsoDate | null {
  const latest = documents.reduce((last, { savedAt }) => (savedAt > last ? savedAt : last), '');
  const isAhead = Date.parse(latest) - now.getTime() > leastMs;
  return isAhead ? latest.slice(0, 10) : null;
}
