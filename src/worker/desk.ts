import { summarizeRead } from '#core/contacts/readSummary.ts';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { createScorer, type Scorer } from '#core/scoring/createScorer.ts';
import type { Answers, Ask, ContactSet } from './protocol.ts';
import { readBlob, type Watch } from './readBlob.ts';

type AskOf<Type extends Ask['type']> = Extract<Ask, { type: Type }>;

/** What lies on the worker's desk: a scorer for each set of contacts, the file in use, and the one read last. */
export function createDesk() {
  const scorers = new Map<ContactSet, Scorer>();
  let fresh: CsvRead | null = null;
  let kept: CsvRead | null = null;

  function generate({ recipe, asOf }: AskOf<'generate'>): Answers['generate'] {
    // The old contacts go first, so that there is room for the new ones.
    scorers.delete('sample');
    const table = generateContacts(recipe, asOf);
    scorers.set('sample', createScorer(table, asOf));
    return { count: table.count };
  }

  async function read({ file }: AskOf<'read'>, watch: Watch): Promise<Answers['read']> {
    fresh = null;
    const outcome = await readBlob(file, watch);
    if (!outcome.ok) return outcome;
    fresh = outcome.value.read;
    return { ok: true, value: summarizeRead(fresh, outcome.value.delimiter) };
  }

  function keep(): null {
    scorers.delete('file');
    kept = fresh;
    fresh = null;
    return null;
  }

  function map({ mapping, asOf }: AskOf<'map'>): Answers['map'] {
    scorers.delete('file');
    if (!kept) return { count: 0 };
    const table = tableOfRead(kept, mapping);
    scorers.set('file', createScorer(table, asOf));
    return { count: table.count };
  }

  function forget({ set }: AskOf<'forget'>): null {
    scorers.delete(set);
    if (set === 'file') kept = null;
    return null;
  }

  /** Answers one question. */
  return async (ask: Ask, watch: Watch): Promise<Answers[Ask['type']]> => {
    switch (ask.type) {
      case 'generate':
        return generate(ask);
      case 'read':
        return read(ask, watch);
      case 'keep':
        return keep();
      case 'map':
        return map(ask);
      case 'score':
        return scorers.get(ask.set)?.score(ask.model) ?? null;
      case 'forget':
        return forget(ask);
    }
  };
}

/** The desk of this worker. */
export const answer = createDesk();
