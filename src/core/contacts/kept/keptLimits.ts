/** How much may be kept, and in which pieces. */
export const keptLimits = {
  /** The columns of one company together (`ST-33`): 1,000,000 contacts with 25 columns take about 50 MB. */
  bytes: 268_435_456,
  /** What tells names and kinds of the columns. */
  headBytes: 16_777_216,
  /** A part of them, as it is sealed and stored: over 1 MB, so that the browser gives it a file of its own. */
  partBytes: 4_194_304,
} as const;
