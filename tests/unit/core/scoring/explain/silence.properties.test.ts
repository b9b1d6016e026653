import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fadingAhead, silenceDay } from '#core/scoring/explain/silence.ts';
import { grades } from '#core/scoring/grade.ts';
import { scoreContact } from '#core/scoring/scoreContact.ts';
import { asOf } from '../randomFields.ts';
import { type Case, casesNear, scoreCase } from './randomCase.ts';
import { examples } from '../../../examples.ts';

const days = 70;

/** Score and grade day by day by the slow engine, from which all later events are kept. */
function bruteForce(one: Case) {
  const { model, contact, events, context } = one;
  const now = scoreCase(one);
  const previous = { grade: now.grade, ...now.pair };
  const happened = events.filter(({ day }) => day <= asOf);
  const colleagues = context.colleagues.map((each) => each.filter(({ day }) => day <= asOf));
  return Array.from({ length: days + 1 }, (_, ahead) => {
    const day = asOf + ahead;
    const { score, grade } =
      ahead === 0 ? now : scoreContact(model, contact, happened, day, { colleagues, previous });
    return { day, score, grade };
  });
}

test('SC-41, SC-34: what fades is what the engine gives on each day on which nothing more has happened', () => {
  fc.assert(
    fc.property(casesNear(0), (one) => {
      const { model, contact, events, context } = one;
      const ahead = fadingAhead(model, contact, events, asOf, days, context);
      expect(ahead).toEqual(bruteForce(one));
    }),
    examples(300),
  );
});

test('SC-41: the day of silence is the first one with a worse grade', () => {
  let fell = 0;
  fc.assert(
    fc.property(casesNear(0), (one) => {
      const { model, contact, events, context } = one;
      const found = silenceDay(model, contact, events, asOf, context);
      const all = bruteForce(one);
      const first = all.find(({ grade }) => grades.indexOf(grade) > grades.indexOf(all[0]?.grade ?? 'D'));
      if (first) fell++;
      if (first || (found && found.day <= asOf + days)) expect(found).toEqual(first);
    }),
    examples(300),
  );
  expect(fell).toBeGreaterThan(10);
});
