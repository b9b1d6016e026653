/** A stacked bar chart as data: one colour a series, one label a bar. */
export type BarData = {
  readonly labels: readonly (string | number)[];
  readonly series: readonly {
    readonly name: string;
    readonly color: string;
    readonly values: ArrayLike<number>;
  }[];
};

/** The inner box of a drawn chart, in CSS pixels of its canvas. */
export type PlotArea = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};
