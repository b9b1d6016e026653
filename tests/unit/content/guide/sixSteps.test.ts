import { describe, expect, it } from 'vitest';
import { sixSteps } from '#content/guide/sixSteps.ts';
import { stepNumbers } from '#core/design/editGuide.ts';

const texts = sixSteps.flatMap(({ name, purpose, questions, links }) => [
  ...[name, purpose],
  ...questions.map(({ text }) => text),
  ...links.map((link) => link.name),
]);

describe('the texts of the six steps (DE-32)', () => {
  it('ask three to five questions at each step, none of them twice', () => {
    expect(sixSteps.map(({ step }) => step)).toEqual(stepNumbers);
    for (const { questions } of sixSteps) {
      expect(questions.length).toBeGreaterThanOrEqual(3);
      expect(questions.length).toBeLessThanOrEqual(5);
    }
    const ids = sixSteps.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are written in both languages, and by the words of the house', () => {
    for (const { en, fi } of texts) {
      expect(en).not.toBe(fi);
      for (const text of [en, fi]) expect(text).not.toMatch(/\u2014|!|\s{2}|^\s*$/);
      expect(fi.toLowerCase()).not.toMatch(/porras|\btaso|markkinointivalmi/);
    }
  });
});
