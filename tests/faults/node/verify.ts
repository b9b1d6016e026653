import { type StoredDocument, titleOf } from '#core/documents/document.ts';
import { documentsOfRecord, titleIn } from '../records.ts';
import type { Edited } from '../operations.ts';
import type { Told } from '../told.ts';
import type { Disk } from './disk.ts';
import { compareEdited, nameAfter } from './ledger.ts';
import { blame, type Tally } from './tally.ts';

/** What was said of the companies of a run, up to a moment. */
export type Said = {
  readonly edited: readonly Edited[];
  readonly told: readonly Told[];
  readonly run: string;
};

/** How many operations of a company were said to be saved. */
function saidOf({ id, done }: Edited, told: readonly Told[]): number {
  return told.reduce(
    (most, each) => (each.what === 'saved' ? Math.max(most, each.upTo[id] ?? 0) : most),
    done,
  );
}

/**
 * Holds what was told against the disk; notes what is lost, half, or was falsely said. Answers with the companies as the
 * disk has them, from where the next run goes on.
 */
export function verify(tally: Tally, disk: Disk, { edited, told, run }: Said): readonly Edited[] {
  verifyTold(tally, disk, { told, run });
  verifyPairs(tally, disk, run);
  return edited.map((each) => {
    const said = saidOf(each, told);
    const verdict = compareEdited(each, said, disk);
    tally.acknowledged += said - each.done;
    if (verdict.is === 'right') return { ...each, done: verdict.done };
    blame(tally, verdict.is, { run, why: verdict.why });
    return each;
  });
}

/**
 * The same where rows were lost and came back from a snapshot: what was saved is there, and what was left of it on the disk
 * is a step before it (`ST-24`), so that the past is another one.
 */
export function verifyBroughtBack(tally: Tally, disk: Disk, { edited, told, run }: Said): void {
  for (const each of edited) {
    const said = saidOf(each, told);
    const row = disk.documents.find(({ id }) => id === each.id);
    const name = row && 'name' in row.body ? row.body.name : 'gone';
    tally.acknowledged += said - each.done;
    if (name !== nameAfter(each, said))
      blame(tally, 'lost', { run, why: `${each.id} is ${name} and was ${nameAfter(each, said)}` });
  }
}

function verifyTold(tally: Tally, disk: Disk, { told, run }: Omit<Said, 'edited'>): void {
  const there = new Set(disk.documents.map(({ id }) => id));
  for (const each of told) {
    if (each.what === 'falsely')
      blame(tally, 'falselySaved', { run, why: `${each.id} was edited and not on disk` });
    if (each.what !== 'together' && each.what !== 'back') continue;
    const lost = each.ids.filter((id) => !there.has(id));
    if (lost.length > 0) blame(tally, 'lost', { run, why: `${lost.join(', ')} of ${each.what}` });
  }
}

/** What is committed in one transaction is there together, said or not: a signed model and its version, a company and its round. */
function verifyPairs(tally: Tally, { documents }: Disk, run: string): void {
  const rows = new Map(documents.map((row) => [row.id, row]));
  for (const row of documents) {
    if (row.kind === 'model') verifySigned(tally, row as StoredDocument<'model'>, { rows, run });
    if (row.kind !== 'company' || !row.id.startsWith('pair-')) continue;
    const rounds = documents.filter(({ kind, company }) => kind === 'assessment' && company === row.id);
    if (rounds.length !== 1) blame(tally, 'half', { run, why: `${row.id} has ${rounds.length} rounds` });
  }
  for (const { kind, company, id } of documents)
    if (kind === 'assessment' && !rows.has(company))
      blame(tally, 'half', { run, why: `round ${id} without its company` });
}

function verifySigned(
  tally: Tally,
  model: StoredDocument<'model'>,
  { rows, run }: { rows: ReadonlyMap<string, StoredDocument>; run: string },
): void {
  const named = model.body.design.signOff?.version ?? null;
  const signed = [...rows.values()].filter(
    ({ kind, company, body }) =>
      kind === 'version' && company === model.company && 'signOff' in body && body.signOff,
  );
  if (signed.map(({ id }) => id).join() !== (named ?? ''))
    blame(tally, 'half', { run, why: `${model.id} names ${named ?? 'none'}, signed are ${signed.length}` });
}

/** The state of a made company on disk: null when it is not there; notes when it is there in part. */
export function stateOf(
  tally: Tally,
  disk: Disk,
  { company, run }: { company: string; run: string },
): number | null {
  const rows = disk.documents.filter((row) => row.company === company && row.kind !== 'keeping');
  const keeping = disk.documents.filter((row) => row.company === company && row.kind === 'keeping');
  if (rows.length === 0 && keeping.length === 0) return null;
  const titles = new Set(rows.map((row) => titleOf(row)));
  const [title = ''] = titles;
  const state = Number(/ (\d+)$/.exec(title)?.[1]);
  const isWhole = titles.size === 1 && rows.length === documentsOfRecord && keeping.length === 1;
  if (!isWhole || title !== titleIn(company, state)) {
    const why = `${company}: ${rows.length} documents, ${keeping.length} keeping, titles ${[...titles].join(' | ')}`;
    blame(tally, 'half', { run, why });
  }
  return Number.isNaN(state) ? null : state;
}

/** Holds what was said of taken records against the disk. */
export function verifyTaken(
  tally: Tally,
  disk: Disk,
  { companies, told, run }: Omit<Said, 'edited'> & { companies: readonly string[] },
): void {
  for (const company of companies) {
    const said = Math.max(
      -1,
      ...told.flatMap((each) => (each.what === 'taken' && each.company === company ? [each.state] : [])),
    );
    const state = stateOf(tally, disk, { company, run }) ?? -1;
    if (state < said) blame(tally, 'lost', { run, why: `${company} is in state ${state}, ${said} was said` });
  }
}
