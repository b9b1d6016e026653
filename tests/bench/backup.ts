import type { Browser } from '@playwright/test';
import type { BackupTimes } from './backup/main.ts';
import type { Figure } from './bench.ts';
import { runPage } from './benchPage.ts';
import { rounded } from './statistics.ts';

/** A backup of a million kept contacts, out of the browser and back into it, with and without a passphrase. */
export async function measureBackup(browser: Browser): Promise<readonly Figure[]> {
  const { contacts, keptBytes, plain, sealed } = await runPage<BackupTimes>(browser, 'backup');
  const seconds = ({ outMs, backMs }: BackupTimes['plain']) => rounded((outMs + backMs) / 1_000);
  return [
    {
      name: 'store.backup.seconds',
      value: seconds(plain),
      unit: `s, ${contacts} kept contacts out and back`,
    },
    { name: 'store.backup.out', value: rounded(plain.outMs / 1_000), unit: 's, of that into the file' },
    { name: 'store.backup.sealed', value: seconds(sealed), unit: 's, the same with a passphrase' },
    {
      name: 'store.backup.bytes',
      value: rounded(plain.bytes / 1_000_000),
      unit: `MB of ${rounded(keptBytes / 1_000_000)}`,
    },
  ];
}
