import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '#content/level/dimensionIds.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { changeAnswers } from '#core/level/answerChange.ts';
import {
  isNumberWithin,
  newAssessment,
  setGuess,
  setNow,
  setNumber,
  setPractice,
  setPracticeReason,
  setReason,
  setStillSo,
  setWanted,
} from '#core/level/edit.ts';
import { assessmentSchema } from '#core/level/assessmentSchema.ts';
import { nextRound, setRound } from '#core/level/rounds/editRound.ts';
import { greatestNumber, kindOfNumber, numberIds, reviewNumberIds } from '#core/level/numbers.ts';
import { anyChoice, anyStep } from './arbitraries.ts';
import { wholeAssessment } from '../documents/levelBodies.ts';
import { choiceOf } from './practiceTests.ts';

const blank = newAssessment('2026-11-22');
const anyDimension = fc.constantFrom(...dimensionIds, 'toString', 'own-1');
const anyPractice = fc.constantFrom('steering-2-1', 'own-3-2', 'valueOf');
const anyCoverage = fc.constantFrom('0', '1', '2', '3', '?', '-', ' ').map(choiceOf);
const anyNumber = fc.constantFrom(...numberIds, ...reviewNumberIds);
const anyEdit: fc.Arbitrary<(assessment: Assessment) => Assessment> = fc.oneof(
  fc.option(anyStep).map((step) => (assessment: Assessment) => setGuess(assessment, step)),
  fc.tuple(anyDimension, anyChoice).map(
    ([id, now]) =>
      (assessment: Assessment) =>
        setNow(assessment, id, now),
  ),
  fc.tuple(anyDimension, fc.option(anyStep)).map(
    ([id, step]) =>
      (assessment: Assessment) =>
        setWanted(assessment, id, step),
  ),
  fc.tuple(anyDimension, fc.string()).map(
    ([id, words]) =>
      (assessment: Assessment) =>
        setReason(assessment, id, words),
  ),
  fc.tuple(anyPractice, anyCoverage).map(
    ([id, now]) =>
      (assessment: Assessment) =>
        setPractice(assessment, id, now),
  ),
  fc.tuple(anyPractice, fc.string()).map(
    ([id, words]) =>
      (assessment: Assessment) =>
        setPracticeReason(assessment, id, words),
  ),
  fc.tuple(anyNumber, fc.oneof(fc.double(), fc.constantFrom('dontKnow' as const, null, 5, 0, -0))).map(
    ([id, answer]) =>
      (assessment: Assessment) =>
        setNumber(assessment, id, answer),
  ),
);

describe('LT-20: editing an assessment', () => {
  it('begins with nothing answered on the given day', () => {
    expect(blank).toEqual({
      title: '',
      test: { id: 'lead-to-cash', version: 2 },
      day: '2026-11-22',
      unit: '',
      closed: false,
      from: null,
      guess: null,
      ladders: {},
      practices: {},
      numbers: {},
      evidence: [],
      respondent: null,
    });
    const own = { id: 'own', version: 3 };
    expect(newAssessment('2026-11-22', own, 'finland')).toEqual({ ...blank, test: own, unit: 'finland' });
  });

  it('sets and takes back the guess', () => {
    expect(setGuess(blank, 2).guess).toBe(2);
    expect(setGuess(setGuess(blank, 2), null)).toEqual(blank);
  });

  it('sets one answer and leaves the rest as it was', () => {
    const before = setNow(blank, 'steering', 2);
    const after = setWanted(setNow(before, 'handover', 1), 'handover', 3);
    expect(after.ladders['handover']).toEqual({ now: 1, wanted: 3, reason: '' });
    expect(after.ladders['steering']).toBe(before.ladders['steering']);
  });

  it('gives the same object back when nothing changes', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 12 }), anyEdit, (edits, last) => {
        const once = last(edits.reduce((assessment, edit) => edit(assessment), blank));
        expect(last(once)).toBe(once);
      }),
    );
    expect(setNow(blank, 'steering', null)).toBe(blank);
    expect(setReason(blank, 'steering', '')).toBe(blank);
  });

  it('keeps keys that it does not know', () => {
    const foreign: Assessment = {
      ...blank,
      ladders: {
        weather: { now: 4, wanted: null, reason: '' },
        steering: { ...{ now: 1, wanted: null, reason: '' }, ...{ note: 'ask Liisa' } },
      },
      ...{ colour: 'green' },
    };
    expect(setNow(foreign, 'steering', 2)).toEqual({
      ...blank,
      colour: 'green',
      ladders: {
        weather: foreign.ladders['weather'],
        steering: { now: 2, wanted: null, reason: '', note: 'ask Liisa' },
      },
    });
  });
});

describe('LT-20: editing practices', () => {
  it('sets a coverage, keeps the reason through a change of mind, and takes the answer back', () => {
    const left = setPracticeReason(setPractice(blank, 'own-2-1', 'notApplicable'), 'own-2-1', 'Ei messuja');
    expect(left.practices).toEqual({ 'own-2-1': { now: 'notApplicable', reason: 'Ei messuja' } });
    const back = setPractice(left, 'own-2-1', 3);
    expect(back.practices).toEqual({ 'own-2-1': { now: 3, reason: 'Ei messuja' } });
    expect(setPractice(back, 'own-2-1', null).practices['own-2-1']?.now).toBeNull();
    expect(back.ladders).toBe(blank.ladders);
  });

  it('gives the same object for what stands there already, and for what an untouched practice is', () => {
    const once = setPractice(blank, 'own-2-1', 0);
    expect(setPractice(once, 'own-2-1', 0)).toBe(once);
    expect(setPractice(blank, 'own-2-1', null)).toBe(blank);
    expect(setPracticeReason(blank, 'own-2-1', '')).toBe(blank);
  });

  it('keeps keys that a practice has beside', () => {
    const foreign: Assessment = {
      ...blank,
      practices: { own: { ...{ now: 1, reason: '' }, ...{ note: 'x' } } },
    };
    expect(setPractice(foreign, 'own', 2).practices['own']).toEqual({ now: 2, reason: '', note: 'x' });
  });

  it('cuts a reason to 2,000 characters, never in the middle of one', () => {
    const long = `x${'\u{1f600}'.repeat(1500)}`;
    const cut = setPracticeReason(blank, 'own', long);
    expect(cut.practices['own']?.reason).toBe(`x${'\u{1f600}'.repeat(999)}`);
    expect(setPracticeReason(cut, 'own', long)).toBe(cut);
  });

  it.each(['__proto__', 'constructor', 'prototype', '', 'a b', '1', 'ä', 'x'.repeat(61)])(
    'gives no answer to a question that is called %j (EX-34)',
    (name) => {
      expect(setPractice(blank, name, 3)).toBe(blank);
      expect(setPracticeReason(blank, name, 'x')).toBe(blank);
      expect(setNow(blank, name, 3)).toBe(blank);
      expect(setWanted(blank, name, 3)).toBe(blank);
      expect(setReason(blank, name, 'x')).toBe(blank);
      expect(({} as { now?: unknown }).now).toBeUndefined();
    },
  );

  it('changes many answers at once, of two changes of one answer the last', () => {
    const ladder = (to: 1 | 3) => ({ is: 'ladder', dimension: 'steering', to }) as const;
    const practice = { is: 'practice', practice: 'own-2-1', to: 2 } as const;
    const after = changeAnswers(blank, [ladder(1), practice, ladder(3)]);
    expect(after.ladders).toEqual({ steering: { now: 3, wanted: null, reason: '' } });
    expect(after.practices).toEqual({ 'own-2-1': { now: 2, reason: '' } });
    expect(changeAnswers(after, [ladder(1), ladder(3), practice])).toBe(after);
    expect(changeAnswers(blank, [])).toBe(blank);
  });
});

describe('LT-30: editing hard numbers', () => {
  it('counts in whole numbers, days and shares with decimals, up to the greatest of each', () => {
    const kinds = [...numberIds, ...reviewNumberIds].map((id) => [id, kindOfNumber(id)]);
    expect(kinds.filter(([, kind]) => kind === 'days').map(([id]) => id)).toEqual([
      ...['daysToMql', 'daysToSql', 'daysToOpportunity', 'daysToDeal'],
    ]);
    expect(kinds.filter(([, kind]) => kind === 'percent').map(([id]) => id)).toEqual([
      ...['inTimePercent', 'knownSourcePercent'],
    ]);
    expect(greatestNumber).toEqual({ count: 1_000_000_000, days: 10_000, percent: 100 });
    expect(numberIds).toHaveLength(13);
  });

  it.each([
    ['leads', 0, true],
    ['leads', 1_000_000_000, true],
    ['leads', 1_000_000_001, false],
    ['leads', 0.5, false],
    ['leads', -1, false],
    ['neverAsked', 7, true],
    ['daysToDeal', 0.5, true],
    ['daysToDeal', 10_000, true],
    ['daysToDeal', 10_000.01, false],
    ['inTimePercent', 99.9, true],
    ['inTimePercent', 100, true],
    ['inTimePercent', 100.01, false],
    ['inTimePercent', -0.01, false],
    ['aLeads', NaN, false],
    ['aLeads', Infinity, false],
    ['aLeads', -Infinity, false],
  ] as const)('of %s takes %d: %s', (id, value, isTaken) => {
    expect(isNumberWithin(id, value)).toBe(isTaken);
    const after = setNumber(blank, id, value);
    if (isTaken) expect(after.numbers).toEqual({ [id]: value });
    else expect(after).toBe(blank);
  });

  it('takes do not know, takes an answer back, and writes no -0, which no file knows', () => {
    const unknown = setNumber(blank, 'leads', 'dontKnow');
    expect(unknown.numbers).toEqual({ leads: 'dontKnow' });
    expect(setNumber(unknown, 'leads', null).numbers).toEqual({ leads: null });
    expect(setNumber(blank, 'leads', null)).toBe(blank);
    expect(Object.is(setNumber(blank, 'leads', -0).numbers.leads, 0)).toBe(true);
    expect(setNumber(unknown, 'leads', -5)).toBe(unknown);
  });
});

describe('LT-60: what is said of a round', () => {
  const own = { id: 'own', version: 2 };

  it('is changed part by part, and cut to its bound', () => {
    const title = `x${'\u{1f600}'.repeat(200)}`;
    const round = setRound(blank, { title, day: '2027-01-31', unit: 'north', test: own });
    const cut = `x${'\u{1f600}'.repeat(99)}`;
    expect(round).toEqual({ ...blank, title: cut, day: '2027-01-31', unit: 'north', test: own });
    expect(setRound(round, { title })).toBe(round);
    expect(setRound(round, { test: { ...own } })).toBe(round);
    expect(setRound(round, { unit: '' }).unit).toBe('');
    expect(setRound(round, {})).toBe(round);
  });

  it.each<[string, Parameters<typeof setRound>[1]]>([
    ['a day that is none', { day: '2027-02-29' }],
    ['an instant', { day: '2027-01-31T00:00:00Z' }],
    ['a unit that no document can be', { unit: 'a b' }],
    ['a unit of 41 characters', { unit: 'x'.repeat(41) }],
    ['a test without a name', { test: { id: '', version: 1 } }],
    ['version nought', { test: { id: 'own', version: 0 } }],
    ['half a version', { test: { id: 'own', version: 1.5 } }],
  ])('is not changed to %s, nor is anything beside it', (_, change) => {
    expect(setRound(blank, { title: 'Spring', ...change })).toBe(blank);
  });
});

describe('LT-61: the round after another', () => {
  const before: Assessment = { ...wholeAssessment, closed: true, ...{ colour: 'green' } };
  const next = nextRound(before, 'before', '2027-01-31');

  it('keeps answers, wanted steps, reasons, unit, test and unknown keys, and asks the rest again', () => {
    expect(next).toEqual({
      ...before,
      ...{ title: '', day: '2027-01-31', closed: false, from: 'before', guess: null },
      ...{ numbers: {}, evidence: [], respondent: null },
    });
    expect(next.ladders).toBe(before.ladders);
    expect(next.practices).toBe(before.practices);
  });

  it('is a sound round', () => {
    expect(v.is(assessmentSchema, next)).toBe(true);
  });
});

describe('LT-5: editing a dimension that does not apply', () => {
  const left = setNow(setWanted(setNow(blank, 'systems', 2), 'systems', 4), 'systems', 'notApplicable');

  it('clears the wanted step when it is chosen', () => {
    expect(left.ladders['systems']).toEqual({ now: 'notApplicable', wanted: null, reason: '' });
  });

  it('lets nothing be wanted of it', () => {
    expect(setWanted(left, 'systems', 3)).toBe(left);
  });

  it('keeps the words of the reason through a change of mind', () => {
    const back = setNow(setReason(left, 'systems', 'Ei omia järjestelmiä'), 'systems', 1);
    expect(back.ladders['systems']).toEqual({ now: 1, wanted: null, reason: 'Ei omia järjestelmiä' });
  });
});

describe('LT-153: still so', () => {
  const answered = setPractice(setNow(blank, 'steering', 2), 'steering-2-1', 1);
  const seen = setStillSo(
    setStillSo(answered, 'ladder:steering', '2026-11-22'),
    'practice:steering-2-1',
    '2026-11-22',
  );

  it('is kept by question with its day, and the same again gives the same round', () => {
    expect(seen.stillSo).toEqual({ 'ladder:steering': '2026-11-22', 'practice:steering-2-1': '2026-11-22' });
    expect(setStillSo(seen, 'ladder:steering', '2026-11-22')).toBe(seen);
  });

  it('goes with the answer that changes, and with no other', () => {
    expect(setNow(seen, 'steering', 3).stillSo).toEqual({ 'practice:steering-2-1': '2026-11-22' });
    expect(setWanted(seen, 'steering', 4).stillSo).toEqual(seen.stillSo);
    const neither = setPractice(setNow(seen, 'steering', 3), 'steering-2-1', 2);
    expect('stillSo' in neither).toBe(false);
  });

  it.each(['number:leads', 'ladder:constructor', 'ladder:', 'steering', '__proto__'])(
    'is nothing that %j could be',
    (question) => {
      expect(setStillSo(answered, question, '2026-11-22')).toBe(answered);
    },
  );

  it('is asked again in the next round', () => {
    expect('stillSo' in nextRound(seen, 'before', '2027-02-22')).toBe(false);
  });
});
