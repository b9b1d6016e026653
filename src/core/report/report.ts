import type { Step } from '../level/test.ts';

/** A page to be read, printed and signed, as data: the same on screen, on paper, as Markdown and as plain text (`DE-110`). */
export type Report = {
  readonly language: 'en' | 'fi';
  readonly title: string;
  readonly parts: readonly ReportPart[];
};

/** One part of a report, in the order of reading. */
export type ReportPart =
  | {
      readonly is: 'heading';
      readonly level: 2 | 3;
      readonly text: string;
      /** True for a section that begins a sheet of paper. */
      readonly startsPage?: boolean;
      /** True for a section (level 2) that a screen keeps closed until it is asked for; paper and files have all of it. */
      readonly isFolded?: boolean;
    }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  /** Something with a name, a figure beside it, and what is to be said of it. */
  | { readonly is: 'entry'; readonly name: string; readonly aside: string; readonly lines: readonly string[] }
  | {
      readonly is: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Row by row what is drawn beside it where there is room: it says nothing that the cells do not say. */
      readonly bars?: readonly (StepBar | null)[];
    }
  /** The staircase (`LT-141`). */
  | { readonly is: 'picture'; readonly picture: StaircasePicture; readonly words: PictureWords }
  /** Rows of fields; an empty value is a line to write on. */
  | { readonly is: 'blanks'; readonly rows: readonly (readonly Blank[])[] };

/** A field of a form on paper. */
export type Blank = { readonly label: string; readonly value: string };

/** The four steps, what stands on them, and where somebody is and wants to be. */
export type StaircasePicture = {
  /** Names of the steps, from the lowest. */
  readonly steps: readonly string[];
  readonly marks: readonly PictureMark[];
  readonly here: Step | null;
  /** Above `here` when all that is unknown turns out well; else the same. */
  readonly possible: Step | null;
  readonly wanted: Step | null;
};

/** Something that stands on a step: a number in the picture, a name in the words beside it. */
export type PictureMark = {
  readonly id: string;
  readonly label: string;
  readonly number: number;
  readonly step: Step;
  readonly isBottleneck: boolean;
};

/** The picture in words, in the language of the report: all that it shows, for readers and programs that do not see it. */
export type PictureWords = {
  readonly title: string;
  readonly lines: readonly string[];
  /** Written at the steps where one is, may be and wants to be. */
  readonly here: string;
  readonly possible: string;
  readonly wanted: string;
};

/** Where something is on the four steps, and where it is wanted; null where nobody knows or has said. */
export type StepBar = { readonly now: Step | null; readonly wanted: Step | null };
