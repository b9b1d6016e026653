/** What a page tells while it works, in order; whatever was told before a kill must hold after it. */
export type Told =
  /** The mark said *saved* while these many operations of each company were done. */
  | { readonly what: 'saved'; readonly upTo: Readonly<Record<string, number>> }
  /** Operations were on disk, and said to be saved, so long after they were done, in milliseconds. */
  | { readonly what: 'timed'; readonly diskMs: readonly number[]; readonly saidMs: readonly number[] }
  /** Documents that belong together were said to be there. */
  | { readonly what: 'together'; readonly ids: readonly string[] }
  /** A record of a company was said to be taken in, in that state. */
  | { readonly what: 'taken'; readonly company: string; readonly state: number }
  /** What was missing was said to be back. */
  | { readonly what: 'back'; readonly ids: readonly string[] }
  /** *Saved* was said while something was not on disk. */
  | { readonly what: 'falsely'; readonly id: string };
