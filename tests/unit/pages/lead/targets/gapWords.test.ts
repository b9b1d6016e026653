import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { targetSystems } from '#core/design/target.ts';
import { type GapReason, gapReasons } from '#core/targets/gap.ts';
import { gapsOf } from '#core/targets/gapsOf.ts';
import { targetAbilities } from '#core/targets/targetAbilities.ts';
import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import { gapWords } from '#pages/lead/targets/gapWords.ts';
import { randomModel } from '#tests/unit/core/scoring/randomModel.ts';
import { wholeModel } from '#tests/unit/core/scoring/wholeModel.ts';
import { speakers } from '#tests/unit/i18n/speakers.ts';

const real = targetSystems.filter((target) => target !== 'none');

describe('DE-16: gaps in words', () => {
  test('every gap of any model has its place, what the system knows and the nearest, in both languages', () => {
    const met = new Set<GapReason>();
    fc.assert(
      fc.property(
        fc.oneof(randomModel, fc.constant(wholeModel)),
        fc.constantFrom(...real),
        (model, target) => {
          for (const gap of gapsOf(model, target)) {
            met.add(gap.reason);
            for (const speaker of speakers) {
              const said = gapWords(gap, model, target, speaker);
              expect(said.about).toContain(speaker.t.targets.reasons[gap.reason]);
              expect(said.knows).toContain(speaker.t.targets.systems[target]);
              expect(`${said.knows} ${said.nearest}`).not.toMatch(/undefined|NaN|null|\[object/);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
    expect([...met].toSorted()).toEqual([...gapReasons].toSorted());
  });

  test('says what the documentation knows, never what a system cannot do', () => {
    const said = (words: object) =>
      Object.values(words).map((word) =>
        String(typeof word === 'function' ? (word as (s: string) => string)('Ohjelma') : word),
      );
    for (const words of said(en.targets.knows)) {
      expect(words).toMatch(/^(By its documentation|In the documentation)/);
      expect(words).not.toMatch(/cannot|can't|unable|does not support|lacks/i);
    }
    for (const words of said(fi.targets.knows)) {
      expect(words).toMatch(/^Dokumentaatio/);
      expect(words).not.toMatch(/ei osaa|ei pysty|ei tue/i);
    }
  });

  test('every system names an address of its documentation', () => {
    for (const target of real) expect(targetAbilities[target].documentation.address).toMatch(/^https:\/\//);
  });
});
