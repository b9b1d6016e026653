import { describe, expect, test } from 'vitest';
import { isoDate } from '#core/calendar.ts';
import type { ContactEvent } from '#core/contacts/table.ts';
import { nextQuestion } from '#core/scoring/explain/nextQuestion.ts';
import { type ScoreInterval, scoreInterval } from '#core/scoring/explain/scoreInterval.ts';
import { fadingAhead, silenceDay } from '#core/scoring/explain/silence.ts';
import { smallestChange } from '#core/scoring/explain/smallestChange.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { changeWords } from '#pages/lead/contact/changeWords.ts';
import { eitherOf } from '#i18n/modelText/names.ts';
import { questionWords } from '#pages/lead/contact/questionWords.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { fadingAheadWords, silenceWords, timelineOf } from '#pages/lead/contact/timeline.ts';
import {
  always,
  contactOf,
  eventsOf,
  filterOf,
  modelOf,
  tableOf,
  today,
  type Values,
  visits,
} from '../../../core/scoring/smallModel.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const sides = { fit: { max: 100, min: null }, behaviour: { max: 50, min: null } };
const model = modelOf([always(41), tableOf({ field: 'budget', rows: [{ values: ['yes'], points: 22 }] })], {
  sides,
});

function questionIn(speaker: Speaker, values: Values = {}, scoring: ScoringModel = model) {
  const contact = contactOf(values);
  return questionWords(
    scoreInterval(scoring, contact, [], today),
    nextQuestion(scoring, contact, [], today),
    scoring,
    speaker,
  );
}

describe('DE-54: what is not known', () => {
  test('is told in points and every possible grade, with the next question and what it does', () => {
    expect(questionIn(english)).toEqual({
      interval: 'Between 41 and 63 points, grade B or C.',
      unknown: 'Not known: budget.',
      ask: 'Ask next: budget?',
      gain: 'Then the score is certain; now it is open by 22 points.',
    });
    expect(questionIn(finnish)).toEqual({
      interval: '41–63 pistettä, luokka B tai C.',
      unknown: 'Ei tiedossa: budget.',
      ask: 'Kysy seuraavaksi: budget?',
      gain: 'Sen jälkeen pisteet ovat varmat. Nyt avoinna on 22 pistettä.',
    });
  });

  test('an answer that leaves something open says how much', () => {
    const two = modelOf(
      [...model.criteria, tableOf({ id: 'trade', rows: [{ values: ['steel'], points: 5 }] })],
      { sides },
    );
    expect(questionIn(english, {}, two).gain).toBe('Then the score is open by 5 points at most; now by 27.');
  });

  test('nothing unknown is said so, and nothing is asked', () => {
    expect(questionIn(english, { budget: 'no' })).toEqual({
      interval: 'Nothing is unknown that could move the score.',
      unknown: '',
      ask: '',
      gain: '',
    });
  });

  test('an interval that is not exact is at most so wide', () => {
    const interval: ScoreInterval = {
      ...scoreInterval(model, contactOf(), [], today),
      isExact: false,
    };
    expect(questionWords(interval, null, model, english).interval).toBe(
      'At most between 41 and 63 points, grade B or C.',
    );
  });

  test('three words make a choice as well as one', () => {
    expect(eitherOf(['A', 'B', 'C'], english)).toBe('A, B or C');
    expect(eitherOf(['A'], finnish)).toBe('A');
  });
});

function changeIn(
  speaker: Speaker,
  scoring: ScoringModel,
  values: Values = {},
  events: readonly ContactEvent[] = [],
) {
  const contact = contactOf(values);
  return changeWords(smallestChange(scoring, contact, events, today), contact, scoring, speaker);
}

describe('DE-55: the smallest change', () => {
  test('is told as what is to be true, with what is true now', () => {
    expect(changeIn(english, model, { budget: 'no' })).toEqual({
      sentence: 'Grade B with 63 points would take:',
      changes: ['budget: Yes (now No)'],
      more: '22 points more.',
    });
    expect(changeIn(finnish, model)).toEqual({
      sentence: 'Luokkaan B (63 pistettä) tarvitaan:',
      changes: ['budget: Kyllä (nyt ei tiedossa)'],
      more: '22 pistettä lisää.',
    });
  });

  test('the same event twice is said once, with what it is about', () => {
    const about = eventsOf({ points: 5, filter: filterOf({ topics: ['crm'] }) });
    expect(changeIn(english, modelOf([always(41), about], { sides })).changes).toEqual([
      'visit, today, about crm, twice',
    ]);
  });

  test('an A has nothing above it, and some grades nothing lifts', () => {
    expect(changeIn(english, modelOf([always(90)], { sides })).sentence).toBe(
      'The grade is A: there is nothing above it.',
    );
    expect(changeIn(finnish, modelOf([always(20)])).sentence).toBe(
      'Yksi tai kaksi muutosta ei riitä nostamaan luokkaa.',
    );
  });
});

describe('DE-55: the coming days', () => {
  const fading = modelOf([always(45), eventsOf({ points: 30, fading: { by: 'linear', days: 60 } })], {
    sides,
  });
  const contact = contactOf();
  const ahead = fadingAhead(fading, contact, visits([0]), today, 90);
  const line = timelineOf(ahead);

  test('are a line of steps that ends on the last day', () => {
    expect(line.width).toBe(900);
    expect(line.path.startsWith('M0 25H10V26')).toBe(true);
    expect(line.path.endsWith('H900V55')).toBe(true);
  });

  test('every day on which the grade becomes another one is marked, and the fall is told with its date', () => {
    expect(line.marks.map(({ day, grade }) => [day - today, grade])).toEqual([
      [11, 'B'],
      [51, 'C'],
    ]);
    const silence = silenceDay(fading, contact, visits([0]), today);
    const day = isoDate(today + 11);
    const [first] = ahead;
    if (!first) throw new Error('There is no day.');
    expect(silenceWords(silence, first, english)).toBe(
      `The grade falls to B on ${english.f.date(day)}, in 11 days.`,
    );
    expect(silenceWords(silence, first, finnish)).toBe(
      `Luokka putoaa 11 päivän päästä, ${finnish.f.date(day)}. Uusi luokka on B.`,
    );
    expect(silenceWords({ day: today + 1, score: 1, grade: 'D' }, first, english)).toMatch(/tomorrow/);
  });

  test('the table has the first day, the last, and those on which something changes', () => {
    expect(line.rows[0]).toEqual(ahead[0]);
    expect(line.rows[line.rows.length - 1]).toEqual(ahead[90]);
    expect(line.rows.length).toBeLessThan(ahead.length);
    const steady = fadingAhead(modelOf([always(45)]), contact, [], today, 90);
    expect(timelineOf(steady).rows.map(({ day }) => day - today)).toEqual([0, 90]);
    expect(fadingAheadWords(steady, english)).toBe('The points stay at 45 for the whole time.');
  });

  test('who cannot fall is told so', () => {
    const steady = { day: today, score: 45, grade: 'C' } as const;
    expect(silenceWords(null, steady, english)).toBe('The grade does not fall, however long it is quiet.');
    expect(silenceWords(null, { ...steady, grade: 'D' }, finnish)).toBe('Luokka on D: se ei voi pudota.');
  });
});
