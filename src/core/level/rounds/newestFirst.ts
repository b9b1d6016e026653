import type { IsoDate } from '../../brand.ts';

/** What tells which of two rounds is the newer. */
export type DatedRound = {
  readonly id: string;
  readonly day: IsoDate;
  /** The round that it began with. */
  readonly from: string | null;
};

/**
 * Rounds from the newest to the oldest (`LT-60`): the later day first; of one day the one that began with the answers of
 * the other; else as they came.
 */
export function newestFirst<Round extends DatedRound>(rounds: readonly Round[]): readonly Round[] {
  const byId = new Map(rounds.map((round) => [round.id, round]));
  const depths = new Map(rounds.map((round) => [round.id, depthOf(round, byId)]));
  return rounds.toSorted((a, b) => {
    if (a.day !== b.day) return a.day < b.day ? 1 : -1;
    return (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0);
  });
}

/** How many rounds it has behind it; a circle, which only a file can bring, ends where it closes. */
function depthOf(round: DatedRound, byId: ReadonlyMap<string, DatedRound>): number {
  const seen = new Set<string>();
  let at: DatedRound | undefined = round;
  while (at && !seen.has(at.id)) {
    seen.add(at.id);
    at = at.from === null ? undefined : byId.get(at.from);
  }
  return seen.size;
}
