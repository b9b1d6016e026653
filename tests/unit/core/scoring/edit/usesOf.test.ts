import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { usesOf } from '#core/scoring/edit/usesOf.ts';
import { removeItem } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { randomModel } from '../randomModel.ts';
import { otherModel, wholeModel } from '../wholeModel.ts';

const lists = ['fields', 'eventKinds', 'topics'] as const;

/** Whatever nothing refers to can be taken out, and whatever something refers to cannot. */
function expectAgreement(model: ScoringModel): void {
  for (const list of lists) {
    for (const { id } of model[list]) {
      const isFree = removeItem(model, list, id) !== model;
      expect([list, id, usesOf(model, list, id).length === 0]).toEqual([list, id, isFree]);
    }
  }
}

describe('who uses a field, a kind of event or a topic (DE-85)', () => {
  it('is said for every place that can name one', () => {
    const places = (list: (typeof lists)[number], id: string) =>
      [wholeModel, otherModel].flatMap((model) => usesOf(model, list, id).map((use) => use.in));
    expect(new Set(places('fields', 'industry'))).toEqual(
      new Set(['criterion', 'gate', 'rule', 'value', 'golden', 'case']),
    );
    expect(places('fields', 'title')).toContain('company');
    expect(places('fields', 'size')).toContain('condition');
    expect(new Set(places('eventKinds', 'visit'))).toEqual(
      new Set(['criterion', 'interest', 'golden', 'case']),
    );
    expect(new Set(places('topics', 'crm'))).toEqual(new Set(['criterion']));
    expect(places('eventKinds', '__proto__')).toEqual([]);
  });

  it('is nobody exactly when it can be taken out, in random models too', () => {
    expectAgreement(wholeModel);
    expectAgreement(otherModel);
    fc.assert(fc.property(randomModel, expectAgreement), { numRuns: 30 });
  });
});
