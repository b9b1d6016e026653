import type { Share } from '#core/brand.ts';
import type { CompanyPerson } from '#core/scoring/answers/explainCompany.ts';
import type { Completeness } from '#core/scoring/company/completenessOf.ts';
import type { SingleThread } from '#core/scoring/company/singleThreadOf.ts';
import type { RollUp } from '#core/scoring/companyRule.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import { valueWords } from '../contact/factWords.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** A way of rolling up the points of people, in words. */
export function rollUpWords(rollUp: RollUp, { t }: Speaker): string {
  const words = t.buyingGroup.rollUps;
  return rollUp.by === 'meanOfBest' ? words.meanOfBest(rollUp.people) : words[rollUp.by];
}

/** Who is missing of the buying group, in words (`DE-57`). */
export function missingWords({ missing }: Completeness, { company }: ScoringModel, speaker: Speaker): string {
  const words = speaker.t.buyingGroup.group;
  if (missing.length === 0) return words.complete;
  return words.missing(missing.map((id) => nameOf(id, company?.roles?.needed ?? [], speaker)).join(', '));
}

/** On whom everything hangs, in words (`DE-57`). */
export function threadWords({ contact, share }: SingleThread, { t, f }: Speaker): string {
  const name = t.explain.contact(contact);
  return share === 1 ? t.buyingGroup.thread.only(name) : t.buyingGroup.thread.most(name, f.percent(share));
}

/** The role of a person in words: by the field that the company rule asks, else the model's first field of roles. */
export function roleWords({ contact }: CompanyPerson, model: ScoringModel, speaker: Speaker): string {
  const field = roleField(model);
  const value = field === null ? undefined : contact.values.get(field);
  const words = field === null ? '' : valueWords(model, field, value, speaker);
  return words === '' || words === speaker.t.explain.unknown ? speaker.t.buyingGroup.persons.noRole : words;
}

function roleField({ company, fields }: ScoringModel): string | null {
  if (company?.roles) return company.roles.field;
  if (company?.rollUp.by === 'roleWeighted') return company.rollUp.field;
  return fields.find(({ group }) => group === 'role')?.id ?? null;
}

/** The share of each person in the behaviour points of all; points below 0 count as 0 (SC-10). */
export function behaviourShares(people: readonly CompanyPerson[]): readonly Share[] {
  const points = people.map(({ score }) => Math.max(0, score.behaviour));
  const sum = points.reduce((all, each) => all + each, 0);
  return points.map((each) => (sum === 0 ? 0 : each / sum));
}
