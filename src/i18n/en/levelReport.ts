/** Messages of the report of the level test. */
export const levelReport = {
  title: 'Report',
  lead: 'Everything that this round tells, on one page to read together, print or send.',
  withoutNames: 'Without names and notes',
  withoutNamesText: 'Leaves out the company, people, evidence, reasons and every word of your own.',
  file: 'Level test',
  contents: 'Contents',

  perhaps: (sure: number, possible: number) => `${sure}, perhaps ${possible}`,
  unanswered: 'not answered',
  dontKnow: "don't know",
  unknown: 'not known',
  notApplicable: 'not applicable',
  notApplicableSince: (reason: string) => `not applicable: ${reason}`,
  reasonMissing: 'not applicable, reason missing',
  coverage: { 0: 'no', 1: 'in part', 2: 'mostly', 3: 'always' },

  head: {
    company: 'Your company',
    kind: 'Level test',
    test: (title: string, version: number) => `${title}, version ${version}`,
    ownTest: 'Own test',
    round: (day: string) => `round of ${day}`,
    unit: (name: string) => `unit: ${name}`,
    written: (day: string) => `written ${day}`,
    bare: 'Names and notes are left out.',
  },

  staircase: {
    picture: 'Your dimensions on the four steps',
    possible: 'Perhaps here already',
    line: (step: number, name: string, signs: readonly string[], dimensions: string): string =>
      `Step ${step}, ${name}${signs.length === 0 ? '' : ` (${signs.join(', ')})`}: ${dimensions || 'none'}`,
    bottleneck: (name: string) => `${name} (bottleneck)`,
    columns: {
      step: 'Step',
      index: 'Index',
      target: 'Target step',
      targetIndex: 'Target index',
      known: 'Known',
      guess: 'Gut guess',
    },
    known: (known: number, asked: number, share: string) => `${share} (${known} of ${asked})`,
    none: '–',
    practicesUnknown: 'The step depends on practices that you do not know yet.',
    provisional: 'The result is provisional: less than three quarters of the answers are known.',
  },

  why: {
    title: 'Why this result',
    atTop: 'You are on the highest step. There is no next one.',
    rung: (from: number, to: number) => `step ${from} → ${to}`,
    bottleneck: (rung: string) => `Bottleneck, ${rung}`,
    now: (words: string) => `Now: ${words}`,
    needed: (step: number, words: string) => `Enough, step ${step}: ${words}`,
    practice: (text: string, now: string, needed: string) => `${text} Now: ${now}. Enough: ${needed}.`,
    anyAnswer: 'any answer',
    stuck: 'On one step no practice applies to you, so no answer lifts this dimension higher.',
    smallest: 'The smallest change',
    smallestText: (count: number, step: number): string =>
      count === 1
        ? `One answer is enough for step ${step}:`
        : `${count} answers are enough for step ${step}:`,
    smallestPractice: (dimension: string, answer: string) => `${dimension}: ${answer}`,
    smallestLadder: (dimension: string, step: number, words: string) =>
      `${dimension}, step ${step}: ${words}`,
    noSmallest: 'No answers alone are enough: in some dimension no practice of a step applies to you.',
    contradictions: 'What may not fit together',
    contradictionsText: 'Both can be true. Ask what explains it.',
    rule: 'The rule',
    ruleOf: {
      2: 'A company is on a step when at least half of the dimensions that apply to it are on that step or higher and none is more than one step below it.',
      4: 'A company is on a step when all dimensions that apply to it are on that step or higher.',
    },
  },

  gap: {
    columns: {
      dimension: 'Dimension',
      now: 'Now',
      value: 'Value',
      target: 'Target',
      gap: 'Gap',
      priority: 'Priority',
    },
    priorities: { high: 'high', medium: 'medium', low: 'low', none: 'none' },
    drawn: 'On the steps',
  },

  plan: {
    note: 'Steps and indexes at the end of a quarter are projected, as if what is planned by then were done.',
    columns: { action: 'Action', lifts: 'Lifts', owner: 'Owner', day: 'Due date', state: 'State' },
    waiting: 'Without a quarter',
    ownAction: 'An action of your own',
    lifts: (dimension: string, step: number) => `${dimension}, to step ${step}`,
    projected: (quarter: string, step: string, index: string) =>
      `At the end of ${quarter}: step ${step}, index ${index}.`,
    states: {
      open: 'open',
      late: 'open, late',
      done: (day: string): string => (day === '' ? 'done' : `done ${day}`),
      dropped: (day: string): string => (day === '' ? 'dropped' : `dropped ${day}`),
    },
  },

  numbers: {
    text: (day: string) => `Of the twelve months up to ${day}.`,
    columns: {
      rest: 'Other numbers',
      quarter: 'Last quarter',
      value: 'Number',
    },
    review: {
      aLeads: 'A leads',
      aLeadsToOpportunities: 'A leads that became opportunities',
      leadsPromised: 'Leads that marketing promised',
      leadsDelivered: 'Leads that marketing delivered',
      contactsPromised: 'Leads that sales promised to contact',
      contactsKept: 'Leads that sales contacted in time',
    },
    unknown: (names: string) => `Nobody knows: ${names}.`,
  },

  comparison: {
    title: 'Since the round before',
    round: 'Round',
    step: 'Step',
    index: 'Index',
    dimension: 'Dimension',
    then: 'Then',
    now: 'Now',
    change: 'Change',
    rose: 'rose',
    fell: 'fell',
    same: 'the same',
    apart: (names: string) => `Not comparable: ${names}.`,
  },

  evidence: {
    title: 'Evidence',
    claims: (resting: number, claims: number): string =>
      `${resting} of ${claims} strong answers ${resting === 1 ? 'rests' : 'rest'} on evidence.`,
    leftOut: (count: number): string =>
      count === 1
        ? 'The piece of evidence is left out here.'
        : `The ${count} pieces of evidence are left out here.`,
  },

  answers: {
    title: 'Appendix: all answers',
    step: (step: number) => `Step ${step}`,
    wanted: (step: number, words: string) => `Target, step ${step}: ${words}`,
    columns: { practice: 'Practice', step: 'Step', answer: 'Answer' },
  },

  method: {
    title: 'How this was computed',
    test: 'The test',
    testText: (title: string, version: number, dimensions: number) =>
      `${title}, version ${version}, with ${dimensions} ${dimensions === 1 ? 'dimension' : 'dimensions'}.`,
    open: (day: string) => `The round is of ${day} and still open.`,
    closed: (day: string) => `The round is of ${day} and closed.`,
    who: 'The test does not record who answered.',
    step: 'Step',
    range: 'Sure and possible',
    rangeText:
      'The step is computed twice: with everything unknown on step 1 or not satisfied (sure), and on step 4 or satisfied (possible). When the two differ, both are told.',
    rangeNow: (sure: number, possible: number) => `Now: sure ${sure}, possible ${possible}.`,
    index: 'Index',
    indexNow: (sum: string, count: string, index: string) => `Now: ${sum} / ${count} = ${index}.`,
    target: 'Target',
    targetText:
      'Target step and index follow the same rules from the flagged steps. A dimension without a flag counts as where it is now; one with neither is left out.',
    known: 'Known share',
    knownText: (known: number, asked: number, share: string, least: number) =>
      `Of the ${asked} questions that were asked and apply to you, you know ${known}: ${share}. Under 75% the result is provisional, and with fewer than ${least} known dimensions there is no step.`,
    guess: 'Gut guess',
    guessText: 'The gut guess is shown beside the result and changes nothing in it.',
    stacked: {
      title: 'From practices to steps',
      text: (threshold: string, share: string) =>
        `A practice is satisfied at ${threshold} (${share}). For each of steps 2, 3 and 4, m is the average over the practices that apply, each from 0 to 1. The step is the highest up to which every m is 1. The value is 1 + m2 + m3 + m4; the stacked score stops adding after the first m below 1, so its whole part is the step.`,
      dimension: 'Dimension',
      value: 'Value',
      stacked: 'Stacked score',
      step: 'Step',
      both: 'Where some practices that opened are not answered, the better of quick test and practices counts.',
    },
    leftOut: 'Left out as not applicable',
  },
};
