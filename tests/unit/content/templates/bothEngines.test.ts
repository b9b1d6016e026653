import { describe, expect, test } from 'vitest';
import { dayNumber } from '#core/calendar.ts';
import type { EventList } from '#core/contacts/eventColumns.ts';
import { layEvents } from '#core/contacts/layEvents.ts';
import type { ContactColumn, ContactTable } from '#core/contacts/table.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { toCentipoints } from '#core/scoring/centipoints.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import type { GoldenContact, GoldenEvent } from '#core/scoring/goldenContact.ts';
import { grades } from '#core/scoring/grade.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { expectAgreement, previousColumns } from '../../core/scoring/bothEngines.ts';

const day = 20_779;

describe.each(templates.map((template) => [template.id, template] as const))(
  'the template %s',
  (_, template) => {
    const model = modelFromTemplate(template, 'en');

    test('SC-1: gives the same by both engines, on its own sample contacts', () => {
      const table = generateContacts({ ...recipeFromTemplate(template, 'en'), contacts: 300 }, day);
      expectAgreement(createScorer(table, day), model, table, null, day);
    });

    test.each(model.golden.map((golden) => [golden.id, golden] as const))(
      'SC-42: its golden contact %s comes out as expected by the fast engine as well',
      (__, golden) => {
        const table = tableOf(golden);
        const scorer = createScorer(table, dayNumber(golden.asOf), previousOf(golden));
        scorer.score(model);
        const { fit, behaviour, grade, score, pair } = golden.expected;
        expect(scorer.sumsAt(0)).toMatchObject({
          fit: toCentipoints(fit),
          behaviour: toCentipoints(behaviour),
        });
        expect(scorer.scores()[0]).toBe(score);
        const outcomes = scorer.outcomes(model);
        expect(grades[outcomes.grades[0] ?? 9]).toBe(grade);
        expect(outcomes.pairs[0]).toBe(grades.indexOf(pair.fit) * 4 + pair.activity - 1);
        // NaN is: not known.
        expect(outcomes.values?.[0] ?? NaN).toBe(golden.expected.value?.likely ?? NaN);
      },
    );
  },
);

function previousOf({ previous }: GoldenContact) {
  if (previous === null) return null;
  return previousColumns([previous]);
}

/** The golden contact and its colleagues, of whom nothing is known but what they did, as one company. */
function tableOf({ values, events, colleagues }: GoldenContact): ContactTable {
  const people = [events, ...colleagues];
  const count = people.length;
  const columns = values.map(({ field, value }): ContactColumn => {
    if (typeof value === 'number') {
      const numbers = new Float64Array(count).fill(NaN);
      numbers[0] = value;
      return { kind: 'numbers', field, numbers };
    }
    const codes = new Uint8Array(count);
    codes[0] = 1;
    return { kind: 'codes', field, codes, values: ['', value], numbers: null };
  });
  const companies = { count: 1, of: new Uint32Array(count) };
  return { count, columns, events: layEvents(listOf(people), count), companies, ids: null };
}

/** The templates' events have neither topic nor asset, channel or amount. */
function listOf(people: readonly (readonly GoldenEvent[])[]): EventList {
  const kindNames = [...new Set(people.flat().map(({ kind }) => kind))];
  let end = 0;
  return {
    starts: Uint32Array.from([0, ...people.map((own) => (end += own.length))]),
    kinds: Uint8Array.from(people.flat(), ({ kind }) => kindNames.indexOf(kind)),
    days: Int32Array.from(people.flat(), (event) => dayNumber(event.day)),
    kindNames,
    properties: null,
  };
}
