/** Messages of the survey: the quick test sent by link, and the code that comes back. */
export const survey = {
  title: 'Survey by link',
  lead: 'Send the quick test to a customer or a prospect. They answer in their own browser, see their step at once, and send you a code of 24 characters. Porras itself sends nothing anywhere.',
  empty: 'No survey yet.',

  begin: {
    title: 'New survey',
    sender: 'Who asks',
    senderHint: 'They read this first: your name and company.',
    senderMissing: 'Write who asks: a name with at least one letter or digit.',
    language: 'Language of the first page',
    pack: 'Comparison as a thank-you',
    noPack: 'No comparison',
    noPacks:
      'Make or open a benchmark pack, and those who answer see their company beside others in its industry.',
    toPacks: 'Benchmark packs',
    otherTest: 'This pack was made from another version of the test and cannot go with the link.',
    button: 'Make the link',
    name: (sender: string, day: string) => `${sender}, ${day}`,
  },

  link: {
    title: 'Link',
    text: 'One link for everybody you ask. It carries the questions, who asks, and the comparison.',
    copy: 'Copy the link',
    copied: 'Copied.',
    mail: 'Write an e-mail',
    see: 'See what they see',
    subject: 'Which step is your company on from lead to cash?',
    body: (link: string) =>
      `Hello,\n\nwould you answer eight questions? It takes about three minutes, and you see at once which step your company is on from lead to cash. At the end you get a code: please send it back to me.\n\n${link}\n`,
    onlyHere:
      'Porras runs on this computer only, so nobody else can open the link. Put Porras on a web address first.',
    noLink: 'The link could not be made.',
  },

  receive: {
    title: 'Answers',
    label: 'Code that came back',
    button: 'Take in the code',
    new: 'The answer is in.',
    again: 'This answer was here already. It is up to date now.',
    full: 'This survey takes no more answers: 2,000 is the most.',
    'wrong-length': 'A code has 24 characters. This one is shorter or longer: was a part left out?',
    mistyped: 'There is a typing error in the code. Check it against the message, character by character.',
    'other-kind': 'This is a code for something else, not from this survey.',
    forged: 'This code comes from another link. Check which survey it belongs to.',
    insecure: 'The browser reads codes only on a secure address (https) or on this computer.',
    none: 'No answers yet. When a code comes back, paste it here.',
    count: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
    middle: 'Median',
    table: 'Answers side by side',
    who: 'Who',
    nameOf: (number: number) => `Name of answer ${number}`,
    unnamed: (number: number) => `Answer ${number}`,
    received: 'Received',
    industry: 'Industry and size',
    step: 'Step',
    index: 'Index',
    remove: (name: string) => `Remove ${name}`,
    reason: 'Reason not given: the code has no room for it',
    noStep: 'too little known',
    unknown: 'not known',
    notApplicable: 'not applicable',
  },

  remove: 'Remove the survey',
  removed: (name: string) => `${name} was removed.`,
  undo: 'Bring back',

  respond: {
    notOpened: 'The link could not be opened',
    title: 'Which step is your company on?',
    asks: (sender: string) => `${sender} asks you.`,
    text: 'Eight questions about turning leads into cash, about three minutes. You see your step at once. Your answers stay in this browser until you send the code yourself.',
    compare: (companies: number) =>
      `As a thank-you you see your company beside ${companies} others, once you have answered everything.`,
    begin: 'Begin',
    goOn: 'Go on where you left off',
    faults: {
      incomplete: 'The link was cut off on its way. Ask for it again, or copy all of it from the message.',
      damaged: 'The link was changed on its way. Ask for it again.',
      'too-new': 'The link was made with a newer Porras. Reload this page.',
    },
  },

  thanks: {
    title: 'Send your answer back',
    goOn: (missing: number) =>
      missing === 1
        ? 'Answer one more question, and the code is here.'
        : `Answer ${missing} more questions, and the code is here.`,
    text: (sender: string) =>
      `Send this code to ${sender}. It holds your gut guess, answers and targets, and your industry and size if you choose them below. It is not secret: whoever has the link and the code can read it.`,
    code: 'Your code',
    copy: 'Copy the code',
    copied: 'Copied.',
    insecure:
      'The browser makes the code only on a secure address (https). Ask for a link that begins with https.',
    class: 'Whom shall we compare you with?',
    sector: 'Industry',
    size: 'People employed',
    unsaid: 'Rather not say',
    wayIn: 'What else Porras does',
  },
};
