import { titleOf } from '#core/documents/document.ts';
import { extraKeys } from '#core/documents/envelope.ts';
import { originKey } from '#core/record/deidentify.ts';
import { workOf } from '#core/record/keepReminder.ts';
import type { OpenedRecord } from '#core/record/openRecord.ts';
import { bodyOf, type DocumentHere } from '#core/record/recordFile.ts';
import { type NewIds, renameIds } from '#core/record/renameIds.ts';
import type { NamedDocument, TakenRecord } from '#core/record/taken.ts';
import { besideId, planTaking, type Taking, type TakePlan } from '#core/record/takeRecord.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import { documentOf, RecordKeeper, type RecordNeeds, takeBody } from './record.svelte.ts';

/** What came of taking a record file in; null when what is here could not be read, or no company made. */
export type TakenOutcome = { readonly company: string; readonly record: TakenRecord } | null;

/** A record file, the name it had, and whether what was removed here shall come back. */
type Wish = { readonly file: OpenedRecord; readonly name: string; readonly bringBack?: boolean };

/**
 * Takes a record file in (`EX-55` to `EX-59`): merged where its company is here, else as a company of its own. What
 * storage refuses is named, and opening the file again takes in the rest.
 */
export async function takeRecord(app: RecordNeeds, wish: Wish): Promise<TakenOutcome> {
  const { file, name, bringBack = false } = wish;
  const isNew = !app.library.companies.some(({ id }) => id === file.company);
  const ids = isNew ? newIds(app, file) : new Map<string, string>();
  const company = ids.get(file.company) ?? file.company;
  const keeper = new RecordKeeper(app, company);
  const opened = isNew ? ({ ok: true, sessions: [] } as const) : await keeper.openAll();
  if (!opened.ok || !(await keeper.read())) return null;
  const plan = planTaking(
    { documents: opened.sessions.map(documentOf), keeping: keeper.keeping },
    file,
    bringBack || isNew,
  );
  const unsaved = await takeAll(app, plan, { company, ids, origin: isNew ? file.origin : undefined });
  if (unsaved.some(({ kind, does }) => kind === 'company' && does === 'create')) return null;
  const after = plan.after(new Set(unsaved.map(({ id }) => id)));
  const now = await keeper.openAll();
  const documents = now.ok ? now.sessions.map(documentOf) : [];
  const kept = now.ok && isAllIn(file, documents) ? keptAs(app, name, documents) : after.kept;
  await keeper.put({ ...after, kept });
  return { company, record: outcomeOf(plan, file, { isNew, unsaved }) };
}

type Place = { readonly company: string; readonly ids: NewIds; readonly origin: string | undefined };

/** Does everything that the plan says, the company first; answers what could not be saved. */
async function takeAll(app: RecordNeeds, { takings }: TakePlan, place: Place): Promise<readonly Taking[]> {
  const ordered = takings.toSorted((a, b) => Number(b.kind === 'company') - Number(a.kind === 'company'));
  const unsaved: Taking[] = [];
  for (const taking of ordered) {
    const isOrphan = unsaved.some(({ kind, does }) => kind === 'company' && does === 'create');
    if (isOrphan || !(await takeOne(app, taking, place))) unsaved.push(taking);
  }
  return unsaved;
}

async function takeOne(app: RecordNeeds, taking: Taking, { company, ids, origin }: Place): Promise<boolean> {
  const { does, kind, id, body, extra } = taking;
  if (does === 'take') {
    const session = await app.library.open<typeof kind>(id);
    if ('reason' in session) return false;
    takeBody(session, bodyOf(taking));
    if (!isSameData(session.document.extra, extra)) session.addExtra(extra);
    await session.settled();
    return session.isSaved;
  }
  const wanted = does === 'beside' ? besideId(id, body) : (ids.get(id) ?? id);
  // Somebody may have kept the same one beside theirs, and it came with another file.
  if (does === 'beside' && app.library.documents.some((known) => known.id === wanted)) return true;
  const created = await app.create({
    kind,
    id: wanted,
    body: renameIds(kind, bodyOf(taking), ids) as unknown as typeof body,
    extra: kind === 'company' && origin !== undefined ? { ...extra, [originKey]: origin } : extra,
    ...(kind === 'company' ? {} : { company }),
  });
  return created !== null;
}

/** Fresh ids for documents whose own ones are taken by other companies. */
function newIds({ library }: RecordNeeds, { documents }: OpenedRecord): NewIds {
  const taken = new Set(library.documents.map(({ id }) => id));
  return new Map(documents.flatMap(({ id }) => (taken.has(id) ? [[id, library.newId()] as const] : [])));
}

/** Whether a file holds everything that is here, as it is here. */
function isAllIn({ documents: filed }: OpenedRecord, documents: readonly DocumentHere[]): boolean {
  const known = new Map(filed.map((document) => [document.id, document]));
  const isIn = (one: DocumentHere) => {
    const same = known.get(one.id);
    if (!same || !isSameData(bodyOf(same), bodyOf(one))) return false;
    return isSameData(extraKeys(same.extra), extraKeys(one.extra));
  };
  return documents.length > 0 && documents.every(isIn);
}

function keptAs({ library, today }: RecordNeeds, name: string, documents: readonly DocumentHere[]) {
  const ids = new Set(documents.map(({ id }) => id));
  const { changedAt, saves } = workOf(library.documents.filter(({ id }) => ids.has(id)));
  return { on: today, name, upTo: changedAt, saves };
}

function outcomeOf(
  { takings, removed, found }: TakePlan,
  file: OpenedRecord,
  { isNew, unsaved }: { readonly isNew: boolean; readonly unsaved: readonly Taking[] },
): TakenRecord {
  const saved = takings.filter((taking) => !unsaved.includes(taking));
  const isBeside = ({ does }: Taking) => does === 'beside';
  return {
    isNew,
    isDeidentified: file.deidentified === true,
    taken: saved.filter((taking) => !taking.isMerged && !isBeside(taking)).map(named),
    merged: saved.filter(({ isMerged }) => isMerged).map(named),
    beside: saved
      .filter(isBeside)
      .map((taking) => named({ ...taking, id: besideId(taking.id, taking.body) })),
    removed: removed.map(named),
    unsaved: unsaved.map(named),
    conflicts: found.length,
  };
}

function named(one: Pick<Taking, 'kind' | 'id' | 'body'>): NamedDocument {
  return { kind: one.kind, id: one.id, title: titleOf(one) };
}
