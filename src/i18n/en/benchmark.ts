/** Messages of benchmark packs and of the comparison with others. */
export const benchmark = {
  title: 'Comparison with others',
  lead: 'A benchmark pack holds the results of other companies in groups by industry and size, without names. It is made here in the browser from record files.',

  compared: {
    title: 'You beside others',
    who: (companies: number, group: string) => `${companies} companies: ${group}.`,
    all: 'all industries and sizes',
    anySize: (sector: string) => `${sector}, all sizes`,
    oneSize: (sector: string, size: string) => `${sector}, ${size}`,
    index: 'Index',
    step: 'Step',
    place: (value: string, standing: string) => `${value}, ${standing}`,
    below: 'in the lowest quarter',
    between: 'in the middle half',
    above: 'in the highest quarter',
    unknown: 'not known',
    band: 'The band holds the middle half of the others, and the line is their median. The dot is you.',
    row: (name: string, you: string, low: string, middle: string, high: string) =>
      `${name}: you ${you}; the middle half of the others from ${low} to ${high}, median ${middle}.`,
    noData: 'too few others',
    table: 'The numbers',
    dimension: 'Dimension',
    you: 'You',
    low: 'Lower quartile',
    middle: 'Median',
    high: 'Upper quartile',
  },

  own: {
    title: 'Your company among others',
    class: 'Which group you belong to',
    sector: 'Industry',
    size: 'People employed',
    unsaid: 'Not given',
    pack: 'Benchmark pack',
    noCell:
      'This pack has no group for you: there are too few companies of your kind, and nothing is guessed.',
    notDone: (missing: number) =>
      missing === 1
        ? 'The comparison is shown once you have answered one more question, so that others do not steer your answers.'
        : `The comparison is shown once you have answered ${missing} more questions, so that others do not steer your answers.`,
    toAnswers: 'Go on answering',
    otherTest:
      'The pack was made from another version of the test. Only questions that are the same are compared.',
    none: 'No pack yet. Open one that you were given, or make one from record files.',
  },

  packs: {
    title: 'Packs',
    made: (day: string, cells: number) => `made ${day} · ${cells === 1 ? '1 group' : `${cells} groups`}`,
    save: 'Save as a file',
    remove: 'Remove',
    removed: (name: string) => `${name} was removed.`,
    undo: 'Bring back',
    show: 'Groups',
    industry: 'Industry',
    size: 'Size',
    companies: 'Companies',
    index: 'Index: quartile, median, quartile',
    allIndustries: 'All',
    allSizes: 'All',
    open: 'Open a pack',
  },

  make: {
    title: 'Make a pack',
    text: 'Choose record files of your clients, or de-identified copies. Each company counts once, by its newest round. A group of fewer than five companies is never shown, nor anything from which one could be worked out by subtraction.',
    drop: 'Drop record files here',
    choose: 'Choose record files',
    own: 'Count the companies in this browser too',
    name: 'Name of the pack',
    defaultName: (day: string) => `Benchmark pack ${day}`,
    button: 'Make the pack',
    reading: 'Reading the files',
    files: (read: number, refused: number) =>
      `${read} ${read === 1 ? 'file' : 'files'} read${refused === 0 ? '.' : `, ${refused} left out.`}`,
    refused: 'Files left out, and why',
    refusals: {
      'not-a-record':
        'The file is from Porras, but it is no record file. Save the record file of the company under Files and data, and choose that.',
      example: 'This is the example company. It is never counted.',
      'no-round': 'The company has no round of the level test that speaks for all of it.',
      'other-test': 'The company answered with its own test only, and the pack compares the built-in one.',
      'no-result': 'Too few questions are answered for a result.',
    },
    companies: (count: number) => (count === 1 ? '1 company' : `${count} companies`),
    tooFew: (count: number) =>
      `It takes at least five companies with a result. So far there ${count === 1 ? 'is 1' : `are ${count}`}.`,
    done: (companies: number, cells: number) =>
      `The pack stands for ${companies} companies in ${cells === 1 ? '1 group' : `${cells} groups`}.`,
    leftOut: 'Left out, or counted in wider groups only',
    reasons: {
      unknown: (count: number) => `${count} ${count === 1 ? 'company' : 'companies'} with nothing known`,
      earlier: (count: number) =>
        `${count} earlier ${count === 1 ? 'round' : 'rounds'}: each company counts once, by its newest`,
      withoutSector: (count: number) =>
        `${count} ${count === 1 ? 'company' : 'companies'} without an industry: counted among all only`,
      withoutSize: (count: number) =>
        `${count} ${count === 1 ? 'company' : 'companies'} without a size: counted in the industry only`,
      small: (count: number) => `${count} ${count === 1 ? 'group' : 'groups'} of fewer than five companies`,
      withheld: (count: number) =>
        `${count} ${count === 1 ? 'group' : 'groups'} from which a smaller one could be worked out`,
      dimensions: (count: number) =>
        count === 1
          ? '1 dimension in a group where too few companies know it'
          : `${count} dimensions in groups where too few companies know them`,
    },
  },
};
