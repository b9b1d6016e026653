import type { IsoDate } from '#core/brand.ts';
import { type Company, newCompany } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { BenchmarkPack } from '#core/level/benchmark/pack.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import type { Text } from '#core/text.ts';
import { exampleGroupRounds, type GroupUnit } from './exampleGroupRounds.ts';
import { examplePack } from './examplePack.ts';
import { exampleSurvey } from './exampleSurvey.ts';

/** The made-up group as plain document bodies. */
export type ExampleGroup = {
  readonly company: Company;
  /** The oldest first. */
  readonly rounds: readonly Assessment[];
  readonly pack: BenchmarkPack;
  readonly survey: Survey;
};

/** What the made-up group is called. */
export const groupName: Text = { en: 'Virtanen Group', fi: 'Virtanen-konserni' };

const industry: Text = {
  en: 'Machines, automation and service for mechanical workshops',
  fi: 'Koneita, automaatiota ja huoltoa konepajoille',
};

const unitNames: { readonly [unit in Exclude<GroupUnit, ''>]: Text } = {
  turku: { en: 'Turku', fi: 'Turku' },
  tampere: { en: 'Tampere', fi: 'Tampere' },
  tallinn: { en: 'Tallinn', fi: 'Tallinna' },
  service: { en: 'Service', fi: 'Huolto' },
};

/** A made-up group of four units, where units, a comparison and a survey can be looked at: a fresh copy each time (`LT-160`). */
export function exampleGroup(language: keyof Text, day: IsoDate): ExampleGroup {
  const { pack } = examplePack(language, day);
  const facts = { contacts: 18_000, dealsPerYear: 240, industry: industry[language] };
  return {
    company: {
      ...newCompany(groupName[language]),
      example: true,
      facts: { ...facts, sector: 'C', size: 'large' },
      units: Object.entries(unitNames).map(([id, name]) => ({ id, name: name[language] })),
    },
    rounds: exampleGroupRounds(language, day),
    pack,
    survey: exampleSurvey(language, day, pack),
  };
}
