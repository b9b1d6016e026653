/** A page to be read, printed and signed, as data: the same on screen, on paper, as Markdown and as plain text (`DE-110`). */
export type Report = {
  readonly language: 'en' | 'fi';
  readonly title: string;
  readonly parts: readonly ReportPart[];
};

/** One part of a report, in the order of reading. */
export type ReportPart =
  | { readonly is: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  /** Something with a name, a figure beside it, and what is to be said of it. */
  | { readonly is: 'entry'; readonly name: string; readonly aside: string; readonly lines: readonly string[] }
  | {
      readonly is: 'table';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Rows of fields; an empty value is a line to write on. */
  | { readonly is: 'blanks'; readonly rows: readonly (readonly Blank[])[] };

/** A field of a form on paper. */
export type Blank = { readonly label: string; readonly value: string };
