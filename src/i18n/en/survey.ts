/** Messages of the survey: the quick test sent by link, and the code that comes back. */
export const survey = {
  title: 'Survey by link',
  lead: 'Send the quick test to a customer or a prospect. They answer in their own browser, see their step at once, and send you a code of 24 characters. Nothing goes through a server.',
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
      'Make or open a benchmark pack, and those who answer see themselves beside others in their industry.',
    toPacks: 'Benchmark packs',
    otherTest: 'This pack belongs to another version of the test and cannot go with the link.',
    button: 'Make the link',
    name: (sender: string, day: string) => `${sender}, ${day}`,
  },

  link: {
    title: 'Link',
    text: 'One link for everybody you ask. It carries the questions, who asks, and the comparison.',
    copy: 'Copy the link',
    copied: 'Copied.',
    mail: 'Write a mail',
    subject: 'Which step is your company on from lead to cash?',
    body: (link: string) =>
      `Hello,\n\nwould you take eight questions, about four minutes? You see at once which step your company is on from lead to cash. At the end there is a code: please send it back to me.\n\n${link}\n`,
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
    'other-kind': 'This is a code of something else, not of this survey.',
    forged: 'This code was made with another link. Check which survey it belongs to.',
    insecure: 'The browser reads codes only on a secure address (https) or on this computer.',
    none: 'No answers yet. When a code comes back, paste it here.',
    count: (count: number) => (count === 1 ? '1 answer' : `${count} answers`),
    middle: 'Middle one',
    table: 'Answers side by side',
    who: 'Who',
    nameOf: (number: number) => `Name of answer ${number}`,
    unnamed: (number: number) => `Answer ${number}`,
    received: 'Received',
    industry: 'Industry and size',
    step: 'Step',
    index: 'Index',
    remove: (name: string) => `Remove ${name}`,
    reason: 'Not said: the code has no room for it',
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
    text: 'Eight questions about turning leads into cash, about four minutes. You see your step at once. Your answers stay in this browser until you send the code yourself.',
    compare: (companies: number) =>
      `As a thank-you you see yourself beside ${companies} others, once you have answered everything.`,
    begin: 'Begin',
    goOn: 'Go on where you left off',
    faults: {
      incomplete: 'The link was cut off on its way. Ask for it again, or copy all of it from the message.',
      damaged: 'The link has been changed on its way. Ask for it again.',
      'too-new': 'The link was made by a newer Porras. Load this page again.',
    },
  },

  thanks: {
    title: 'Your answer back',
    goOn: (missing: number) =>
      missing === 1
        ? 'Answer one more question, and the code is here.'
        : `Answer ${missing} more questions, and the code is here.`,
    text: (sender: string) =>
      `Send this code to ${sender}. It holds your answers and targets, and nothing else. It is not secret: whoever has the link and the code can read the answers.`,
    code: 'Your code',
    copy: 'Copy the code',
    copied: 'Copied.',
    insecure:
      'The browser makes the code only on a secure address (https). Ask for a link that begins with https.',
    class: 'Where shall we compare you?',
    sector: 'Industry',
    size: 'People employed',
    unsaid: 'Not said',
  },
};
