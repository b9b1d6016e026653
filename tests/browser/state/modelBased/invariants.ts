import fc from 'fast-check';
import type { StoredDocument } from '#core/documents/document.ts';
import { documentFile } from '#core/documents/documentFile.ts';
import { extraKeys } from '#core/documents/envelope.ts';
import { openFile } from '#core/documents/openFile.ts';
import { redo, undo } from '#core/journal/history.ts';
import { diff } from '#core/journal/patch.ts';
import type { Json } from '#core/json/json.ts';
import { conflictOf } from '#core/record/conflicts.ts';
import { hashData } from '#core/record/hashData.ts';
import type { Keeping } from '#core/record/keeping.ts';
import type { RecordKind } from '#core/record/record.ts';
import { besideId } from '#core/record/takeRecord.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import { allTheWay, keyOf, rowsOf, type Stored, unsavedOf } from './plainModel.ts';
import type { Side, Told } from './side.ts';
import type { TabUnderTest } from './tabUnderTest.ts';

/** Looks at a browser between two steps: throws where something is not as it must be (MB-2 to MB-6). */
export async function look(side: Side): Promise<void> {
  for (const tab of side.tabs) await lookAtTab(side, tab);
  if (!side.isOut) {
    for (const id of side.touched) await lookAtDisk(side, id);
    side.touched.clear();
    lookAtWitness(side);
    await lookAtConflicts(side);
  }
  if (side.faults.length > 0) throw new Error(side.faults.join('\n'));
}

/** Looks at everything in a browser, every undo and every file included. */
export async function lookAtAll(side: Side): Promise<void> {
  // A browser that nobody has opened yet has no database.
  if (side.tabs.length === 0) return;
  await look(side);
  const all = await side.raw.all();
  const ids = all.map(({ id }) => id).toSorted();
  expectSame(ids, [...side.plain.disk.keys()].toSorted(), 'the documents on disk');
  for (const stored of side.plain.disk.values()) {
    await lookAtDisk(side, stored.id);
    lookAtUndo(side, stored);
    lookAtFile(stored);
  }
}

/** What a tab shows is what lies under it with what it has not saved (MB-2), and *saved* is said of nothing else (MB-3). */
async function lookAtTab(side: Side, tab: TabUnderTest): Promise<void> {
  const { state } = tab.status.mark;
  const unsaved: string[] = [];
  for (const id of tab.opened) {
    if (!side.plain.disk.has(id)) continue;
    const session = await tab.open(id);
    if (!session) continue;
    const key = keyOf(tab.name, id);
    const { mark } = session.document;
    const newest = side.plain.disk.get(id);
    const isNewest = newest?.mark === mark;
    const steps = unsavedOf(side.plain, tab.name, id);
    if (session.isSaved && isNewest) side.unknown.delete(key);
    if (!session.isSaved && steps.length === 0) side.unknown.add(key);
    if (!session.isSaved) unsaved.push(id);
    if (side.unknown.has(key)) continue;
    expectSame(session.isSaved, steps.length === 0, `whether ${id} is saved in ${tab.name}`);
    const past = side.shown(tab, id, mark);
    if (!past) throw new Error(`${tab.name} stands on a state of ${id} that never lay on disk`);
    expectSame(session.body, past.body, `what ${tab.name} shows of ${id}`);
    expectSame(session.document.head, past.head, `how many steps of ${id} are in force in ${tab.name}`);
    if (isNewest) side.stale.delete(key);
    const isFree = !side.isOut && tab.line.hold === 'no' && !tab.line.isDeaf;
    // Of its own commit, whose answer was lost, it hears nothing.
    const isOwn = newest?.by === tab.name && (steps.length > 0 || state === 'failed');
    const mayBeOld = side.stale.has(key) || side.unread.has(key);
    if (isFree && !isNewest && !isOwn && !mayBeOld)
      throw new Error(`${tab.name} has not heard what another tab did to ${id}`);
  }
  if (unsaved.length > 0 && (state === 'saved' || state === 'idle'))
    throw new Error(`${tab.name} says ${state} before ${unsaved.join()} is on disk`);
  if (unsaved.length === 0 && !side.isOut && !tab.line.hasWaiting && state === 'saving')
    throw new Error(`${tab.name} says saving for ever`);
}

/** The rows of a document, read by nobody of Porras, are what the steps came to (MB-2). */
async function lookAtDisk(side: Side, id: string): Promise<void> {
  const { document, entries } = await side.raw.rows(id);
  const stored = side.plain.disk.get(id);
  expectSame(document !== undefined, stored !== undefined, `whether ${id} is there`);
  if (!document || !stored) {
    expectSame(entries.length, 0, `the journal of ${id}, which is gone`);
    return;
  }
  const { past, mark, rev, extra, company, kind } = stored;
  const { body, head } = document;
  expectSame(pick(document), { mark, rev, extra, company, kind, head: past.head }, `the row of ${id}`);
  expectSame(body, past.body, `the body of ${id} on disk`);
  expectSame(head, past.head, `the steps in force of ${id}`);
  expectSame(rowsOf(entries), rowsOf(past.entries), `the journal of ${id}`);
}

function pick({ mark, rev, extra, company, kind, head }: StoredDocument) {
  return { mark, rev, extra, company, kind, head };
}

/** All the way back is exactly the first body, and all the way forth exactly the last (MB-4). */
function lookAtUndo(side: Side, { id, kind, past }: Stored): void {
  if (kind === 'keeping' && id.startsWith('k-')) return;
  const last = allTheWay(past, redo);
  const first = allTheWay(past, undo);
  expectSame(first.body, side.plain.first.get(id), `${id} before its first step`);
  expectSame(allTheWay(first, redo).body, last.body, `${id} after its last step`);
}

/** A file says what the document is, keys that nobody knows included (MB-5). */
function lookAtFile({ id, kind, past, extra }: Stored): void {
  if (kind === 'keeping') return;
  const text = documentFile({ kind, id, body: past.body as never, extra }, '2026-11-22');
  const opened = openFile(new TextEncoder().encode(text));
  if (!opened.ok || opened.value.kind === 'record')
    throw new Error(`the file of ${id} does not open: ${shortOf(opened, 500)}`);
  const { body, extra: kept } = opened.value;
  expectSame([body, kept], [past.body, extraKeys(extra)], `the file of ${id}`);
}

/** The witness knows what lies on disk, and nothing else (MB-3). */
function lookAtWitness(side: Side): void {
  const known = new Map(side.browser.witness.read().documents.map(({ id, rev }) => [id, rev]));
  for (const { id, rev } of side.plain.disk.values()) {
    const seen = known.get(id) ?? 0;
    const isRight = side.unwitnessed.has(id) ? seen <= rev : seen === rev;
    if (!isRight) throw new Error(`the witness knows ${id} at ${seen}, and it is at ${rev}`);
  }
  const more = [...known.keys()].filter((id) => !side.plain.disk.has(id) && !side.ghosts.has(id));
  if (more.length > 0) throw new Error(`the witness knows what is not there: ${more.join()}`);
}

/** What a tab told of a conflict lies on disk, both sides of it (MB-6). */
async function lookAtConflicts(side: Side): Promise<void> {
  const free = new Set(side.tabs.filter(({ line }) => line.hold === 'no').map(({ name }) => name));
  const ready = side.toKeep.filter(({ tab }) => free.has(tab));
  side.toKeep = side.toKeep.filter((told) => !ready.includes(told));
  for (const told of ready) await lookAtConflict(side, told);
}

async function lookAtConflict(side: Side, { tab, collision }: Told): Promise<void> {
  const { document, differences, isLost } = collision;
  const { id, kind, company, body } = document;
  if (kind === 'keeping' || !side.plain.disk.has(company)) return;
  const { document: row } = await side.raw.rows(`k-${hashData(company)}`);
  const keeping = row?.body as Keeping | undefined;
  const known = new Set([...(keeping?.conflicts ?? []), ...(keeping?.decided ?? [])].map((each) => each.id));
  const beside = besideId(id, body as StoredDocument<RecordKind>['body']);
  const isKept =
    isLost && kind !== 'company'
      ? [...side.plain.ever.values()].some((stored) => stored.id === beside)
      : differences.every((each) => known.has(conflictOf(id, each).id));
  const found = shortOf({ isLost, differences, known: keeping?.conflicts }, 2500);
  if (!isKept) throw new Error(`the conflict that ${tab} told of in ${id} is kept nowhere: ${found}`);
}

/** Throws with the first places that differ. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  if (isSameData(actual, expected)) return;
  const places = diff((expected ?? null) as Json, (actual ?? null) as Json).slice(0, 5);
  throw new Error(`${what}: ${shortOf(places, 1500)}`);
}

/** A value in so many characters. */
export function shortOf(value: unknown, most: number): string {
  const text = fc
    .stringify(value)
    .replaceAll('__proto__:null,', '')
    .replace(/(?:\ud83d\ude00){3,}|x{9,}/g, '~');
  return text.length > most ? `${text.slice(0, most)} ...` : text;
}
