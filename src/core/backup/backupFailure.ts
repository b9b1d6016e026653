/** Why a backup was not opened (`EX-77`); only `i18n` turns it into words. */
export type BackupFailure = {
  readonly reason:
    | 'zip-broken'
    | 'zip-foreign'
    | 'zip-locked'
    | 'zip-too-much'
    | 'backup-too-new'
    | 'backup-garbled'
    | 'sealed-garbled'
    | 'sealed-cut'
    | 'sealed-damaged'
    | 'sealed-too-new'
    | 'sealed-insecure'
    | 'sealed-passphrase';
};

/** Why one company of a backup was not taken: its file is damaged, was changed since, is not there, or is too large. */
export type EntryFailure = {
  readonly reason: 'entry-damaged' | 'entry-changed' | 'entry-gone' | 'entry-large';
};
