/** Backups, the folder that they are written into, what is stored where, and erasing for good. */
export const backup = {
  title: 'Backup',
  text: 'Everything in this browser in one file: all companies, for the day when this computer or its browser data is gone. It is an ordinary ZIP, with a record file for each company in it.',
  all: 'Back up everything',
  fileName: 'Porras backup',
  unnamed: 'Company',
  busy: 'Making the backup',
  done: (name: string, companies: number, size: string) =>
    companies === 1
      ? `${name} was saved: one company, ${size}.`
      : `${name} was saved: ${companies} companies, ${size}.`,
  check: 'Check that it is in your downloads, and keep it somewhere else than on this computer.',
  sealedNow: 'It opens with your passphrase, and with nothing else.',
  leftOut: {
    unread: (title: string) => `${title} could not be read and is not in it. Reload the page and try again.`,
    'too-large': (title: string) =>
      `${title} holds more than one file can, and is not in it. Save its documents one by one in the list below.`,
    contacts: (title: string) => `The kept contacts of ${title} could not be read and are not in it.`,
  },
  failed: 'The backup was not made. Everything here is as it was. Reload the page and try again.',
  full: 'There is no room for the backup. Everything here is as it was. Make room on the disk and try again.',
  nothing: 'There is nothing to back up yet.',
  last: (day: string) => `Last backed up ${day}, and nothing has changed since.`,
  changed: (day: string) => `Last backed up ${day}. Something has changed since.`,
  some: (count: number, all: number) =>
    `${count} of ${all} companies have changed since they were last backed up.`,
  never: 'Not backed up yet.',
  more: 'One company only, or with a passphrase',
  options: {
    title: 'A backup of your own choice',
    what: 'What goes in',
    everything: 'All companies',
    only: (title: string) => `Only ${title}`,
    contacts: 'With kept contacts',
    contactsText:
      'Then the file holds personal data. Lock it with a passphrase, and keep it as you keep such data.',
    seal: 'Lock with a passphrase',
    insecure:
      'A passphrase needs an address that begins with https: only there does the browser offer what locks a file.',
    save: 'Save the backup',
  },
  passphrase: {
    first: 'Passphrase',
    second: 'The same again',
    hint: 'At least 12 characters. Four or five words that do not belong together are good, and easy to remember.',
    lost: 'Without it nobody can open the backup, and nobody can help: Porras does not know it either. Write it down.',
    short: 'At least 12 characters, please.',
    different: 'The two are not the same.',
  },
  folder: {
    title: 'A folder that fills by itself',
    text: 'Choose a folder on your disk, best one that is copied to another place. Porras then writes a backup there after you have worked, at most every ten minutes. It keeps the newest ten and the last of each day for thirty days, and touches no other files.',
    unable: 'This browser lets no page write into a folder. Chrome and Edge on a computer do.',
    choose: 'Choose a folder',
    other: 'Choose another folder',
    forget: 'Stop',
    now: 'Write now',
    into: (name: string) => `Backups go into the folder ${name}.`,
    sealed: 'They are locked with your passphrase.',
    open: 'They are not locked.',
    noContacts: 'Kept contacts are not in them.',
    written: (day: string, time: string) => `Last written ${day} ${time}.`,
    never: 'Nothing has been written there yet.',
    writing: 'Writing',
    ask: (name: string) =>
      `After a restart the browser asks again whether Porras may write into the folder ${name}.`,
    allow: 'Allow again',
    failures: {
      permission: 'The browser did not let Porras write into the folder. Allow it again.',
      gone: 'The folder is no longer there. Choose it again, or another one.',
      full: 'There is no room on its disk. Make room, or choose another folder.',
      failed:
        'The last backup could not be written. Check that the folder can be written to, or choose another one.',
    },
  },
  unseal: {
    title: (name: string) => `${name} is locked`,
    text: 'Give the passphrase with which it was saved.',
    open: 'Open',
    giveUp: 'Close',
  },
  taken: {
    title: (day: string, time: string) => `The backup of ${day} ${time} is open`,
    titleNone: 'Nothing of the backup was opened',
    text: 'Whatever was here is as it was, or merged: nothing was replaced.',
    fresh: (title: string) => `${title}: opened, it was not here.`,
    same: (title: string) => `${title}: everything of it was here already.`,
    merged: (title: string, count: number) =>
      count === 1
        ? `${title}: merged, one document changed.`
        : `${title}: merged, ${count} documents changed.`,
    conflicts: (count: number) =>
      count === 1 ? 'One place is for you to decide.' : `${count} places are for you to decide.`,
    removed: (count: number) =>
      count === 1
        ? 'One document that you removed stayed removed.'
        : `${count} documents that you removed stayed removed.`,
    failed: (title: string) => `${title}: not opened.`,
    contacts: (count: number) =>
      count === 1
        ? 'The kept contacts of one company came with it.'
        : `The kept contacts of ${count} companies came with it.`,
    contactsLeft: (count: number) =>
      count === 1
        ? 'The contacts of one company stayed in the backup: there are kept ones here, or they could not be kept.'
        : `The contacts of ${count} companies stayed in the backup: there are kept ones here, or they could not be kept.`,
    strangers: 'These files in it are not from Porras, and were left out:',
    none: 'There is no company in the backup.',
  },
  stored: {
    title: 'What is stored where',
    what: 'What',
    where: 'Where',
    size: 'How much',
    kept: 'Backed up',
    documents: (count: number) => (count === 1 ? 'One document' : `${count} documents`),
    companies: (count: number) => (count === 1 ? 'One company' : `All ${count} companies`),
    unnamed: 'A company without a name',
    steps: 'with their steps to undo',
    browser: 'in this browser',
    snapshots: (count: number) => (count === 1 ? 'One earlier copy' : `${count} earlier copies`),
    snapshotsWhen: (from: string, to: string) => (from === to ? `from ${from}` : `from ${from} to ${to}`),
    noSnapshots: 'No earlier copies yet',
    contacts: (count: string) => `${count} kept contacts`,
    contactsWhere: 'in this browser, sealed',
    visit: (count: string) => `${count} contacts of your own`,
    visitWhere: 'in memory, gone with this tab',
    app: 'Porras itself',
    appWhere: 'in this browser, for use without network',
    folder: (name: string) => `Folder ${name}`,
    folderWhere: 'on your disk',
    sent: 'Sent to anybody',
    sentText:
      'Porras has no server that knows you. Nothing leaves this browser unless you save a file or pass on a link or a code.',
    nothing: 'nothing',
    never: 'not yet',
    changed: (day: string) => `${day}, changed since`,
    all: (used: string, room: string) =>
      `The browser says that all of this address takes ${used}, of ${room} that it would lend.`,
    kb: (size: string) => `${size}\u00a0kB`,
    mb: (size: string) => `${size}\u00a0MB`,
    gb: (size: string) => `${size}\u00a0GB`,
  },
  anywhere: {
    lead: 'No company is open. Open a file or a backup here, or begin from the start page.',
  },
  erase: {
    title: 'Erase for good',
    company: 'Erase this company',
    companyText:
      'Erases the company with all its documents, its kept contacts, and the earlier copies of all companies, because it is in them. This cannot be undone.',
    everything: 'Erase everything',
    everythingText:
      'Erases all companies, kept contacts, earlier copies and settings of Porras from this browser, in all its tabs. Porras itself stays. This cannot be undone.',
    outside: 'Files that you have saved, and backups in a folder, stay where they are: remove them yourself.',
    traces:
      'The browser takes deleted documents off the disk when it tidies up, and until then somebody with the right tools may find traces of them. Kept contacts are sealed, and their key is gone at once.',
    word: 'erase',
    type: (word: string) => `To go on, type: ${word}`,
    erase: 'Erase for good',
    keep: 'Keep it',
    working: 'Erasing',
    done: (title: string) => `${title} is erased.`,
    failedCompany:
      'Not all of it could be erased. Close the other tabs of Porras, reload this page and try again.',
    failed:
      'Not everything could be erased, because another tab holds it or the browser refused. Close all other tabs of Porras and reload this page: it then goes on by itself. If it still stays, clear the data of this site in the settings of the browser.',
  },
};
