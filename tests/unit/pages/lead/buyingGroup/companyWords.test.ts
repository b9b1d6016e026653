import { describe, expect, test } from 'vitest';
import type { CompanyPerson } from '#core/scoring/answers/explainCompany.ts';
import type { RollUp } from '#core/scoring/companyRule.ts';
import { interestWords } from '#pages/lead/contact/interestWords.ts';
import {
  behaviourShares,
  missingWords,
  rollUpWords,
  roleWords,
  threadWords,
} from '#pages/lead/buyingGroup/companyWords.ts';
import { contactOf, fieldOf, modelOf, scoreOf } from '../../../core/scoring/smallModel.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const needed = [
  { id: 'decider', label: { en: 'Decision maker', fi: 'Päättäjä' }, values: ['CEO'], people: 1 },
  { id: 'buyer', label: { en: 'Procurement', fi: 'Hankinta' }, values: ['buyer'], people: 2 },
];
const model = modelOf([], {
  fields: [fieldOf('title', 'text'), { ...fieldOf('position', 'text'), group: 'role' }],
  company: { rollUp: { by: 'maximum' }, roles: { field: 'title', needed }, singleThreadPercent: 80 },
});

function person(behaviour: number, values = {}): CompanyPerson {
  return {
    contact: contactOf(values),
    score: { ...scoreOf(model), behaviour },
    interest: null,
  };
}

describe('DE-57: a company in words', () => {
  test('who is missing is named by role, and so is that nobody is', () => {
    const roles = { share: 0.5, roles: [], missing: ['decider', 'buyer'] };
    expect(missingWords(roles, model, english)).toBe('Still missing: Decision maker, Procurement.');
    expect(missingWords(roles, model, finnish)).toBe('Vielä puuttuu: Päättäjä, Hankinta.');
    expect(missingWords({ ...roles, missing: [] }, model, english)).toBe('Somebody is there for every role.');
  });

  test('on whom everything hangs is named, with the share where others do something too', () => {
    expect(threadWords({ contact: '5', share: 1 }, english)).toBe(
      'Only Contact 5 does anything. Get to know somebody else too.',
    );
    expect(threadWords({ contact: '5', share: 0.85 }, finnish).replace(/\s/g, ' ')).toBe(
      'Kontakti 5 on kerännyt käyttäytymisen pisteistä 85 %. Tutustu toiseenkin ihmiseen.',
    );
  });

  test('every way of counting has words', () => {
    const ways: readonly RollUp[] = [
      { by: 'maximum' },
      { by: 'cappedSum' },
      { by: 'meanOfBest', people: 1 },
      { by: 'meanOfBest', people: 3 },
      { by: 'roleWeighted', field: 'title', rows: [], other: 1, unknown: 0 },
      { by: 'noisyOr' },
    ];
    expect(new Set(ways.map((way) => rollUpWords(way, english))).size).toBe(6);
    expect(ways.map((way) => rollUpWords(way, finnish))).toContain('3 parhaan keskiarvo');
  });

  test('a role comes from the field that the rule asks, else from the first field of roles', () => {
    const both = person(0, { title: 'CEO', position: 'Head' });
    expect(roleWords(both, model, english)).toBe('CEO');
    expect(roleWords(both, { ...model, company: null }, english)).toBe('Head');
    expect(roleWords(person(0), model, finnish)).toBe('rooli ei tiedossa');
    expect(roleWords(both, { ...model, company: null, fields: [] }, english)).toBe('role not known');
  });

  test('shares of behaviour add up to all of it; what is below 0 counts as 0', () => {
    expect(behaviourShares([person(300), person(-100), person(100)])).toEqual([0.75, 0, 0.25]);
    expect(behaviourShares([person(0), person(-5)])).toEqual([0, 0]);
  });

  test('interest is told by topic, or that there is none', () => {
    expect(interestWords({ spoi: 'crm', hat: 'erp', topics: [] }, model, english)).toEqual([
      'Right now most of all crm (SPOI).',
      'Over the whole history most of all erp (HAT).',
    ]);
    expect(interestWords({ spoi: null, hat: null, topics: [] }, model, finnish)).toHaveLength(1);
  });
});
