const numerals = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** Messages of the proof of a result. */
export const proof = {
  answers: {
    step: (step: number) => `Step ${step}`,
    coverage: { 0: 'no', 1: 'in part', 2: 'mostly', 3: 'always' },
    quick: 'Quick test',
    onStep: (step: number) => `step ${step}`,
    dontKnow: "don't know",
    notApplicable: 'not applicable, without a reason',
    none: 'not answered',
    now: (now: string) => `Now: ${now}.`,
    enough: (enough: string) => `Enough: ${enough}.`,
    ladder: (now: number, to: number) => `You answered step ${now}; step ${to} is enough.`,
    open: (count: number): string =>
      count === 1 ? 'What would be enough: 1 answer' : `What would be enough: ${count} answers`,
    anyAnswer: 'any answer',
    smallest: 'In the smallest change',
    whatIf: (words: string) => `What if this were true: ${words}`,
    unknown: 'Not known',
    stuck: 'On one step no practice applies to you, so no answer lifts this dimension higher.',
    list: 'What the answers would have to be',
  },

  smallest: {
    title: 'The smallest change',
    sentence: (count: number, step: number): string =>
      count === 1
        ? `One answer lifts you to step ${step}.`
        : `${numerals[count] ?? count} answers lift you to step ${step}.`,
    to: (name: string, answers: number, step: number): string =>
      answers === 1 ? `${name}, to step ${step}` : `${name}, to step ${step}: ${answers} answers`,
    none: (step: number) =>
      `No answers alone lift you to step ${step}: in some dimension no practice of a step applies to you.`,
    tryAll: 'Try what they do',
    list: 'Answers that are enough',
  },

  band: {
    label: 'What if',
    changed: (count: number): string =>
      count === 1 ? 'What if: 1 answer changed.' : `What if: ${count} answers changed.`,
    gives: (step: string, index: string) => `${step}, index ${index}`,
    step: (sure: number, possible: number): string =>
      sure === possible ? `Step ${sure}` : `Step ${sure}, perhaps ${possible}`,
    noStep: 'No step',
    real: (step: string, index: string) => `Now: ${step}, index ${index}. Nothing is saved.`,
    clear: 'Clear',
    wouldBe: (sure: number, possible: number): string =>
      sure === possible
        ? `What if: you would be on step ${sure}.`
        : `What if: you would be on step ${sure}, perhaps on ${possible}.`,
    noHeadline: 'What if: there would be no step to tell.',
    indexIf: 'Index, what if',
    picture: 'What if. This is how the staircase would look.',
  },

  sure: {
    title: 'How sure this is',
    isSure: (step: number) => `Step ${step} is sure: nothing that you do not know can change it.`,
    range: (sure: number, possible: number) =>
      `Step ${sure} is sure. If all that you do not know turns out well, you are on step ${possible}.`,
    known: (known: number, asked: number, share: string): string =>
      known < asked
        ? `You know ${known} of ${asked} answers: ${share}.`
        : asked === 1
          ? 'The one answer that was asked for is known.'
          : `All ${asked} answers are known.`,
    provisional: 'Under 75% the result is provisional.',
    first: 'Practices would tell most here:',
    byDimension: 'By dimension',
    columns: { dimension: 'Dimension', source: 'Answered by', known: 'Known', step: 'Step' },
    sources: { ladder: 'quick test', practices: 'practices', both: 'practices, in part' },
    of: (known: number, asked: number) => `${known} of ${asked}`,
    step: (now: number, possible: number): string =>
      now === possible ? String(now) : `${now}, perhaps ${possible}`,
    unknown: 'not known',
    out: 'left out',
    deepen: 'Deepen',
    deepenName: (name: string) => `Deepen: ${name}`,
  },

  stacked: {
    title: 'From practices to value',
    text: 'For each step the table shows how much of its practices you reach: the average over those that apply to you, from 0 to 1. A practice counts as 1 as soon as it is satisfied. The dimension is on the highest step up to which all are 1. The value is 1 plus all three. The stacked score stops adding after the first that is below 1, so its whole part is the step.',
    dimension: 'Dimension',
    reached: (step: number) => `Step ${step} reached`,
    value: 'Value',
    stacked: 'Stacked score',
    step: 'Step',
    both: 'Some practices that opened are not answered, so the better of quick test and practices counts.',
    fraction: (n: string, d: string) => `${n}/${d}`,
    rule: (share: string) =>
      `A company is on a step when ${share} of the dimensions that apply to it are on that step or higher and none is more than one step below it.`,
    shares: { 2: 'at least half', 3: 'at least three quarters', 4: 'all' },
  },

  contradictions: {
    title: 'Do these fit together?',
    count: (count: number): string => (count === 1 ? '1 pair' : `${count} pairs`),
    text: 'Both can be true. Which one should be looked at? Nothing here changes the result.',
    rest: (count: number): string => (count === 1 ? 'One more pair' : `${count} more pairs`),
    look: {
      ladder: (name: string) => `Quick test: ${name}`,
      practice: (name: string) => `Practice: ${name}`,
      practices: (name: string) => `Practices: ${name}`,
      number: (name: string) => `Hard number: ${name}`,
      numberAt: (name: string, value: string) => `Hard number: ${name}, ${value}`,
      guess: 'Gut guess',
      result: 'Answers',
    },
  },
};
