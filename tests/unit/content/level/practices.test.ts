import { describe, expect, it } from 'vitest';
import { actions } from '#content/level/actions.ts';
import { builtInTest, builtInTests, currentTest } from '#content/level/levelTests.ts';
import { questionId } from '#core/level/ids.ts';
import { practicesOf } from '#core/level/practiceSet.ts';
import { hasEmptyStep } from '#core/level/tests/checkTest.ts';
import { upperSteps } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

const practices = currentTest.dimensions.flatMap((dimension) => dimension.practices);

function longest(pick: (practice: (typeof practices)[number]) => Text): number {
  return Math.max(...practices.map(pick).flatMap(({ en, fi }) => [en.length, fi.length]));
}

describe('the question bank of the full test', () => {
  it('has three practices for each of steps 2, 3 and 4 in each of the eight dimensions: 72', () => {
    expect(practices).toHaveLength(72);
    for (const dimension of currentTest.dimensions) {
      for (const step of upperSteps) expect(practicesOf(dimension, step), dimension.id).toHaveLength(3);
      expect(dimension.practices.map(({ step }) => step)).toEqual([2, 2, 2, 3, 3, 3, 4, 4, 4]);
    }
  });

  it('names every practice once, after its dimension and step', () => {
    expect(new Set(practices.map(({ id }) => id)).size).toBe(72);
    for (const { id, practices: own } of currentTest.dimensions)
      for (const practice of own) {
        expect(practice.id).toMatch(questionId);
        expect(practice.id.startsWith(`${id}-${practice.step}-`), practice.id).toBe(true);
      }
  });

  it('says nothing twice: statements, conditions, examples and actions all differ, and from the rungs too', () => {
    for (const language of ['en', 'fi'] as const) {
      const titles = [
        ...practices.map(({ action }) => action.title[language]),
        ...Object.values(actions).flatMap((rungs) =>
          Object.values(rungs).map(({ title }) => title[language]),
        ),
      ];
      expect(new Set(titles).size).toBe(titles.length);
      for (const part of ['text', 'always', 'example', 'lastDone'] as const) {
        const said = practices.map((practice) => practice[part][language]);
        expect(new Set(said).size, part).toBe(said.length);
      }
    }
  });

  it('states, and asks only when it was last done', () => {
    for (const { id, text, always, example, lastDone } of practices)
      for (const language of ['en', 'fi'] as const) {
        for (const statement of [text, always, example]) expect(statement[language], id).toMatch(/\.$/);
        expect(text[language], id).not.toContain('?');
        expect(lastDone[language], id).toMatch(/\?$/);
      }
  });

  it('lets the company speak of itself', () => {
    for (const { id, text } of practices) {
      expect(text.en, id).toMatch(/\b(we|our|us)\b/i);
      expect(text.fi, id).toMatch(/mme\b|(?:meillä|meiltä|meille|meihin)(?!\p{L})/iu);
    }
  });

  it('uses no word that two readers would measure differently', () => {
    const vague = {
      en: /\b(effective|regular(ly)?|sufficient|systematic(ally)?|appropriate|active(ly)?|often|usually)\b/i,
      fi: /tehok|säännöllise|riittäv|systemaatti|aktiivise|asianmukai|useimmiten|yleensä/i,
    };
    for (const { id, text, always } of practices)
      for (const language of ['en', 'fi'] as const)
        expect(`${text[language]} ${always[language]}`, id).not.toMatch(vague[language]);
  });

  it('keeps its texts short enough for a card on a telephone', () => {
    expect(longest(({ text }) => text)).toBeLessThanOrEqual(130);
    expect(longest(({ always }) => always)).toBeLessThanOrEqual(220);
    expect(longest(({ example }) => example)).toBeLessThanOrEqual(220);
    expect(longest(({ lastDone }) => lastDone)).toBeLessThanOrEqual(110);
    expect(longest(({ action }) => action.title)).toBeLessThanOrEqual(60);
    expect(longest(({ action }) => action.why)).toBeLessThanOrEqual(220);
  });
});

describe('the built-in tests', () => {
  it('are found by name, and version 1 is the quick test alone', () => {
    expect(builtInTest({ id: 'lead-to-cash', version: 2 })).toBe(currentTest);
    expect(builtInTest({ id: 'lead-to-cash', version: 3 })).toBeUndefined();
    expect(builtInTests[0]?.dimensions.flatMap((dimension) => dimension.practices)).toEqual([]);
  });

  it('ask the same ladders in every version, and leave no step of a dimension empty', () => {
    for (const { dimensions } of builtInTests) {
      expect(dimensions.map(({ id, version, ladder }) => [id, version, ladder])).toEqual(
        currentTest.dimensions.map(({ id, version, ladder }) => [id, version, ladder]),
      );
      expect(dimensions.some(hasEmptyStep)).toBe(false);
    }
  });
});
