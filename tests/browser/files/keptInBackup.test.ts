import { beforeEach, describe, expect, test } from 'vitest';
import { makeBackup } from '#state/backup.svelte.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { companyWithModel, keptTab, type KeptTab, listOf, useList } from '../state/keptTab.ts';
import { TestBrowser } from '../state/tab.ts';

let first: KeptTab;
let company: string;

beforeEach(async () => {
  first = await keptTab(new TestBrowser());
  company = await keptCompany(first);
});

async function keptCompany(tab: KeptTab): Promise<string> {
  const made = await companyWithModel(tab);
  await useList(tab, made.id, listOf(300));
  expect(await tab.kept.keep(made.company)).toBe(true);
  return made.company;
}

async function backupOf({ app, library }: KeptTab, isWithContacts: boolean): Promise<File> {
  const pieces: BlobPart[] = [];
  await makeBackup(app, {
    companies: library.companies.map(({ id }) => id),
    to: new WritableStream({ write: (piece) => void pieces.push(piece.slice()) }),
    name: 'backup',
    secret: null,
    contacts: isWithContacts ? await app.late.keptContacts() : null,
    unnamed: 'Company',
  });
  return new File(pieces, 'backup.zip');
}

async function restored({ app }: KeptTab, file: File) {
  const outcome = await new FileOpener(app).open(file, '');
  if (!outcome.ok || !outcome.value.backup) throw new Error(JSON.stringify(outcome));
  return outcome.value.backup;
}

async function rowsOf({ app }: KeptTab): Promise<number> {
  const facts = await (await app.late.keptContacts()).facts(company);
  return facts.ok ? (facts.value?.rows ?? 0) : -1;
}

describe('kept contacts in a backup', () => {
  test('stay out unless they are asked for, to the last part (EX-81)', async () => {
    const file = await backupOf(first, false);
    const backup = await (await first.app.late.backup()).open(file, null);
    expect(backup.ok && backup.value.manifest.entries.map(({ what }) => what)).toEqual(['record']);
    const other = await keptTab(new TestBrowser());
    expect((await restored(other, file)).contacts).toEqual({ taken: 0, left: 0 });
    expect(await rowsOf(other)).toBe(0);
  });

  test('come back with their company in another browser, byte by byte what they were (EX-81)', async () => {
    const file = await backupOf(first, true);
    const other = await keptTab(new TestBrowser());
    expect((await restored(other, file)).contacts).toEqual({ taken: 1, left: 0 });
    expect(await rowsOf(other)).toBe(300);
    expect(await bytesOf(other)).toEqual(await bytesOf(first));
  });

  test('leave those alone that are kept here already (EX-81)', async () => {
    const file = await backupOf(first, true);
    expect((await restored(first, file)).contacts).toEqual({ taken: 0, left: 1 });
    expect(await rowsOf(first)).toBe(300);
  });
});

async function bytesOf({ app }: KeptTab): Promise<readonly number[]> {
  const open = await (await app.late.keptContacts()).open(company);
  if (!open.ok) throw new Error(open.reason);
  const all: number[] = [];
  for await (const piece of open.value.parts) all.push(...piece);
  return all;
}
