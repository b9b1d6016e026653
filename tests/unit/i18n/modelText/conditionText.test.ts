import { expect, test } from 'vitest';
import { formRouting } from '#content/templates/formRouting.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import type { Condition } from '#core/scoring/condition.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { conditionText } from '#i18n/modelText/conditionText.ts';
import { english, finnish } from '../speakers.ts';

const template = modelFromTemplate(formRouting, 'en');
const seen = { id: 'seen', label: { en: 'Last seen', fi: 'Viimeksi nähty' }, type: 'date' } as const;
const model: ScoringModel = {
  ...template,
  fields: [...template.fields, { ...seen, of: 'contact', group: 'own', values: [], unknown: [] }],
};

function said(condition: Condition): readonly [string, string] {
  const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
  return [plain(conditionText(condition, model, english)), plain(conditionText(condition, model, finnish))];
}

const industry: Condition = { is: 'oneOf', field: 'industry', values: ['manufacturing', 'energy'] };
const size: Condition = { is: 'range', field: 'employees', from: 50, to: 1500 };

test('DE-120: each question is a sentence in both languages, with the names of the model', () => {
  const sentences: readonly (readonly [Condition, string, string])[] = [
    [industry, 'Industry is Manufacturing or Energy', 'Toimiala on Teollisuus tai Energia'],
    [
      { is: 'not', of: industry },
      'Industry is not Manufacturing or Energy',
      'Toimiala ei ole Teollisuus tai Energia',
    ],
    [size, 'Employees 50 to under 1,500', 'Henkilöstö on 50 – alle 1 500'],
    [{ is: 'range', field: 'employees', from: null, to: 10 }, 'Employees under 10', 'Henkilöstö on alle 10'],
    [{ is: 'equals', field: 'budget', value: 'yes' }, 'Budget reserved is yes', 'Budjetti varattu on kyllä'],
    [{ is: 'not', of: { is: 'known', field: 'need' } }, 'Need is not known', 'Tarve ei ole tiedossa'],
    [
      { is: 'before', field: 'seen', day: '2026-11-22' },
      'Last seen is before 22 Nov 2026',
      'Viimeksi nähty on ennen päivää 22.11.2026',
    ],
    [
      { is: 'age', field: 'seen', from: 30, to: 90 },
      'Last seen was 30 to under 90 days ago',
      'Viimeksi nähty oli 30 – alle 90 päivää sitten',
    ],
    [
      { is: 'age', field: 'seen', from: null, to: 30 },
      'Last seen was less than 30 days ago',
      'Viimeksi nähty oli alle 30 päivää sitten',
    ],
    [{ is: 'grade', grades: ['A', 'B'] }, 'Grade is A or B', 'Luokka on A tai B'],
    [{ is: 'activity', classes: [1] }, 'Activity is 1', 'Aktiivisuus on 1'],
    [{ is: 'score', from: 70, to: null }, 'Score 70 or more', 'Pistemäärä on 70 tai enemmän'],
    [
      { is: 'points', of: 'side', id: 'fit', from: 20, to: null },
      'All of fit gives 20 or more points',
      'Sopivuus yhteensä antaa pisteitä 20 tai enemmän',
    ],
    [{ is: 'qualified' }, 'the contact is qualified', 'kontakti on myyntikelpoinen'],
    [
      { is: 'named', condition: 'rightCompany' },
      '“The company meets our criteria”',
      '”Yritys täyttää kriteerimme”',
    ],
  ];
  for (const [condition, inEnglish, inFinnish] of sentences)
    expect(said(condition)).toEqual([inEnglish, inFinnish]);
});

test('DE-120: several values are a list; parts that join otherwise stand in brackets, those that join alike do not', () => {
  expect(said({ is: 'grade', grades: ['A', 'B', 'C'] })).toEqual([
    'Grade is A, B or C',
    'Luokka on A, B tai C',
  ]);
  const known: Condition = { is: 'known', field: 'need' };
  const either: Condition = { is: 'or', of: [size, known] };
  expect(said({ is: 'and', of: [industry, either] })[0]).toBe(
    'Industry is Manufacturing or Energy and (Employees 50 to under 1,500 or Need is known)',
  );
  expect(said({ is: 'and', of: [known, { is: 'and', of: [size, known] }] })[1]).toBe(
    'Tarve on tiedossa ja Henkilöstö on 50 – alle 1 500 ja Tarve on tiedossa',
  );
  expect(said({ is: 'not', of: either })[0]).toBe('not (Employees 50 to under 1,500 or Need is known)');
});

test('DE-120: what is empty or gone is said too', () => {
  expect(said({ is: 'and', of: [] })).toEqual(['everybody', 'kaikki']);
  expect(said({ is: 'not', of: { is: 'and', of: [] } })[0]).toBe('nobody yet');
  expect(said({ is: 'or', of: [] })).toEqual(['nobody yet', 'ei vielä ketään']);
  expect(said({ is: 'known', field: 'gone' })[0]).toBe('something that is gone is known');
  expect(said({ is: 'oneOf', field: 'industry', values: ['farming'] })[0]).toBe('Industry is farming');
  expect(said({ is: 'age', field: 'seen', from: -30, to: null })[0]).toBe(
    'Last seen was −30 or more days ago, where days ahead count as minus'.replace('−', '-'),
  );
});
