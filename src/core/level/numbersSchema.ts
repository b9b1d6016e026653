import * as v from 'valibot';
import { greatestNumber, kindOfNumber, numberIds, reviewNumberIds, type NumberId } from './numbers.ts';

const meanings: { readonly [id in NumberId]: string } = {
  contacts: 'New contacts of the last twelve months, or of the period that the round covers.',
  leads: 'Leads of the same time.',
  mqls: 'Leads that marketing calls good (MQL).',
  sqls: 'Leads that sales calls good (SQL).',
  opportunities: 'Opportunities of the same time.',
  deals: 'Deals won in the same time.',
  daysToMql: 'Days from lead to MQL.',
  daysToSql: 'Days from MQL to SQL.',
  daysToOpportunity: 'Days from SQL to opportunity.',
  daysToDeal: 'Days from opportunity to deal.',
  inTimePercent: 'Percent of leads that were followed up in time.',
  knownSourcePercent: 'Percent of revenue whose source is known.',
  neverAsked: 'Deals for which nobody asked for an offer.',
  aLeads: 'A leads of the quarter that is looked back on.',
  aLeadsToOpportunities: 'Of those, how many became opportunities.',
  leadsPromised: 'Leads that marketing promised for the quarter.',
  leadsDelivered: 'Leads that marketing brought.',
  contactsPromised: 'Leads that sales promised to contact.',
  contactsKept: 'Leads that sales contacted as promised.',
};

function numberOf(id: NumberId) {
  const kind = kindOfNumber(id);
  const value = v.pipe(v.number(), v.minValue(0), v.maxValue(greatestNumber[kind]));
  const known = kind === 'count' ? v.pipe(value, v.integer()) : value;
  const answer = v.nullable(v.union([known, v.literal('dontKnow')]));
  return v.exactOptional(v.pipe(answer, v.description(meanings[id])));
}

const entries = Object.fromEntries([...numberIds, ...reviewNumberIds].map((id) => [id, numberOf(id)])) as {
  readonly [id in NumberId]: ReturnType<typeof numberOf>;
};

/** The hard numbers from outside (`LT-30`, `LT-64`). */
export const numbersSchema = v.looseObject(entries);
