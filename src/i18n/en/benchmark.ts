/** Messages of benchmark packs and of the comparison with others. */
export const benchmark = {
  title: 'Comparison with others',
  lead: 'A benchmark pack holds the results of other companies as anonymous cells by industry and size. It is made here in the browser from record files, and holds no names.',

  compared: {
    title: 'You beside others',
    who: (companies: number, group: string) => `${companies} companies: ${group}.`,
    all: 'all industries and sizes',
    anySize: (sector: string) => `${sector}, all sizes`,
    oneSize: (sector: string, size: string) => `${sector}, ${size}`,
    index: 'Index',
    below: 'below most',
    between: 'among the middle half',
    above: 'above most',
    unknown: 'not known',
    band: 'The band is the middle half of the others, the line their middle one. The dot is you.',
    row: (name: string, you: string, low: string, middle: string, high: string) =>
      `${name}: you ${you}; the middle half of the others from ${low} to ${high}, the middle one ${middle}.`,
    noData: 'too few others',
    table: 'The numbers',
    dimension: 'Dimension',
    you: 'You',
    low: 'Lowest quarter up to',
    middle: 'Middle one',
    high: 'Highest quarter from',
  },

  own: {
    title: 'Your company among others',
    class: 'Where you are counted',
    sector: 'Industry',
    size: 'People employed',
    unsaid: 'Not said',
    pack: 'Benchmark pack',
    noCell:
      'This pack has no cell for you: too few companies of your kind. Nothing is shown rather than guessed.',
    notDone: (missing: number) =>
      missing === 1
        ? 'The comparison is shown once you have answered one more question, so that others do not steer your answers.'
        : `The comparison is shown once you have answered ${missing} more questions, so that others do not steer your answers.`,
    toAnswers: 'Go on answering',
    otherTest: 'The pack was made from another version of the test. Only what is the same is compared.',
    none: 'No pack yet. Open one that you were given, or make one from record files.',
  },

  packs: {
    title: 'Packs',
    made: (day: string, cells: number) => `made ${day} · ${cells === 1 ? '1 cell' : `${cells} cells`}`,
    save: 'Save as a file',
    remove: 'Remove',
    removed: (name: string) => `${name} was removed.`,
    undo: 'Bring back',
    show: 'Cells',
    industry: 'Industry',
    size: 'Size',
    companies: 'Companies',
    index: 'Index: quarter, middle, quarter',
    allIndustries: 'All',
    allSizes: 'All',
    open: 'Open a pack',
  },

  make: {
    title: 'Make a pack',
    text: 'Choose record files of your clients, de-identified copies too. The newest round of each company counts once. Fewer than five companies are never shown alone, nor what could be subtracted.',
    choose: 'Choose record files',
    own: 'Count the companies in this browser too',
    name: 'Name of the pack',
    defaultName: (day: string) => `Benchmark pack ${day}`,
    button: 'Make the pack',
    reading: 'Reading the files',
    files: (read: number, refused: number) =>
      refused === 0 ? `${read} files read.` : `${read} files read, ${refused} could not be opened.`,
    refused: 'Could not be opened',
    companies: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
    tooFew: (count: number) =>
      `It takes at least five companies with a result. So far there ${count === 1 ? 'is 1' : `are ${count}`}.`,
    done: (companies: number, cells: number) =>
      `The pack stands for ${companies} companies in ${cells === 1 ? '1 cell' : `${cells} cells`}.`,
    leftOut: 'Left out or counted in wider cells only',
    reasons: {
      unknown: (count: number) => `${count} with nothing known`,
      earlier: (count: number) => `${count} earlier rounds of a company that counts once`,
      withoutSector: (count: number) => `${count} without an industry: among all only`,
      withoutSize: (count: number) => `${count} without a size: in their industry only`,
      small: (count: number) => `${count} cells of fewer than five`,
      withheld: (count: number) => `${count} cells that would give away their neighbours`,
      dimensions: (count: number) => `${count} dimensions in cells where too few know them`,
    },
  },
};
