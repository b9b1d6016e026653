import type { CompanySize, Sector } from '../documents/company.ts';

/** The question that somebody sent by link, as it lies with the one who answers (`LT-110`). */
export type Respondent = {
  /** Names the survey. */
  readonly survey: string;
  /** Who asked, in their own words. */
  readonly sender: string;
  /** The secret of the link, which shows that an answer was made with it. */
  readonly secret: string;
  /** A random mark of this answer, 0..`greatestMark`, so that one that is sent twice counts once (`LT-118`). */
  readonly mark: number;
  readonly sector: Sector | null;
  readonly size: CompanySize | null;
  /** Comparison cells that came with the link; empty when there were none. */
  readonly cells: string;
};

/** Bits of a mark: what is left in a code of 24 characters (`LT-114`). */
export const markBits = 26;

/** The greatest mark. */
export const greatestMark = 67_108_863;
