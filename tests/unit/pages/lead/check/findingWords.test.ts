import { describe, expect, test } from 'vitest';
import type { Finding } from '#core/scoring/check/finding.ts';
import type { MendSays } from '#core/scoring/mend/mend.ts';
import { findingWords } from '#pages/lead/check/findingWords.ts';
import { mendWords } from '#pages/lead/check/mendWords.ts';
import { wholeModel } from '#tests/unit/core/scoring/wholeModel.ts';
import { english, finnish } from '#tests/unit/i18n/speakers.ts';

const missed = { from: 70, below: 101, least: 0, most: 62, isKeptOnly: false };
const [first, second] = wholeModel.criteria.map(({ id }) => id) as [string, string];
const [gate] = wholeModel.gates.map(({ id }) => id) as [string];
const rules = wholeModel.routing.map(({ id }) => id) as [string, ...string[]];
const [field] = wholeModel.fields.map(({ id }) => id) as [string];
const [event] = wholeModel.eventKinds.map(({ id }) => id) as [string];
const values = { criterion: first, field, values: ['a', 'b', 'c', 'd', 'e', 'f'] };

/** The proof of a kind; those of what is not used share one type. */
type ProofOf<Kind extends Finding['kind']> = [Extract<Finding, { readonly kind: Kind }>] extends [never]
  ? { readonly id: string }
  : Omit<Extract<Finding, { readonly kind: Kind }>, 'severity' | 'kind'>;

/** One of every kind: a kind without words does not compile. */
const samples: { readonly [Kind in Finding['kind']]: ProofOf<Kind> } = {
  unreachableGrade: { grade: 'A', ...missed },
  unreachableClass: { side: 'fit', class: 'B', ...missed, isKeptOnly: true },
  unreachableLetter: { letter: 'A', pairs: [{ fit: 'A', activity: 1 }] },
  emptySide: { side: 'behaviour' },
  qualifiedNever: {},
  neverFires: { criterion: first, because: 'noEvents' },
  sameForAll: { criterion: first, points: 550 },
  rowNeverCounts: { criterion: first, row: 2, behind: 0 },
  overWeight: { criterion: first, most: 3000, weight: 2000 },
  hiddenByCap: { of: 'criterion', id: first, least: 100, most: 900, points: 0 },
  capNeverReached: { of: 'side', id: 'fit', bound: 'max', cap: 5000, least: 0, most: 4000 },
  sideTooSmall: { side: 'fit', most: 20_000, max: 5000 },
  valueTwice: { criteria: [first, second], field, values: [], ranges: [{ from: 1, to: null }] },
  valueNotCovered: values,
  valueNotNamed: values,
  rangeNotCovered: { criterion: first, field, from: 10, to: 20 },
  countsTheSame: { criteria: [first, second], events: [event], fields: [] },
  fadedBeforeWindow: { criterion: first, fadedFrom: 30, windowDays: 90 },
  windowCutsFading: { criterion: first, windowDays: 30, full: 1000, left: 800 },
  stepsRise: { criterion: first, from: 30, before: 20, percent: 50 },
  gateNever: { gate, behind: null },
  gateAlways: { gate },
  ruleNeverDecides: { rule: rules.at(-1) ?? '', behind: rules[0] },
  unusedField: { id: field },
  unusedEventKind: { id: event },
  unusedTopic: { id: wholeModel.topics[0]?.id ?? '' },
  unusedCondition: { id: wholeModel.conditions[0]?.id ?? '' },
  unusedGroup: { id: wholeModel.groups[0]?.id ?? '' },
};

function sampleOf(kind: Finding['kind']): Finding {
  return { severity: 'wrong', kind, ...samples[kind] } as Finding;
}

const mends: readonly MendSays[] = [
  { is: 'limit', grade: 'A', score: 62 },
  { is: 'fitLimit', class: 'B', points: 30 },
  { is: 'activityLimit', class: 2, points: 30 },
  { is: 'switchOffOne', criterion: first },
  { is: 'removeValuesFrom', criterion: first },
  { is: 'capAt', points: 20 },
  { is: 'sideMax', side: 'fit', max: 60 },
  { is: 'closeHole', to: 20 },
  { is: 'windowTo', days: 30 },
  { is: 'switchOff' },
];

describe('DE-102: findings and mends in words', () => {
  test.each(Object.keys(samples) as Finding['kind'][])(
    '%s says what is wrong and why in both languages',
    (kind) => {
      const [eng, fin] = [english, finnish].map((speaker) =>
        findingWords(sampleOf(kind), wholeModel, speaker),
      );
      for (const said of [eng, fin]) {
        expect(said?.what).toMatch(/\S/);
        expect(said?.why).toMatch(/\.$/);
        expect(`${said?.what} ${said?.why}`).not.toMatch(/undefined|NaN|\[object/);
      }
      expect(eng?.what).not.toBe(fin?.what);
    },
  );

  test('names parts by their labels and gives the numbers that prove it', () => {
    expect(findingWords(sampleOf('unreachableGrade'), wholeModel, english)).toEqual({
      what: 'Nobody can get grade A',
      why: 'It takes 70 points, and the model gives at most 62.',
    });
    const label = wholeModel.criteria[0]?.label.en ?? '';
    expect(findingWords(sampleOf('sameForAll'), wholeModel, english).what).toBe(
      `${label} gives everybody the same`,
    );
    expect(findingWords(sampleOf('sameForAll'), wholeModel, finnish).why).toContain('5,5 pistettä');
  });

  test('a long list of values is cut, and says how many more there are', () => {
    expect(findingWords(sampleOf('valueNotCovered'), wholeModel, english).why).toMatch(/ and 2 more\.$/);
  });

  test('a letter that no pair has is told from one whose pairs cannot be', () => {
    const none = { ...sampleOf('unreachableLetter'), pairs: [] } as Finding;
    expect(findingWords(none, wholeModel, english).what).toBe('No pair gives grade A');
    expect(findingWords(sampleOf('unreachableLetter'), wholeModel, english).why).toContain('A1');
  });

  test.each(mends)('the button of $is says what it does', (says) => {
    const [eng, fin] = [english, finnish].map((speaker) => mendWords(says, wholeModel, speaker));
    expect(eng).toMatch(/^[A-Z]/);
    expect(eng).not.toBe(fin);
    expect(`${eng} ${fin}`).not.toMatch(/undefined|NaN|\[object/);
  });
});
