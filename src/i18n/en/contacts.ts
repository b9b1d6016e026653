/** The user's own contacts: reading a file, what was recognised, which columns matter. */
export const contacts = {
  back: 'Back to the model',
  start: {
    title: 'Score your own contacts',
    lead: 'Open a contact list from your CRM or marketing system and choose which columns tell you about a good lead. You see at once how your contacts score.',
    drop: 'Drop a contact list here',
    choose: 'Choose a file',
    formats: 'CSV, TSV or text, up to 1 GB. From Excel: save as CSV UTF-8.',
    privacyTitle: 'Contacts stay here',
    privacy:
      'The list is read in this browser and sent nowhere. It is kept for this visit only, unless you choose to keep it: close the tab and it is gone.',
    noList: 'No list at hand?',
    sample: 'Go on with sample contacts',
  },
  reading: {
    title: (name: string) => `Reading ${name}`,
    left: (share: string) => `${share} left`,
    cancel: 'Cancel',
  },
  failed: {
    title: (name: string) => `${name} could not be read`,
    kept: 'The file that you opened before is still in use.',
    empty: 'There are no rows in it. Check that the list was saved with its contents.',
    workbook:
      'This looks like an Excel workbook. Open it in Excel, save it as CSV UTF-8, and open that file here.',
    binary: 'This is not a text file. Save the list as CSV and open that file here.',
    'too-many-columns': (most: string) =>
      `It has more than ${most} columns. Leave out those that you do not need and open it again.`,
    'too-many-rows': (most: string) => `It has more than ${most} rows. Split the list and open one part.`,
    'field-too-long': (line: string | null) =>
      line === null
        ? 'One value in it is longer than a megabyte. A closing quotation mark is probably missing.'
        : `The value that begins on line ${line} is longer than a megabyte. A closing quotation mark is probably missing there.`,
    'too-large': 'It is larger than 1 GB. Leave out columns or rows that you do not need and open it again.',
    unreadable:
      'The browser could not read it to the end. It may have been moved or renamed: choose it again.',
  },
  found: {
    contacts: (count: number, shown: string) => (count === 1 ? '1 contact' : `${shown} contacts`),
    columns: (count: number, shown: string) => (count === 1 ? '1 column' : `${shown} columns`),
    title: (contacts: string, columns: string) => `${contacts}, ${columns}`,
    parted: {
      ',': 'separated by commas',
      ';': 'separated by semicolons',
      '\t': 'separated by tabs',
      '|': 'separated by bars',
    },
    clean: 'nothing odd in it',
    oddities: (count: number) => (count === 1 ? '1 thing to check' : `${count} things to check`),
    problems: {
      'short-row': (count: number, shown: string) =>
        count === 1
          ? '1 row has too few values. What is missing counts as not known.'
          : `${shown} rows have too few values. What is missing counts as not known.`,
      'long-row': (count: number, shown: string) =>
        count === 1
          ? '1 row has too many values. Those past the last column were left out.'
          : `${shown} rows have too many values. Those past the last column were left out.`,
      'unclosed-quote': () => 'A quotation mark is never closed. The rows after it may have run together.',
      'stray-quote': (count: number, shown: string) =>
        count === 1
          ? 'There is a quotation mark in the middle of a value. It was read as a part of it.'
          : `${shown} quotation marks are in the middle of values. They were read as parts of them.`,
      'not-utf-8': (count: number, shown: string) =>
        count === 1
          ? '1 value is in an older encoding. Check that its letters look right.'
          : `${shown} values are in an older encoding. Check that their letters look right.`,
    },
    lines: (count: number, shown: string) => (count === 1 ? `Line ${shown}` : `Lines ${shown}`),
    firstLines: (shown: string) => `First on lines ${shown}`,
    another: 'Open another file',
    forget: 'Forget these contacts',
    forgetQuestion: (contacts: string) =>
      `Forget ${contacts}? This cannot be undone. The file on your computer stays, and so does the model.`,
    forgetYes: 'Forget',
    forgetNo: 'Keep them',
  },
  columns: {
    title: 'Which columns tell you about a good lead?',
    hint: 'Open a column and say which of its values are good. The others stay out.',
    none: 'No column of this file can be scored. Check that the first row names the columns.',
    unnamed: (number: string) => `Column ${number}`,
    find: 'Find a column',
    noMatch: 'No column by that name.',
    kinds: {
      category: 'Category',
      number: 'Number',
      yesNo: 'Yes or no',
      date: 'Date',
      identifier: 'Identifier',
      text: 'Free text',
      empty: 'Empty',
      constant: 'Always the same',
    },
    distinct: (count: number, shown: string, isExact: boolean) =>
      count === 1 ? '1 value' : `${isExact ? '' : 'about '}${shown} values`,
    unknown: (share: string) => `${share} not known`,
    under: (share: string) => `under ${share}`,
    spread: (least: string, median: string, most: string) => `${least} to ${most}, median ${median}`,
    share: (value: string, share: string) => `${value} ${share}`,
    unreadable: (count: number, shown: string) =>
      count === 1
        ? '1 value is not a number and counts as not known.'
        : `${shown} values are not numbers and count as not known.`,
    suspects: (values: string) => `${values} looks like "never" or "not known", so it counts as not known.`,
    suspectsOfField: (values: string) =>
      `${values} looks like "never" or "not known", but the model takes it for a number.`,
    left: 'left out',
    good: (count: number, shown: string) => (count === 1 ? '1 good value' : `${shown} good values`),
    chooseGood: 'choose the good values',
    more: 'more is better',
    less: 'less is better',
    asField: (field: string) => `Is the model's ${field}`,
    noneKnown: 'values are not in the model',
  },
  agreed: {
    title: 'Which columns does the model know?',
    hint: 'The model is agreed, so it gets no new criteria. Open a column and say which of its fields it is.',
    none: 'The model is agreed, so it gets no new criteria, and no column of this file can be one of its fields.',
    knownNone: 'The model knows none of these values, so the column would give no points.',
  },
  choice: {
    label: (column: string) => `What to do with ${column}`,
    left: 'Leave out',
    criterion: 'Make a criterion',
    field: 'Is in the model already',
    good: 'Which values are good?',
    empty: 'no mark',
    showMore: (count: string) => `Show ${count} more`,
    onlyTop: (shown: string, all: string) => `The ${shown} most common of ${all} values.`,
    direction: 'Which is better?',
    more: 'More is better',
    less: 'Less is better',
    quarters: 'Contacts are divided into four parts by the number, and the best part gets all the points.',
    which: 'In the model it is called',
    taken: (field: string, column: string) => `${field} (now ${column})`,
    known: (share: string) => `For ${share} of contacts the model knows the value.`,
    knownNone:
      'The model knows none of these values, so the column would give no points. Make a criterion of it instead.',
  },
  leftOut: {
    title: (count: number, shown: string) =>
      count === 1 ? '1 column is left out by itself' : `${shown} columns are left out by themselves`,
    text: 'What identifies a person or a row says nothing about a good lead, and it never ends up in a model.',
    reasons: {
      email: 'E-mail addresses: personal',
      phone: 'Telephone numbers: personal',
      name: 'Names of people: personal',
      address: 'Addresses: personal',
      birth: 'Dates of birth: personal',
      personId: 'Identity codes: personal',
      link: 'Links to profiles: personal',
      identifier: 'Different for nearly everyone',
      text: 'Free text',
      date: 'Dates cannot be scored yet',
      empty: 'Nothing in it',
      constant: 'The same for everyone',
      'too-many': 'Too many different values',
    },
  },
  score: {
    title: 'Score the contacts',
    nothing: 'Choose at least one column.',
    criteria: (count: number, shown: string, points: string) =>
      count === 1
        ? `1 new criterion, up to ${points} points`
        : `${shown} new criteria, up to ${points} points each`,
    matched: (count: number, shown: string) =>
      count === 1 ? '1 column as in the model' : `${shown} columns as in the model`,
    room: (sum: string, room: string) => `That is ${sum} in all. Fit has room for ${room}.`,
    later: 'Shape the points on the Build page.',
    unfinished: (columns: string) => `Without good values, left out: ${columns}.`,
    noEvents: (most: string) =>
      `A list has no events, so behaviour gives nothing and ${most} points is the most that anyone can get.`,
    excess: (most: string, excess: string) =>
      `A model holds at most ${most} criteria and fields. Leave out ${excess} columns.`,
    stored: 'The names and common values of the chosen columns are saved in the model. The contacts are not.',
    go: (contacts: string) => `Score ${contacts}`,
    these: (count: number, shown: string) => (count === 1 ? 'this contact' : `these ${shown} contacts`),
    working: 'Scoring',
  },
};
