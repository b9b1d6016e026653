import { readBackup } from './readBackup.ts';
import { secretOf } from './secret.ts';
import { writeBackup } from './writeBackup.ts';

/** Backups as files, as the app wants them. */
export const backups = {
  write: writeBackup,
  open: readBackup,
  secretOf: (passphrase: string) => secretOf(passphrase),
};
