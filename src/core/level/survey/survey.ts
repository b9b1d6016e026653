import type { IsoDate } from '../../brand.ts';
import type { CompanySize, Sector } from '../../documents/company.ts';
import type { LadderAnswer, TestName } from '../assessment.ts';
import type { Step } from '../test.ts';

/** The body of a survey document: the quick test sent by link to customers or prospects, and what came back (`LT-110`). */
export type Survey = {
  readonly title: string;
  readonly day: IsoDate;
  readonly language: 'en' | 'fi';
  /** Who asks, as those who are asked shall read it. */
  readonly sender: string;
  readonly test: TestName;
  /** Goes with the link, and shows that an answer was made with it. Crockford base 32, 16 characters. */
  readonly secret: string;
  /** Comparison cells that go with the link (`LT-113`); empty for none. */
  readonly cells: string;
  readonly answers: readonly SurveyAnswer[];
};

/** One answer that came back as a code. */
export type SurveyAnswer = {
  /** The random mark of the answer. */
  readonly mark: number;
  readonly receivedOn: IsoDate;
  /** Whose answer it is, as the one who asked wrote it down; empty when they did not. */
  readonly name: string;
  readonly sector: Sector | null;
  readonly size: CompanySize | null;
  readonly guess: Step | null;
  readonly ladders: { readonly [dimension: string]: LadderAnswer };
};

/** Bounds of a survey. */
export const surveyBounds = { title: 200, sender: 80, cells: 1200, answers: 2000, name: 200 } as const;
