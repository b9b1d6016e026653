import type { BackupFailure, EntryFailure } from '#core/backup/backupFailure.ts';

type Reason = BackupFailure['reason'] | EntryFailure['reason'] | 'given-up' | 'no-company';

/** Why a backup was not opened, or one company of it. */
export const backupFailures: { readonly [reason in Reason]: string } = {
  'zip-broken':
    'The file is not whole: it was cut off on its way, or something in it has changed. Try another copy of it, or an older backup.',
  'zip-foreign':
    'This is a ZIP file, but no backup of Porras. If Porras files are in it, unpack it and open them one by one.',
  'zip-locked':
    'Another program has locked this ZIP file with a password. Unpack it with that program, and open the files in it one by one.',
  'zip-too-much':
    'There is far more in the file than in any backup of Porras. Check that you chose the right one.',
  'backup-too-new':
    'The backup was made in a newer Porras than this one. Reload the page to get the newest Porras, and open it again.',
  'backup-garbled':
    'The list of contents in the backup cannot be read. Unpack the file and open the companies in it one by one, or try an older backup.',
  'sealed-garbled':
    'The first line of the file, which says how it was locked, has changed. Try another copy of it, or an older backup.',
  'sealed-cut':
    'The passphrase is right, but the end of the file is missing. It was cut off on its way. Try another copy of it, or an older backup.',
  'sealed-damaged':
    'The passphrase is right, but something in the file has changed since it was saved. Try another copy of it, or an older backup.',
  'sealed-too-new':
    'The backup was locked by a newer Porras than this one. Reload the page to get the newest Porras, and open it again.',
  'sealed-insecure':
    'The backup is locked with a passphrase, and the browser opens such files only at an address that begins with https. Open it there.',
  'sealed-passphrase': 'This is not the passphrase of the backup. Try again.',
  'entry-damaged': 'Its file in the backup is damaged. Try another copy of the backup, or an older one.',
  'entry-changed':
    'Its file was changed after the backup was made. If you trust it, unpack the backup and open the file by itself.',
  'entry-gone': 'Its file is no longer in the backup. Try another copy of the backup, or an older one.',
  'entry-large':
    'Its file is larger than any file of Porras. Try another copy of the backup, or an older one.',
  'given-up': 'The backup stayed closed, because nobody gave its passphrase. Open it again when you have it.',
  'no-company':
    'This file belongs to a company, and none is open. Go to the start page, begin with a company, and open the file in its Files and data.',
};
