/** What the whole app says above a page: what was lost, what two tabs did, what it waits for. */
export const notices = {
  what: 'Porras finds out which of four steps your company is on in turning leads into cash, and lets marketing and sales agree what a good lead is, in points. Everything stays in this browser; you take results away as files.',
  reasons: {
    conflict: 'Another tab changed the same thing at the same moment.',
    gone: 'This was erased in another tab. Save a file of it if you still need it.',
    full: 'The browser has no room left for this site, or the disk is full. Your work is still here and is tried again by itself. Free some space, or save a copy.',
    locked: 'A newer Porras is open in another tab, so this one may no longer write.',
    unavailable:
      'This browser does not let the site store anything. A private window does so, and so do strict settings. Your work is here until you close the tab: save a copy before that.',
    lost: 'The browser lost its connection to its storage, and it did not come back at once. A full disk does so too. Your work is still here and is tried again by itself. Save a copy before you close the tab.',
    failed:
      'The browser could not write to its storage. Perhaps the disk is full. Your work is still here and is tried again by itself. Save a copy before you close the tab.',
  },
  saveCopy: 'Save a copy',
  collided: {
    title: 'Two tabs changed the same thing',
    text: (names: string) =>
      `In ${names}, this tab and another one changed the same place. What you did last holds here, and the other one is kept: choose between them in Files and data.`,
    look: 'Choose',
    close: 'Close',
  },
  missing: {
    title: 'Something that was saved here is gone',
    text: (names: string) =>
      `This was saved here: ${names}. The browser no longer has it, or cannot read it any more. It may have cleared the data of this site when it ran short of space, or someone did. Nothing is written over what is left.`,
    bringBack: 'See what can be brought back',
    understood: 'I have seen this',
  },
  waiting: {
    blocked: {
      title: 'Another tab holds your work',
      text: 'This Porras is newer and has to renew how your work is stored. Close the other tabs of Porras: it goes on by itself, and nothing is lost.',
    },
    slow: {
      title: 'The browser has not opened its storage yet',
      text: 'It may be busy, or another tab may hold it. Wait a moment, or close the other tabs of Porras. Nothing is lost, and it goes on by itself.',
    },
  },
  clock: {
    title: 'The clock of this device has gone back',
    text: (day: string) =>
      `Something was saved here on ${day}, which is later than the clock says now. Nothing is lost, but dates and the order of things may be wrong. Check the date and the time of the device.`,
  },
};
