import { describe, expect, test } from 'vitest';
import { newCompany } from '#core/documents/company.ts';
import { emptyPlan, newItem, type Plan } from '#core/level/plan/plan.ts';
import type { TakenBackup } from '#core/backup/takenBackup.ts';
import { makeBackup, type WrittenBackup } from '#state/backup.svelte.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { opened, TestBrowser } from '../state/tab.ts';

type Tab = ReturnType<TestBrowser['tab']>;

const passphrase = 'oikea hevonen akku niitti';
const plan: Plan = { ...emptyPlan, title: 'Plan of Q1', items: [newItem('one', null, 'First')] };

async function twoCompanies(): Promise<Tab> {
  const tab = new TestBrowser().tab();
  for (const [id, name] of [
    ['firm', 'Konepaja'],
    ['shop', 'Åbo Råvaror'],
  ] as const) {
    opened(await tab.library.create({ kind: 'company', id, body: newCompany(name) }));
    opened(await tab.library.create({ kind: 'plan', company: id, id: `plan-${id}`, body: plan }));
  }
  return tab;
}

async function backupOf(
  { app, library }: Tab,
  words: string | null = null,
): Promise<WrittenBackup & { file: File }> {
  const port = await app.late.backup();
  const pieces: BlobPart[] = [];
  const written = await makeBackup(app, {
    companies: library.companies.map(({ id }) => id),
    to: new WritableStream({ write: (piece) => void pieces.push(piece.slice()) }),
    name: 'backup',
    secret: words === null ? null : await port.secretOf(words),
    contacts: null,
    unnamed: 'Company',
  });
  return { ...written, file: new File(pieces, 'whatever.bin') };
}

async function restore({ app }: Tab, file: File): Promise<TakenBackup> {
  const outcome = await new FileOpener(app).open(file, '');
  if (!outcome.ok || !outcome.value.backup) throw new Error(JSON.stringify(outcome));
  return outcome.value.backup;
}

async function bodies({ library }: Tab): Promise<unknown> {
  const own = library.documents
    .filter(({ kind }) => kind !== 'keeping')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(own.map(async ({ id, kind }) => [id, kind, opened(await library.open(id)).body]));
}

describe('a backup of everything', () => {
  test('has one copy of everything kept before it is opened, however many companies it holds (ST-20)', async () => {
    const { file } = await backupOf(await twoCompanies());
    const tab = new TestBrowser().tab(undefined, undefined, { isGuarded: true });
    opened(await tab.library.create({ kind: 'company', body: newCompany('Kolmas') }));
    await restore(tab, file);
    const kept = (await (await tab.app.late.snapshots()).list()) ?? [];
    expect(kept.map(({ reason, documents }) => [reason, documents])).toEqual([['restore', 1]]);
  });

  test('restored in an empty browser is the same again, body by body, and so is a backup of that (EX-74)', async () => {
    const first = await twoCompanies();
    const { file } = await backupOf(first);
    const second = new TestBrowser().tab();
    const taken = await restore(second, file);
    expect(taken.companies.map(({ title, outcome }) => [title, outcome.ok && outcome.record.isNew])).toEqual([
      ['Åbo Råvaror', true],
      ['Konepaja', true],
    ]);
    expect(await bodies(second)).toEqual(await bodies(first));
    const third = new TestBrowser().tab();
    await restore(third, (await backupOf(second)).file);
    expect(await bodies(third)).toEqual(await bodies(first));
  });

  test('counts as kept for every company in it, so that nobody is reminded (EX-73)', async () => {
    const tab = await twoCompanies();
    await backupOf(tab);
    for (const company of ['firm', 'shop']) {
      const kept = tab.library.documentsOf(company).flatMap((one) => one.kept ?? []);
      expect(kept.map(({ on }) => on)).toEqual([tab.app.today]);
    }
  });

  test('that was never written to the end counts for nothing (EX-73)', async () => {
    const { app, library } = await twoCompanies();
    const full = new WritableStream({
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    });
    const order = {
      companies: ['firm', 'shop'],
      to: full,
      name: 'b',
      secret: null,
      contacts: null,
      unnamed: '',
    };
    await expect(makeBackup(app, order)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    expect(library.documents.flatMap((one) => one.kept ?? [])).toEqual([]);
  });

  test('over newer work changes nothing: what is in it is known to be older (EX-74)', async () => {
    const tab = await twoCompanies();
    const { file } = await backupOf(tab);
    const session = opened(await tab.library.open<'plan'>('plan-firm'));
    session.run('plan.items', { items: [newItem('one', null, 'Renamed since')] });
    await session.settled();
    const taken = await restore(tab, file);
    const [first] = taken.companies;
    expect(first?.outcome.ok && first.outcome.record).toMatchObject({ taken: [], merged: [], conflicts: 0 });
    expect(session.body.items[0]?.title).toBe('Renamed since');
  });

  test('brings back one company that was removed and leaves the other as it is (EX-74)', async () => {
    const tab = await twoCompanies();
    const { file } = await backupOf(tab);
    const removed = await tab.library.remove(tab.library.documentsOf('firm').map(({ id }) => id));
    expect('reason' in removed).toBe(false);
    const taken = await restore(tab, file);
    expect(taken.companies.map(({ outcome }) => outcome.ok && outcome.record.isNew).toSorted()).toEqual([
      false,
      true,
    ]);
    expect(opened(await tab.library.open<'plan'>('plan-firm')).body.title).toBe('Plan of Q1');
  });

  test('holds each company as a record file that opens by itself (EX-71)', async () => {
    const tab = await twoCompanies();
    const { file } = await backupOf(tab);
    const backup = await (await tab.app.late.backup()).open(file, null);
    if (!backup.ok) throw new Error(backup.reason);
    const entry = backup.value.manifest.entries.find(({ company }) => company === 'shop');
    const bytes = entry && (await backup.value.read(entry));
    if (!bytes?.ok) throw new Error('unread');
    const other = new TestBrowser().tab();
    const alone = new File([new Uint8Array(bytes.value)], 'Åbo Råvaror.porras.json');
    const outcome = await new FileOpener(other.app).open(alone, '');
    expect(outcome.ok && outcome.value.title).toBe('Åbo Råvaror');
  });

  test('one damaged company costs itself alone, and it is said which (EX-77)', async () => {
    const { file } = await backupOf(await twoCompanies());
    const bytes = new Uint8Array(await file.arrayBuffer());
    // Somewhere in the first of the two.
    bytes[300] = (bytes[300] ?? 0) ^ 255;
    const other = new TestBrowser().tab();
    const taken = await restore(other, new File([bytes], 'b.zip'));
    expect(taken.companies.map(({ title, outcome }) => [title, outcome.ok || outcome.reason])).toEqual([
      ['Åbo Råvaror', 'entry-damaged'],
      ['Konepaja', true],
    ]);
    expect(other.library.companies.map(({ id }) => id)).toEqual(['firm']);
  });
});

describe('a sealed backup', () => {
  test('asks for its passphrase, again after a wrong one, and opens (EX-79)', async () => {
    const { file } = await backupOf(await twoCompanies(), passphrase);
    const other = new TestBrowser().tab();
    const opener = new FileOpener(other.app);
    const opening = opener.open(file, '');
    await expect.poll(() => opener.opening?.asks).toBe('first');
    opener.unseal('not the passphrase');
    await expect.poll(() => opener.opening?.asks).toBe('again');
    expect(other.library.documents).toEqual([]);
    opener.unseal(passphrase);
    expect((await opening).ok).toBe(true);
    expect(other.library.companies.map(({ title }) => title).toSorted()).toEqual(['Konepaja', 'Åbo Råvaror']);
  });

  test('that nobody opens stays closed, also when another file is chosen instead (EX-79)', async () => {
    const { file } = await backupOf(await twoCompanies(), passphrase);
    const other = new TestBrowser().tab();
    const opener = new FileOpener(other.app);
    const given = opener.open(file, '');
    await expect.poll(() => opener.opening?.asks).toBe('first');
    opener.forget();
    expect(await given).toEqual({ ok: false, reason: 'given-up' });
    const put = opener.open(file, '');
    await expect.poll(() => opener.opening?.asks).toBe('first');
    const next = await opener.open(new File(['{}'], 'other.json'), '');
    expect([next.ok, await put]).toEqual([false, { ok: false, reason: 'given-up' }]);
    expect(opener.opening?.name).toBe('other.json');
  });
});

test('a file of one document needs a company to lie in, and says so (EX-78)', async () => {
  const { app } = new TestBrowser().tab();
  const text = JSON.stringify({ format: 'porras', kind: 'plan', version: 1, body: plan });
  const outcome = await new FileOpener(app).open(new File([text], 'plan.porras.json'), '');
  expect(outcome).toEqual({ ok: false, reason: 'no-company' });
});
