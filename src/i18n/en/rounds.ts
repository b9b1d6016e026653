/** Messages of rounds, trend and quarterly review. */
export const rounds = {
  title: 'Rounds and trend',
  roundOf: (day: string) => `Round of ${day}`,
  wholeCompany: 'Whole company',
  removedUnit: 'A unit that was removed',

  lead: {
    one: 'One round so far. The next one shows what has moved.',
    rose: (day: string, from: string, to: string) =>
      `Since ${day} the index has risen from ${from} to ${to}.`,
    fell: (day: string, from: string, to: string) =>
      `Since ${day} the index has fallen from ${from} to ${to}.`,
    same: (day: string, value: string) => `Since ${day} the index has stayed at ${value}.`,
    apart: (day: string) =>
      `The index of ${day} and today's come from different questions and cannot be compared. Look at one dimension at a time.`,
    comparable: (comparable: number, of: number) =>
      `The last two rounds are comparable on ${comparable} of ${of} questions.`,
  },

  hint: {
    text: (days: number) =>
      `It is ${days} days since the last round. A review takes ten minutes and asks only what held you back.`,
    button: 'Begin a quarterly review',
  },

  begin: {
    title: 'New round',
    unit: 'Whose rounds',
    again: 'Begin with the last answers',
    empty: 'Begin with no answers',
    review: 'Quarterly review',
    text: 'If you begin with the last answers, you correct only what has changed. Gut guess, hard numbers and evidence are asked again.',
    failed: 'The round could not be saved. Try again.',
  },

  trend: {
    title: 'How the values have moved',
    text: 'A line joins two rounds only where the same questions were asked.',
    offset: 'Where a line ends beside a mark, the rest comes from questions that were not asked both times.',
    index: 'Index',
    step: (sure: number, possible: number) =>
      sure === possible ? `step ${sure}` : `step ${sure}, perhaps ${possible}`,
    noStep: 'no step',
    perhaps: (sure: number, possible: number) => `${sure}, perhaps ${possible}`,
    unknown: 'not known',
    said: (name: string, values: string) => `${name}: ${values}.`,
    at: (day: string, value: string) => `${day}: ${value}`,
    table: 'The numbers as a table',
    dimension: 'Dimension',
    stepRow: 'Step',
    change: 'Change since the round before, same questions',
    questions: (count: number, of: number) => `${count} of ${of} questions`,
    reasons: {
      missing: 'only in one of the tests',
      unknown: 'not known in at least one round',
      notApplicable: 'not applicable in at least one round',
      otherQuestions: 'different questions',
      otherKind: 'statements cannot be compared with practices',
    },
  },

  list: {
    title: 'All rounds',
    version: (name: string, version: number) => `${name}, version ${version}`,
    noTest: 'the test is not here',
    known: (share: string) => `${share} known`,
    closed: 'closed',
    open: 'open',
    index: (value: string) => `index ${value}`,
    noResult: 'no step yet',
    look: 'View',
    lookAt: (name: string) => `Look at ${name}`,
    change: 'Change',
    changeOf: (name: string) => `Change ${name}`,
    name: 'Name',
    day: 'Date',
    unit: 'Unit',
    close: 'Close the round',
    reopen: 'Open again',
    remove: 'Remove',
    removeOf: (name: string) => `Remove ${name}`,
    locked: 'A closed round takes no changes until it is opened again.',
    removed: (name: string) => `${name} was removed.`,
    notRemoved: 'The round could not be removed. Try again.',
    undo: 'Bring back',
  },

  tests: {
    title: 'What changed in the test',
    pair: (from: string, to: string) => `From ${from} to ${to}`,
    comparable: (comparable: number, of: number) => `Comparable on ${comparable} of ${of} questions:`,
    states: {
      same: (count: number) => `${count} the same`,
      reworded: (count: number) => `${count} in other words, still comparable`,
      changed: (count: number) => `${count} that ask something else now`,
      new: (count: number) => `${count} new`,
      retired: (count: number) => `${count} no longer asked`,
    },
    which: 'Which questions',
    ladder: (name: string) => `${name}: the four statements`,
  },

  banner: {
    closed: (name: string) => `${name} is closed and takes no changes.`,
    alsoClosed: 'It is closed and takes no changes.',
    old: (name: string) => `You are looking at an earlier round: ${name}.`,
    unit: (name: string, unit: string) => `${name}, unit ${unit}.`,
    reopen: 'Open again',
    newest: 'Go to the newest round',
    newestOfCompany: 'Go to the whole company',
  },

  review: {
    title: 'Quarterly review',
    lead: 'Ten minutes, four short parts. Everything else stays as it was last time.',
    since: (day: string) => `What has changed since ${day}?`,
    first: 'Answer the test first. A review looks at what has changed since a round.',
    toAnswers: 'Go to the answers',
    begin: (day: string) => `Begin the review from the round of ${day}`,
    early: (days: number) =>
      days <= 0
        ? 'The last round is of today, so there is hardly any change to see yet. About three months between reviews is good.'
        : `The last round is only ${days === 1 ? 'one day' : `${days} days`} old, so there is hardly any change to see yet. About three months between reviews is good.`,
    beginText: 'A new round begins with the answers of the last one. You correct only what has changed.',
    anotherBegin: 'Begin the next review',
    left: (count: number) => (count === 1 ? 'One thing left' : `${count} things left`),
    ready: 'Nothing left to answer',
    progress: 'Progress of the review',
    progressText: (done: number, of: number) => `${done} of ${of} done`,
    parts: {
      answers: 'What held you back',
      plan: 'What was due in the plan',
      numbers: 'Six numbers',
      summary: 'Summary',
    },
    noQuestions: 'Last time there was no bottleneck and nothing unknown, so nothing is asked again.',
    bottleneck: 'Bottleneck',
    unknown: 'Not known last time',
    lastTime: (answer: string) => `Last time: ${answer}`,
    step: (step: number) => `Step ${step}`,
    stillSo: 'Still so',
    named: (choice: string, question: string) => `${choice}: ${question}`,
    stillSoOf: (question: string) => `Still so: ${question}`,
    answered: (answer: string) => `Now: ${answer}`,
    dontKnow: "Don't know",
    notApplicable: 'Not applicable',
    nothing: 'no answer',
    coverage: ['No', 'In part', 'Mostly', 'Always'],

    noItems: 'Nothing in the plan was due since the last round.',
    toPlan: 'Open the plan',
    dueBy: (day: string) => `due ${day}`,
    late: 'late',
    itemState: 'How it stands',
    states: { open: 'Open', done: 'Done', dropped: 'Dropped' },
    move: 'Move to',
    stays: 'Stays where it is',
    quarter: (number: string, year: string) => `Q${number} ${year}`,

    numbersText: (quarter: string) => `Of ${quarter}. Leave empty what nobody knows.`,
    numbers: {
      aLeads: 'A leads',
      aLeadsToOpportunities: 'A leads that became opportunities',
      leadsPromised: 'Leads that marketing promised',
      leadsDelivered: 'Leads that marketing delivered',
      contactsPromised: 'Leads that sales promised to contact',
      contactsKept: 'Leads that sales contacted in time',
    },
    empty: 'not known',
    nobodyKnows: 'Nobody knows the rest',
    tooMany: 'More became opportunities than there were A leads. Check the two numbers.',

    then: 'Then',
    now: 'Now',
    picture: (then: string, now: string) => `The staircase. Then ${then}, now ${now}.`,
    stepNow: (step: string) => `step ${step}`,
    noStep: 'no step yet',
    rose: (from: number, to: number) => `You have risen from step ${from} to step ${to}.`,
    fell: (from: number, to: number) => `You have come down from step ${from} to step ${to}.`,
    same: (step: number) => `You are still on step ${step}.`,
    sameHigher: (step: number, from: string, to: string) =>
      `Still on step ${step}, and the index has risen from ${from} to ${to}.`,
    notYet: 'There is no step to compare yet.',
    figures: {
      plan: 'Plan done',
      aLeads: 'A leads to opportunities',
      delivered: 'Leads delivered of those promised',
      kept: 'Contacts made of those promised',
    },
    countOf: (part: string, whole: string) => `${part} of ${whole}`,
    notKnown: 'not known',
    nothingDue: 'nothing was due',
    next: (day: string) => `Next review ${day}`,
    close: 'Close the review',
    closeAnyway: 'Close anyway',
    closedOn: (day: string) => `The review of ${day} is done, and the round is closed.`,
    print: 'Print',
    leftNote: (count: number) =>
      count === 1
        ? 'One answer is as it was last time, but nobody has confirmed it.'
        : `${count} answers are as they were last time, but nobody has confirmed them.`,
    document: (company: string, day: string) =>
      company === '' ? `Quarterly review ${day}` : `${company}, quarterly review ${day}`,
    toResult: 'Look at the result',
  },
};
