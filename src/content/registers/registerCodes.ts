import type { RegisterCodes, SizeClass } from '#core/design/searchList.ts';
import type { Field } from '#core/scoring/model.ts';
import { region, regionCodes } from '../pieces/regions.ts';
import { category, text } from '../templates/modelParts.ts';
import { industryCodes, industryNames } from './industries.ts';

/** Legal forms of companies in Finland by their usual abbreviation. */
export const legalForm: Field = category(
  'legalForm',
  ['company', 'firmographic'],
  text('Legal form', 'Yhtiömuoto'),
  [
    ['OY', 'Limited company (Oy)', 'Osakeyhtiö (Oy)'],
    ['OYJ', 'Public limited company (Oyj)', 'Julkinen osakeyhtiö (Oyj)'],
    ['KY', 'Limited partnership (Ky)', 'Kommandiittiyhtiö (Ky)'],
    ['AY', 'General partnership (Ay)', 'Avoin yhtiö (Ay)'],
    ['TMI', 'Sole trader (Tmi)', 'Toiminimi (Tmi)'],
    ['OSK', 'Cooperative (Osk)', 'Osuuskunta (Osk)'],
    ['RY', 'Association (ry)', 'Yhdistys (ry)'],
    ['SR', 'Foundation (sr)', 'Säätiö (sr)'],
  ],
);

/** Classes that begin at these numbers; the last is open. */
function classesFrom(starts: readonly number[]): readonly SizeClass[] {
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? null }));
}

/**
 * What company registers can be searched by: TOL 2008, size classes, regions, legal forms. The business register of
 * Statistics Finland has size classes of personnel and of turnover; their limits here are the usual ones and were not
 * found in a public list. A register may write a legal form with a code of its own.
 */
export const registerCodes: RegisterCodes = {
  industries: { codes: industryCodes, names: industryNames },
  regions: {
    codes: regionCodes,
    names: new Map(region.values.map(({ value, label }) => [value, label])),
  },
  legalForms: new Map(legalForm.values.map(({ value, label }) => [value, label])),
  employees: classesFrom([0, 5, 10, 20, 50, 100, 250, 500, 1000]),
  /** Millions of euros. */
  turnover: classesFrom([0, 0.1, 0.2, 0.4, 1, 2, 10, 20, 40, 200]),
};
