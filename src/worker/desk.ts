import type { DayNumber } from '#core/brand.ts';
import type { ContactTable } from '#core/contacts/table.ts';
import { summarizeRead } from '#core/contacts/readSummary.ts';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { compareOnContacts } from '#core/scoring/answers/compareOnContacts.ts';
import { explainCompany } from '#core/scoring/answers/explainCompany.ts';
import { explainContact } from '#core/scoring/answers/explainContact.ts';
import { findCompanies } from '#core/scoring/answers/findCompanies.ts';
import { findContacts } from '#core/scoring/answers/findContacts.ts';
import { scoreCompanies } from '#core/scoring/answers/scoreCompanies.ts';
import { proveModel } from '#core/scoring/check/proveModel.ts';
import { createScorer, type Scorer } from '#core/scoring/createScorer.ts';
import { effectsOf } from '#core/scoring/list/effects.ts';
import { surgeRates } from '#core/scoring/surgeRates.ts';
import { inTurns } from './inTurns.ts';
import type { Answers, Ask, ContactSet } from './protocol.ts';
import { createPacker } from './packer.ts';
import { readBlob, type Watch } from './readBlob.ts';

type AskOf<Type extends Ask['type']> = Extract<Ask, { type: Type }>;

/** Contacts on the desk, with the day on which they are scored. */
type Contacts = { readonly table: ContactTable; readonly asOf: DayNumber; readonly scorer: Scorer };

/** What lies on the worker's desk: contacts with their scorer, the file in use, and the one read last. */
export function createDesk() {
  const sets = new Map<ContactSet, Contacts>();
  let fresh: CsvRead | null = null;
  let kept: CsvRead | null = null;
  const packer = createPacker();

  function generate({ recipe, asOf }: AskOf<'generate'>): Answers['generate'] {
    // The old contacts go first, so that there is room for the new ones.
    sets.delete('sample');
    const table = generateContacts(recipe, asOf);
    sets.set('sample', { table, asOf, scorer: createScorer(table, asOf) });
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
    sets.delete('file');
    kept = fresh;
    fresh = null;
    return null;
  }

  function map({ mapping, asOf }: AskOf<'map'>): Answers['map'] {
    sets.delete('file');
    if (!kept) return { count: 0 };
    const table = tableOfRead(kept, mapping);
    sets.set('file', { table, asOf, scorer: createScorer(table, asOf) });
    return { count: table.count };
  }

  function forget({ set }: AskOf<'forget'>): null {
    sets.delete(set);
    if (set === 'file') {
      kept = null;
      packer.forget();
    }
    return null;
  }

  function unpacked(): Answers['unpacked'] {
    const outcome = packer.unpacked();
    if (!outcome.ok) return outcome;
    const { about, read } = outcome.value;
    fresh = read;
    return { ok: true, value: { about, summary: summarizeRead(read, about.delimiter) } };
  }

  /** One use of a scorer at a time. */
  const inLine = oneAtATime();
  const measuring = oneAtATime();
  /** Scorers of their own for effects, so that the picture under the hand stays as quick as it is. */
  const effectScorers = new WeakMap<Contacts, Scorer>();

  function score({ set, model }: AskOf<'score'>, { isCancelled }: Watch): Promise<Answers['score']> {
    return inLine(() => {
      const scorer = sets.get(set)?.scorer;
      return scorer && !isCancelled() ? inTurns(scorer.run(model), isCancelled) : null;
    });
  }

  function effects({ set, model }: AskOf<'effects'>, { isCancelled }: Watch): Promise<Answers['effects']> {
    return measuring(() => {
      const contacts = sets.get(set);
      if (!contacts || isCancelled()) return null;
      const scorer = effectScorers.get(contacts) ?? createScorer(contacts.table, contacts.asOf);
      effectScorers.set(contacts, scorer);
      return inTurns(effectsOf(model, scorer), isCancelled);
    });
  }

  function flow({ set, model }: AskOf<'flow'>, { isCancelled }: Watch): Promise<Answers['flow']> {
    return inLine(() => {
      const scorer = sets.get(set)?.scorer;
      return scorer && !isCancelled() ? inTurns(scorer.flow(model), isCancelled) : null;
    });
  }

  function find({ set, model, wish, most }: AskOf<'find'>): Promise<Answers['find']> {
    return inLine(() => from(set, (contacts) => findContacts(model, contacts, wish, most)));
  }

  /** An address may name a contact or a company that the table does not have. */
  function explain({ set, model, contact }: AskOf<'explain'>): Answers['explain'] {
    return from(set, ({ table, asOf }) =>
      contact < table.count ? explainContact(model, table, contact, asOf) : null,
    );
  }

  function explainOne({ set, model, company }: AskOf<'company'>): Answers['company'] {
    return from(set, ({ table, asOf }) =>
      company < (table.companies?.count ?? 0) ? explainCompany(model, table, company, asOf) : null,
    );
  }

  /** Answers from the contacts of a set; null when there are none. */
  function from<Answer>(set: ContactSet, answerFrom: (contacts: Contacts) => Answer): Answer | null {
    const contacts = sets.get(set);
    return contacts ? answerFrom(contacts) : null;
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
        return score(ask, watch);
      case 'flow':
        return flow(ask, watch);
      case 'effects':
        return effects(ask, watch);
      case 'explain':
        return explain(ask);
      case 'company':
        return explainOne(ask);
      case 'companies':
        return from(ask.set, (contacts) => scoreCompanies(ask.model, contacts));
      case 'find':
        return find(ask);
      case 'findCompanies':
        return from(ask.set, (contacts) => findCompanies(ask.model, contacts, ask.wish, ask.most));
      case 'compare':
        return from(ask.set, ({ table, asOf }) =>
          compareOnContacts(ask.before, ask.after, table, asOf, ask.most),
        );
      case 'rates':
        return from(ask.set, ({ table, asOf }) => surgeRates(ask.criterion, table, asOf));
      case 'pack':
        return packer.pack(kept, ask.about);
      case 'packed':
        return packer.next();
      case 'unpack':
        return packer.unpack(ask.bytes, ask.isFirst);
      case 'unpacked':
        return unpacked();
      case 'prove':
        return proveModel(ask.model);
      case 'forget':
        return forget(ask);
    }
  };
}

/** Long work of one kind, one at a time: a second one waits until the first is done or given up. */
function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve();
  return <Answer>(work: () => Promise<Answer> | Answer): Promise<Answer> => {
    const next = last.catch(() => null).then(work);
    last = next;
    return next;
  };
}

/** The desk of this worker. */
export const answer = createDesk();
