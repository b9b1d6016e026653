import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ReadAnswer } from '#core/level/survey/answerCode.ts';
import { type Survey, surveyBounds } from '#core/level/survey/survey.ts';
import { addAnswer, isFull, removeAnswer, renameAnswer } from '#core/level/survey/surveyAnswers.ts';
import { surveySchema } from '#core/level/survey/surveySchema.ts';
import { anyAnswers, emptySurvey } from './arbitraries.ts';

const read: ReadAnswer = {
  mark: 7,
  sector: 'C',
  size: 'small',
  guess: 2,
  ladders: { a1: { now: 2, wanted: 3, reason: '' } },
};
const one = addAnswer(emptySurvey, read, '2027-02-03');

describe('LT-110: a survey', () => {
  it('is a document that holds whatever came back', () => {
    fc.assert(
      fc.property(fc.array(anyAnswers, { maxLength: 6 }), (answers) => {
        const survey = answers.reduce<Survey>((so, any) => addAnswer(so, any, '2027-02-03'), emptySurvey);
        expect(v.parse(surveySchema, JSON.parse(JSON.stringify(survey)))).toEqual(survey);
      }),
    );
  });
});

describe('LT-118: answers that came back', () => {
  it('are put at the end, without a name', () => {
    expect(one.answers).toEqual([{ ...read, receivedOn: '2027-02-03', name: '' }]);
    expect(emptySurvey.answers).toEqual([]);
  });

  it('count once: the same answer again changes nothing, not even the day', () => {
    expect(addAnswer(one, read, '2027-03-01')).toBe(one);
    expect(addAnswer(one, { ...read, ladders: { ...read.ladders, b2: { now: null, wanted: null, reason: '' } } }, '2027-03-01')).toBe(one); // prettier-ignore
  });

  it('count once: a changed answer with the same mark takes the place and the name of the first', () => {
    const named = renameAnswer(addAnswer(one, { ...read, mark: 8 }, '2027-02-04'), 7, 'Matti');
    for (const change of [
      { guess: null },
      { sector: null },
      { size: 'large' },
      { ladders: {} },
      { ladders: { a1: { now: 3, wanted: 3, reason: '' } } },
      { ladders: { a1: { now: 2, wanted: null, reason: '' } } },
      { ladders: { ...read.ladders, b2: { now: 1, wanted: null, reason: '' } } },
    ] satisfies Partial<ReadAnswer>[]) {
      const changed = addAnswer(named, { ...read, ...change }, '2027-03-01');
      expect(changed.answers.map(({ mark }) => mark)).toEqual([7, 8]);
      expect(changed.answers[0]).toEqual({ ...read, ...change, receivedOn: '2027-03-01', name: 'Matti' });
      expect(changed.answers[1]).toBe(named.answers[1]);
    }
  });

  it('are at most 2,000; a full survey still replaces', () => {
    const answers = Array.from({ length: surveyBounds.answers }, (_, mark) => ({ ...read, mark, receivedOn: '2027-02-03', name: '' })); // prettier-ignore
    const full = { ...emptySurvey, answers };
    expect([isFull(full), isFull(one)]).toEqual([true, false]);
    expect(addAnswer(full, { ...read, mark: 5_000 }, '2027-02-05')).toBe(full);
    expect(addAnswer(full, { ...read, mark: 5, guess: 4 }, '2027-02-05').answers[5]?.guess).toBe(4);
  });

  it('get a name, cut at 200 characters', () => {
    expect(renameAnswer(one, 7, 'x'.repeat(300)).answers[0]?.name).toHaveLength(200);
    expect(renameAnswer(one, 7, '')).toBe(one);
    expect(renameAnswer(one, 9, 'Nobody')).toBe(one);
  });

  it('are taken out', () => {
    expect(removeAnswer(one, 7).answers).toEqual([]);
    expect(removeAnswer(one, 9)).toBe(one);
  });
});
