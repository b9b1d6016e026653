import type { SnapshotReason } from '#core/documents/snapshotName.ts';

const reasons: { readonly [reason in SnapshotReason]: string } = {
  work: 'after work',
  import: 'before a file was opened',
  migration: 'before an update of Porras',
  removal: 'before something was erased',
  restore: 'before something was brought back',
};

const documents = (count: number) => (count === 1 ? '1 document' : `${count} documents`);

export const recovery = {
  titles: {
    lost: 'Something that was saved here is gone',
    unopened: 'The browser cannot open its storage',
    whole: 'Copies of your work',
  },
  leads: {
    lost: 'The browser no longer has everything that Porras saved in it. What is still here has not been touched, and nothing is written over it.',
    unopened:
      'What you saved is in a part of this browser that does not open now. Its files may be damaged. Porras has changed nothing.',
    whole:
      'Porras takes copies of everything while you work and keeps them beside its own storage. Nothing is missing now.',
  },
  goOnText: 'If you go on without them, Porras asks no more, and the copies below stay.',
  why: 'How this can happen: a browser may clear the data of a site by itself when the computer runs short of space, and Safari does so when a site has not been visited for seven days. Someone may have cleared it, or a file was damaged when the computer stopped. The surest way back is the last file that you saved: open it here.',
  missing: 'What is missing',
  saved: (day: string, time: string) => `saved ${day} at ${time}`,
  copy: 'there is a copy',
  copyFrom: (day: string, time: string) => `there is a copy from ${day} at ${time}`,
  noCopy: 'there is no copy of it here',
  bring: (count: number) => (count === 1 ? 'Bring it back' : `Bring back ${documents(count)}`),
  bringText:
    'Nothing that is here is replaced without a way back: an older version is raised to the copy as one step that can be undone.',
  goOn: 'Go on without them',
  openFile: 'Open a file',
  brought: (count: number) => (count === 1 ? '1 document is back' : `${documents(count)} are back`),
  broughtText: 'They are saved again, and what was done to them before the copy can still be undone.',
  stillMissing: (count: number) => `${documents(count)} could not be brought back.`,
  notBrought: 'Nothing was brought back',
  notBroughtText:
    'The browser could not store it, so everything is as it was. Try again, or save a copy as a file.',
  carryOn: 'Carry on',
  steps: {
    title: 'What to do now',
    again: 'Close the other tabs of Porras and try again. Sometimes it helps to restart the browser.',
    save: 'If that does not help, save the newest copy below as a file.',
    clear:
      'Then clear the data of this site in the settings of the browser. That also erases the copies here.',
    open: 'Come back to this page, whose address ends in #/recovery, and open the file.',
  },
  tryAgain: 'Try again',
  copies: 'Copies',
  copiesText:
    'The newest ten, one for each of the last thirty days, and for a week those taken before something large.',
  looking: 'Looking at the copies',
  noPlace: 'This browser has no place for copies. Save a file now and then in Files and data.',
  noCopies: 'There are no copies yet. The first one is taken soon after the first change.',
  when: (day: string, time: string) => `${day} at ${time}`,
  reasons,
  documents,
  damaged: 'damaged, cannot be used',
  lookInside: 'Look inside',
  lookInsideOf: (when: string) => `Look inside the copy from ${when}`,
  closeInside: 'Close',
  save: 'Save as a file',
  saveOf: (when: string) => `Save the copy from ${when} as a file`,
  fileName: (day: string, time: string) => `Porras ${day} ${time}`,
  inside: 'Bringing back puts a document in its place when that is free, and otherwise beside what is here.',
  insideNothing: 'Nothing in this copy can be read.',
  bringOne: 'Bring back',
  bringOneOf: (name: string) => `Bring back ${name}`,
  broughtOne: 'is back',
  opened: (count: number, here: number) =>
    `${count === 0 ? 'Nothing was missing.' : `Brought back: ${documents(count)}.`}${here === 0 ? '' : ` Already here and left as they are: ${documents(here)}.`}`,
  openedTitle: 'The copy was opened',
};
