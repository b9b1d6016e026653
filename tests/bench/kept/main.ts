import { createKeptReader } from '#core/contacts/kept/createKeptReader.ts';
import { packContacts } from '#core/contacts/kept/packContacts.ts';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import type { ContactColumn, ContactTable } from '#core/contacts/table.ts';
import type { CsvRead, ReadColumn } from '#core/csv/csvRead.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { connect } from '#storage/connection.ts';
import { keptContacts } from '#storage/keptContacts.ts';
import { copyOfColumns } from '../copyOfTable.ts';
import { benchContacts } from '../data/benchContacts.ts';
import { benchDay } from '../data/benchEvents.ts';
import { explicitModel } from '../data/benchModel.ts';
import { timed } from '../timed.ts';

/** What the page measured: bytes, and milliseconds a run. */
export type KeptTimes = {
  readonly contacts: number;
  readonly columns: number;
  readonly bytes: number;
  readonly copy: readonly number[];
  /** From columns in memory to sealed rows on the disk. */
  readonly keep: readonly number[];
  /** From the disk to columns in memory. */
  readonly open: readonly number[];
  /** From the disk to the first histogram. */
  readonly picture: readonly number[];
  readonly erase: readonly number[];
};

const contacts = 1_000_000;
const rounds = 5;
const surroundings = { now: () => new Date('2026-11-23T08:00:00Z'), name: 'bench-kept' };
const connection = connect(surroundings.name);
const port = keptContacts(() => Promise.resolve(connection), surroundings);

/** The columns of the bench as a file of them is read. */
function readOf(columns: readonly ContactColumn[]): CsvRead {
  const nothing = { unknownSpellings: [], yesNo: null, date: null, personal: null } as const;
  const asRead = (content: ContactColumn, index: number): ReadColumn => {
    const isNumber = content.kind === 'numbers' || content.numbers !== null;
    const number = { decimal: 'point', isWhole: false, min: 0, lowerQuartile: 0, median: 0 } as const;
    const rest = { upperQuartile: 0, max: 0, unreadable: 0, suspects: [] };
    const kind = isNumber ? 'number' : 'category';
    const counts = { distinct: 2, isDistinctExact: true, unknownShare: 0 };
    const profile = {
      kind,
      ...counts,
      ...nothing,
      number: isNumber ? { ...number, ...rest } : null,
    } as const;
    return { index, name: content.field, isNamed: true, profile, content };
  };
  return { rows: contacts, encoding: 'utf-8', problems: [], columns: columns.map(asRead) };
}

async function timedWork(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function keep(read: CsvRead): Promise<number> {
  const packed = packContacts(read, { name: 'list.csv', delimiter: ';', columns: null });
  if (!packed.ok) throw new Error(packed.reason);
  const { parts, bytes } = packed.value;
  async function* given() {
    for (const part of parts()) yield await Promise.resolve(part);
  }
  const kept = await port.keep('c', given());
  if (!kept.ok) throw new Error(kept.reason);
  return bytes;
}

async function open(): Promise<CsvRead> {
  const opened = await port.open('c');
  if (!opened.ok) throw new Error(opened.reason);
  const reader = createKeptReader();
  for await (const part of opened.value.parts) reader.push(part);
  const read = reader.finish();
  if (!read.ok) throw new Error(read.reason);
  return read.value.read;
}

const model = explicitModel();

/** The contacts of a file, each column under its own name. */
function tableOf(read: CsvRead): ContactTable {
  return tableOfRead(
    read,
    read.columns.map(({ index, name }) => ({ column: index, field: name, names: null })),
  );
}

async function find(): Promise<KeptTimes> {
  const read = readOf(benchContacts(contacts).columns);
  const copy = copyOfColumns(tableOf(read));
  const times = { copy: [] as number[], keep: [] as number[], open: [] as number[], picture: [] as number[] };
  const erase: number[] = [];
  let bytes = 0;
  for (let round = 0; round < rounds; round += 1) {
    times.copy.push(timed(copy));
    times.keep.push(
      await timedWork(async () => {
        bytes = await keep(read);
      }),
    );
    times.open.push(await timedWork(open));
    times.picture.push(
      await timedWork(async () => createScorer(tableOf(await open()), benchDay).score(model)),
    );
    erase.push(await timedWork(() => port.erase('c')));
    times.copy.push(timed(copy));
  }
  return { contacts, columns: read.columns.length, bytes, ...times, erase };
}

// The page is there before the work begins.
addEventListener('load', () => {
  void find().then((found) => {
    document.documentElement.dataset['found'] = JSON.stringify(found);
  });
});
