/** Messages of the level test. */
export const level = {
  title: 'Level test',
  tabs: {
    label: 'Views of the level test',
    more: 'More',
    answer: 'Answers',
    result: 'Result',
    plan: 'Plan',
    deepen: 'Deepen a dimension',
    numbers: 'Hard numbers',
    evidence: 'Evidence and notes',
    rounds: 'Rounds and trend',
    review: 'Quarterly review',
    units: 'Units side by side',
    survey: 'Survey by link',
    benchmark: 'Comparison with others',
    tests: 'Own tests',
    report: 'Report',
  },
  analyst: {
    name: 'For the analyst',
    text: 'Own tests, and making benchmark packs',
    tests: 'Own tests are for the analyst. The switch keeps them in the menu.',
    packs: 'Making a pack from record files is for the analyst.',
  },
  example: 'Look at a filled-in example',
  notOpened: 'The level test could not be opened',
  noRound: 'There is no such round. It may have been removed.',
  noTest:
    'This round was answered with a test that is not here. Open the file of that test, or the record file.',

  guess: {
    kicker: 'Before the test',
    title: 'Which step would you guess you are on?',
    text: 'Read the four steps and tap the one you recognise. Your gut guess is shown beside the result and is no part of it.',
    legend: 'Your gut guess',
    mark: 'My guess',
  },

  question: {
    kicker: (number: number, of: number) => `Dimension ${number} of ${of}`,
    instruction: 'Choose the highest statement that is true, and flag your target.',
    nowLegend: 'Where are you now?',
    wantedLegend: 'Where do you want to be?',
    now: 'Now',
    wanted: 'Target',
    wantedStep: (step: number) => `Target: step ${step}`,
    dontKnow: "I don't know",
    notApplicable: 'Not applicable',
    noFlag: 'Without a flag the target is where you are now.',
    reasonLabel: 'Why is this not applicable to you?',
    reasonMissing: 'Write a reason: without it the answer is not complete.',
    reasonGiven: 'This dimension is left out of the result, and your reason is shown there.',
  },

  bar: {
    back: 'Back',
    next: 'Next',
    pass: 'Pass over',
    finish: 'See the result',
    progress: (answered: number, of: number) => `${answered} / ${of} answered`,
    dimensions: 'Dimensions',
    states: {
      known: (step: number) => `step ${step}`,
      wanted: (step: number) => `target ${step}`,
      dontKnow: "I don't know",
      notApplicable: 'not applicable',
      reasonMissing: 'reason missing',
      unanswered: 'not answered',
    },
  },

  result: {
    kicker: (date: string, answered: number, of: number, share: string) =>
      `Result, ${date} · ${answered} of ${of} dimensions · ${share} known`,
    index: 'Index',
    target: 'Target',
    uncertain: (names: string) => `The step depends on what you do not know yet: ${names}.`,
    provisional: 'The result is provisional: less than three quarters of the answers are known.',
    guessRight: (step: number) => `Your gut guess was the same: step ${step}.`,
    guessAbove: (step: number) => `Your gut guess was step ${step}, higher than the result.`,
    guessBelow: (step: number) => `Your gut guess was step ${step}, lower than the result.`,
    guessPlain: (step: number) => `Your gut guess was step ${step}.`,
    changeAnswers: 'Change answers',

    tooFew: (missing: number) =>
      missing === 1
        ? 'One more answer, and you see your step.'
        : `${missing} more answers, and you see your step.`,
    tooFewText: (known: number, least: number) =>
      `It takes at least ${least} dimensions that you know. So far you know ${known}.`,
    tooNarrow: 'There is no step to tell.',
    tooNarrowText: (applicable: number, least: number) =>
      `Only ${applicable} of the dimensions apply to you, and a step takes ${least}. What is known is shown below.`,
    goOn: 'Go on answering',

    picture: {
      title: 'Your dimensions on the four steps.',
      here: (step: number) => `You are on step ${step}.`,
      wanted: (step: number) => `Your target is step ${step}.`,
      onStep: (step: number, names: string) => `On step ${step}: ${names}.`,
      unknown: (names: string) => `Not known: ${names}.`,
      notApplicable: (names: string) => `Not applicable: ${names}.`,
    },

    blocks: {
      title: (step: number) => `What blocks step ${step}`,
      bottlenecks: (count: number) => (count === 1 ? '1 bottleneck' : `${count} bottlenecks`),
      bottleneck: 'Bottleneck',
      rung: (from: number, to: number) => `from step ${from} to step ${to}`,
      rest: (count: number) => (count === 1 ? 'One more dimension' : `${count} more dimensions`),
      unknown: (names: string) => `Not known: ${names}. An answer may be enough.`,
      rule: (next: number, required: number, applicable: number, standing: number) =>
        `For step ${next}, ${required} of ${applicable} dimensions must be on it or higher; ${standing === 0 ? 'none' : standing} ${standing > 1 ? 'are' : 'is'} there now.`,
      needed: (needed: number) =>
        needed === 1 ? 'At least one has to rise.' : `At least ${needed} have to rise.`,
    },

    actions: {
      toPlan: 'Make a plan of these',
      title: (count: number): string =>
        count === 1 ? 'The next action' : count === 2 ? 'Next two actions' : 'Next three actions',
      hours: (amount: number) => `${amount}\u00a0h`,
      days: (amount: number) => (amount === 1 ? '1 day' : `${amount} days`),
      weeks: (amount: number) => (amount === 1 ? '1 week' : `${amount} weeks`),
    },

    gaps: {
      title: 'Gap to the target',
      unset: 'No target is set yet. Flag in the answers where you want to be.',
      text: 'The dot is where you are now, the flag where you want to be.',
      step: 'Step',
      now: (step: number) => `Now on step ${step}`,
      nowAndWanted: (now: number, wanted: number) => `Now on step ${now}, target step ${wanted}`,
      unknownAndWanted: (wanted: number) => `Now not known, target step ${wanted}`,
      unknown: 'Not known',
      dontKnow: "Don't know",
      unanswered: 'Not answered',
      reasonMissing: 'Reason missing',
      notApplicable: 'Not applicable',
      reason: (reason: string) => `Not applicable: ${reason}`,
      change: (name: string) => `Change the answer: ${name}`,
    },

    method: {
      title: 'How it is computed',
      step: 'Step',
      range: 'Sure and possible',
      rangeText:
        'The step is computed twice: with everything unknown as low as it can be (sure) and as high as it can be (possible). When the two differ, both are told.',
      rangeNow: (sure: number, possible: number) => `Now: sure ${sure}, possible ${possible}.`,
      index: 'Index',
      indexNow: (sum: string, count: string, index: string) => `Now: ${sum} / ${count} = ${index}.`,
      target: 'Target',
      targetText:
        'The target is the average of the flagged steps. A dimension without a flag counts as where it is now; one with neither is left out.',
      known: 'Known share',
      knownText: (known: number, asked: number, share: string, least: number) =>
        `Of the ${asked} questions that were asked and apply to you, you know ${known}: ${share}. Under 75% the result is provisional, and with fewer than ${least} known dimensions there is no step.`,
      guess: 'Gut guess',
      guessText: 'The gut guess is shown beside the result and changes nothing in it.',
    },

    next: {
      title: 'Next: what is a good lead?',
      text: 'Put it into points, and see at once how your contacts line up.',
      button: 'Define a good lead',
    },
  },
};
