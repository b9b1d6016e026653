import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserArgs, findBrowser } from '../../config/findBrowser.ts';
import type { Figure } from './bench.ts';
import { runPage } from './benchPage.ts';
import type { KeptTimes } from './kept/main.ts';
import { median, rounded } from './statistics.ts';

/** A million contacts kept and opened again on a real disk: an ordinary context of a test keeps all in memory. */
export async function measureKeptContacts(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'porras-bench-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: await findBrowser(),
    args: browserArgs,
  });
  try {
    const { contacts, columns, bytes, copy, ...times } = await runPage<KeptTimes>(context, 'kept');
    const copyMs = median(copy);
    const of = (name: keyof typeof times, unit: string): readonly Figure[] => [
      { name: `store.contacts.${name}`, value: rounded(median(times[name])), unit: `ms, ${unit}` },
      {
        name: `store.contacts.${name}.ratio`,
        value: rounded(median(times[name]) / copyMs),
        unit: 'times copying the columns',
      },
    ];
    return [
      ...of('keep', `${contacts} contacts, ${columns} columns, sealed on the disk`),
      ...of('open', 'from the disk to columns'),
      ...of('picture', 'from the disk to the first histogram'),
      { name: 'store.contacts.erase', value: rounded(median(times.erase)), unit: 'ms' },
      { name: 'store.contacts.bytes', value: rounded(bytes / contacts), unit: 'bytes a contact' },
      { name: 'store.contacts.copy', value: rounded(copyMs), unit: 'ms, copying the columns' },
    ];
  } finally {
    await context.close();
    await rm(folder, { recursive: true, force: true });
  }
}
