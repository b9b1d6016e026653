/** Contacts of the user's own that stay in this browser by choice. */
export const keptContacts = {
  keep: 'Keep these contacts in this browser',
  what: 'Kept are the columns with numbers, categories, and yes or no, sealed with a key on this computer. Names, e-mail addresses, telephone numbers, free text, dates and identifiers are not. Erase them here or under Files and data whenever you like.',
  visit: 'Until you turn this on, they are here for this visit only.',
  keeping: 'Keeping the contacts',
  opening: 'Opening your kept contacts',
  erasing: 'Erasing the contacts',
  contacts: (count: number, shown: string) => (count === 1 ? '1 contact' : `${shown} contacts`),
  facts: (contacts: string, columns: number, size: string, day: string) =>
    `${contacts}, ${columns === 1 ? '1 column' : `${columns} columns`}, ${size}, kept since ${day}`,
  others: (facts: string) =>
    `This browser holds others too: ${facts}. If you keep these, they take their place.`,
  erase: 'Erase contacts',
  question:
    'Erase the contacts of this company from this browser, in all its tabs? Nobody can bring them back.',
  questionGone: 'Erase these contacts from this browser? Nobody can bring them back.',
  yes: 'Erase for good',
  no: 'Keep them',
  erased: 'The contacts were erased. They are neither on the disk nor in memory.',
  title: 'Kept contacts',
  none: 'No contacts are kept. A list that you open is here for that visit only, unless you choose to keep it under its columns in Good lead.',
  gone: 'Contacts of a company that is no longer here:',
  goes: 'Its kept contacts are erased with it, and undo does not bring them back.',
  withCompany: 'Its kept contacts were erased and do not come back.',
  leftBehind: 'Its kept contacts could not be erased. Erase them under Files and data of another company.',
  refused: {
    insecure:
      'Contacts cannot be kept at this address: the browser seals them only at https addresses and on localhost. They are here for this visit.',
    private:
      'Contacts cannot be kept in this window: the browser lends no place for their key, as in some private windows. They are here for this visit.',
  },
  problems: {
    keep: {
      full: 'The browser has no room for the contacts. They were not kept, and are here for this visit. Make room on the disk and try again.',
      'too-large':
        'The contacts take more room than Porras keeps, 268 MB. They were not kept, and are here for this visit. Keep a list with fewer columns.',
      unread:
        'The contacts are no longer in memory, so nothing was kept. Open the file again and keep them then.',
      locked:
        'A newer Porras is open in another tab, so nothing was kept. Reload this page and open the file again.',
      busy: 'Another tab is keeping or erasing contacts, so nothing was kept. Try again in a moment.',
      other:
        'The browser could not store the contacts. They were not kept, and are here for this visit. What was kept before is as it was. Try again.',
    },
    open: {
      damaged:
        'Your kept contacts could not be opened: what lies in the browser is damaged, or its key is gone. Everything else is as it was. Erase them and open the list again.',
      'too-new':
        'Your kept contacts were kept by a newer Porras and are still there. Reload the page to get the newest Porras.',
      other:
        'Your kept contacts could not be opened now. They are still there. Reload the page to try again.',
    },
    erase: {
      'key-left': 'The contacts were removed, but the browser did not let go of their key. Erase them again.',
      busy: 'Another tab is keeping or erasing contacts, so nothing was erased on the disk. Try again in a moment.',
      other:
        'Not all of the contacts could be erased from the disk. They are out of memory. Erase them again.',
    },
  },
};
