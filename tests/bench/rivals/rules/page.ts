import { explicitQuestion } from '../explicitQuestion.ts';
import { createRulesScorer, factsOf, rulesOf } from '../rulesEngine.ts';
import { tell } from '../tell.ts';

const leastContacts = 1_000;
const leastMs = 5_000;
const warmUp = 200;
const batch = 100;
const mostContacts = 20_000;

/** What the page measured: milliseconds a contact in each batch of 100, and the sum of each contact for checking. */
export type RulesFound = {
  readonly rules: number;
  readonly msPerContact: readonly number[];
  readonly centipoints: readonly number[];
};

async function measure(): Promise<RulesFound> {
  const question = explicitQuestion(mostContacts);
  const facts = factsOf(question);
  const rules = rulesOf(question);
  const score = createRulesScorer(rules);
  for (const contact of facts.slice(-warmUp)) await score(contact);
  const msPerContact: number[] = [];
  const centipoints: number[] = [];
  const began = performance.now();
  while (centipoints.length < leastContacts || performance.now() - began < leastMs) {
    const some = facts.slice(centipoints.length, centipoints.length + batch);
    if (some.length === 0) throw new Error(`${mostContacts} contacts took less than ${leastMs} ms`);
    const asked = performance.now();
    for (const contact of some) centipoints.push(await score(contact));
    msPerContact.push((performance.now() - asked) / some.length);
  }
  return { rules: rules.length, msPerContact, centipoints };
}

await tell(measure);
