import { documentFile } from '#core/documents/documentFile.ts';
import { extraKeys } from '#core/documents/envelope.ts';
import { openFile } from '#core/documents/openFile.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import { FileOpener } from '#state/opening.svelte.ts';
import { RecordKeeper } from '#state/record.svelte.ts';
import { Versions } from '#state/versions.svelte.ts';
import { expectSame } from './invariants.ts';
import { oneOf, type Open, openAt, tabAt, type Where } from './deeds.ts';
import { rowsOf, type Stored, unsavedOf } from './plainModel.ts';
import type { Side } from './side.ts';
import type { TabUnderTest } from './tabUnderTest.ts';
import type { HeldFile, World } from './world.ts';

// What goes between browsers, and what two documents do together.

/** Everything that a tab has is on disk, as far as storage is well. */
export async function settle(world: World, tab: TabUnderTest): Promise<void> {
  tab.line.release();
  tab.line.hear(false);
  await world.quiet();
}

function documentsOf({ library }: TabUnderTest, company: string): readonly string[] {
  return library.documentsOf(company).flatMap(({ id, kind }) => (kind === 'keeping' ? [] : [id]));
}

/** Keeps the record of a company, and looks whether it says what the tab has. */
export async function keepRecord(world: World, where: Where): Promise<boolean> {
  const found = tabAt(world, where);
  const company = found && oneOf(found.side.idsOf('company'), where.which);
  if (!company || world.isOut) return false;
  const { tab } = found;
  await settle(world, tab);
  tab.line.losesAnswer = false;
  const shown = documentsOf(tab, company);
  const written = await new RecordKeeper(tab.app, company).keep('Record');
  if (!written.ok) throw new Error(`${tab.name} makes no record of ${company}: ${written.reason}`);
  const opened = openFile(new TextEncoder().encode(written.text));
  if (!opened.ok || opened.value.kind !== 'record') throw new Error(`the record of ${company} does not open`);
  const documents = opened.value.documents.map(({ id, kind, body, extra }) => ({ id, kind, body, extra }));
  for (const { id, body, extra } of documents) {
    const session = await tab.open(id);
    expectSame([body, extra], [session?.body, extraKeys(session?.document.extra ?? {})], `${id} in a record`);
  }
  // One whose creation was not answered may be heard of meanwhile.
  const heard = new Set([...shown, ...documentsOf(tab, company)]);
  const ids = documents.map(({ id }) => id);
  expectSame(
    [shown.filter((id) => !ids.includes(id)), ids.filter((id) => !heard.has(id))],
    [[], []],
    `what the record of ${company} lacks, and what it holds beside`,
  );
  const { name, text } = written;
  hold(world, { name, text, company, isRecord: true, documents });
  return true;
}

/** Writes a document into a file of its own. */
export function keepDocument(world: World, open: Open): boolean {
  const { id, kind, body, extra, company } = open.session.document;
  if (kind === 'keeping') return false;
  const text = documentFile({ id, kind, body, extra }, '2026-11-22');
  const documents = [{ id, kind, body, extra: extraKeys(extra) }];
  hold(world, { name: `${id}.porras.json`, text, company, isRecord: false, documents });
  return true;
}

function hold(world: World, file: HeldFile): void {
  world.files.push(file);
  // Nobody keeps more, and a shrunk run stays readable.
  if (world.files.length > 6) world.files.shift();
}

/** Opens a file, here or in the other browser. */
export async function openHeld(world: World, where: Where): Promise<boolean> {
  const file = oneOf(world.files, where.which);
  const side = where.side % 2 === 1 ? world.sides[1] : world.sides[0];
  if (!file) return false;
  if (side.tabs.length === 0) {
    if (world.isOut) return false;
    await side.open();
  }
  const tab = oneOf(side.tabs, where.tab);
  const company = file.isRecord ? file.company : (oneOf(side.idsOf('company'), where.which) ?? 'none');
  if (!tab) return false;
  await settle(world, tab);
  const before = side.plain.disk;
  const { losesAnswer } = tab.line;
  // What is here with an edit that is not on disk cannot be merged yet: the header says so.
  const { isUnsaved } = tab.status;
  const outcome = await new FileOpener(tab.app).open(new File([file.text], file.name), company);
  await world.quiet();
  if (!outcome.ok) {
    const mayFail = world.isOut || isUnsaved || (losesAnswer && !tab.line.losesAnswer);
    if (mayFail && outcome.reason === 'not-saved') return true;
    throw new Error(
      `${tab.name} does not open ${file.name}: ${JSON.stringify([outcome, tab.status.mark, where])}`,
    );
  }
  if (world.isOut) return true;
  if (file.isRecord) lookAtTaken(side, file, before);
  else lookAtOpened(side, file, outcome.value.id);
  return true;
}

/** A version takes its number among those that are there (DE-161); everything else is as its file says. */
function withoutNumber(body: unknown): unknown {
  const isVersion = typeof body === 'object' && body !== null && 'of' in body && 'number' in body;
  return isVersion ? { ...body, number: 0 } : body;
}

function asWas({ past, extra }: Pick<Stored, 'past' | 'extra'>): object {
  const { body, head, entries } = past;
  return { body: withoutNumber(body), head, entries: rowsOf(entries), extra };
}

/** A document from a file is the document (MB-5). */
function lookAtOpened(side: Side, { documents: [filed] }: HeldFile, id: string): void {
  const stored = side.plain.disk.get(id);
  expectSame(withoutNumber(stored?.past.body), withoutNumber(filed?.body), `${id} out of its file`);
  expectSame(stored?.extra, filed?.extra, `what nobody knows of ${id} out of its file`);
}

/** A record brings exactly what it holds where nothing was, and changes nothing where all of it was (MB-5). */
function lookAtTaken(side: Side, file: HeldFile, before: Side['plain']['disk']): void {
  // Where another company has one of its ids, it gets other names (EX-59).
  const isNew = !before.has(file.company) && file.documents.every(({ id }) => !before.has(id));
  const isAllHere = file.documents.every(({ id, body, extra }) => {
    const here = before.get(id);
    return here && isSameData(here.past.body, body) && isSameData(extraKeys(here.extra), extra);
  });
  for (const { id, body, extra } of file.documents) {
    const after = side.plain.disk.get(id);
    if (isAllHere) expectSame(after?.mark, before.get(id)?.mark, `${id}, which the file had as it was`);
    else if (isNew) {
      expectSame(withoutNumber(after?.past.body), withoutNumber(body), `${id} out of a record`);
      expectSame(after?.extra, extra, `what nobody knows of ${id} out of a record`);
    }
  }
}

/** Signs a model: the model and its version are on disk, or neither. */
export async function sign(world: World, where: Where): Promise<boolean> {
  const found = tabAt(world, where);
  if (!found) return false;
  await settle(world, found.tab);
  const open = await openAt(world, where, 'model');
  if (!open) return false;
  const { side, tab, id } = open;
  const session = open.session as unknown as ConstructorParameters<typeof Versions>[2];
  const versions = new Versions(tab.app, session.document.company, session);
  await versions.read();
  const before = new Set(side.idsOf('version'));
  const titled = { title: (number: number) => `Version ${number}`, note: '' };
  const first = await versions.agree({ marketing: 'Maija', sales: 'Seppo' }, titled);
  await world.quiet();
  // Where only the answer was lost, trying again finds it done (ST-4).
  if (first === 'not-saved' && !world.isOut) await world.retry();
  const outcome = versions.agreed;
  const signed = side.idsOf('version').filter((each) => !before.has(each));
  if (outcome === 'agreed') {
    const { design } = session.body;
    expectSame(design.signOff?.version, signed[0], `which version ${id} was signed as`);
  }
  if (!world.isOut) expectSame(signed.length, outcome === 'agreed' ? 1 : 0, `versions by signing ${id}`);
  return outcome === 'agreed';
}

/** Decides one conflict that is open. */
export async function decide(world: World, where: Where, isTheirs: boolean): Promise<boolean> {
  const found = tabAt(world, where);
  if (!found || world.isOut) return false;
  const { side, tab } = found;
  await settle(world, tab);
  tab.line.losesAnswer = false;
  for (const company of side.idsOf('company')) {
    const keeper = new RecordKeeper(tab.app, company);
    if (!(await keeper.read())) continue;
    const conflict = oneOf(keeper.keeping.conflicts, where.which);
    if (!conflict || !side.plain.disk.has(conflict.document)) continue;
    // The step that decides is the app's own: it cannot be told from others that wait with it.
    if (unsavedOf(side.plain, tab.name, conflict.document).length > 0) continue;
    const isDone = await keeper.decide(conflict, isTheirs ? conflict.theirs : conflict.ours);
    await world.quiet();
    const isOpen = keeper.keeping.conflicts.some(({ id }) => id === conflict.id);
    expectSame(isOpen, !isDone, `whether a conflict in ${conflict.document} is open`);
    return isDone;
  }
  return false;
}

/** Removes a document, or a company with all that belongs to it. */
export async function remove(world: World, where: Where, isWhole: boolean): Promise<boolean> {
  const found = tabAt(world, where);
  if (!found) return false;
  const { side, tab } = found;
  await settle(world, tab);
  const stored = oneOf([...side.plain.disk.values()], where.which);
  if (!stored || (stored.kind === 'company' && !isWhole) || stored.id.startsWith('k-')) return false;
  const ids = isWhole ? tab.library.documentsOf(stored.company).map(({ id }) => id) : [stored.id];
  const gone = ids.flatMap((id) => side.plain.disk.get(id) ?? []);
  const back = await tab.library.remove(ids);
  await world.quiet();
  if ('reason' in back) return false;
  for (const id of ids) tab.opened.delete(id);
  world.removed.push({ side, tab, gone, back });
  return true;
}

/** Brings back what was removed last, history and all. */
export async function bringBack(world: World, at: number): Promise<boolean> {
  const removed = oneOf(world.removed, at);
  if (!removed) return false;
  world.removed.splice(world.removed.indexOf(removed), 1);
  const { side, tab, gone, back } = removed;
  // The way back goes with its tab.
  if (tab.line.isDead) return false;
  await settle(world, tab);
  tab.line.losesAnswer = false;
  const there = side.plain.disk;
  await back();
  await world.quiet();
  if (world.isOut) return true;
  for (const { id, past, extra } of gone) {
    const stored = side.plain.disk.get(id);
    // One that came back another way meanwhile stays as it is.
    const expected = there.get(id) ?? { past, extra };
    expectSame(stored && asWas(stored), asWas(expected), `${id}, brought back`);
  }
  return true;
}
