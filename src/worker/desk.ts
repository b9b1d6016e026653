import type { DayNumber } from '#core/brand.ts';
import { summarizeRead } from '#core/contacts/readSummary.ts';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { createScorer, type Scorer } from '#core/scoring/createScorer.ts';
import type { Answers, Ask, ContactSet } from './protocol.ts';
import { readBlob, type Watch } from './readBlob.ts';

/** What lies on the worker's desk: a scorer for each set of contacts, and the file as it was read. */
const scorers = new Map<ContactSet, Scorer>();
let read: CsvRead | null = null;

/** Answers one question. */
export async function answer(ask: Ask, watch: Watch): Promise<Answers[Ask['type']]> {
  switch (ask.type) {
    case 'generate': {
      const table = generateContacts(ask.recipe, ask.asOf);
      scorers.set('sample', createScorer(table, ask.asOf));
      return { count: table.count };
    }
    case 'read':
      return readFile(ask.file, watch);
    case 'map':
      return { count: mapFile(ask.mapping, ask.asOf) };
    case 'score':
      return scorers.get(ask.set)?.score(ask.model) ?? null;
    case 'forget':
      scorers.delete(ask.set);
      if (ask.set === 'file') read = null;
      return null;
  }
}

async function readFile(file: Blob, watch: Watch): Promise<Answers['read']> {
  const outcome = await readBlob(file, watch);
  if (!outcome.ok) return outcome;
  read = outcome.value.read;
  return { ok: true, value: summarizeRead(read, outcome.value.delimiter) };
}

function mapFile(mapping: Extract<Ask, { type: 'map' }>['mapping'], asOf: DayNumber): number {
  if (!read) return 0;
  const table = tableOfRead(read, mapping);
  scorers.set('file', createScorer(table, asOf));
  return table.count;
}
