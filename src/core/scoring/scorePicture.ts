/** What a model does to all contacts, small enough to send to a screen every frame. */
export type ScorePicture = {
  readonly count: number;
  /** Contacts by official score: 101 bins, 0..100 (`SC-14`). */
  readonly histogram: Uint32Array;
  /** Contacts by whole points of fit, 101 bins; below 0 counts as 0. */
  readonly fitHistogram: Uint32Array;
  /** Contacts by whole points of behaviour, 101 bins; below 0 counts as 0. */
  readonly behaviourHistogram: Uint32Array;
  /** Contacts by grade, A to D, after gates and rules. */
  readonly grades: Uint32Array;
  /** Contacts by pair of classes: `matrix[fit * 4 + activity - 1]`, fit A to D as 0 to 3 (`SC-33`). */
  readonly matrix: Uint32Array;
  /** For each criterion in the model's order: contacts to whom it gives anything but 0, as if enabled (`SC-16`). */
  readonly touched: readonly { readonly id: string; readonly contacts: number }[];
};
