import { describe, expect, test } from 'vitest';
import { canvasSections } from '#core/design/canvas.ts';
import { canvasParts, choicesOf, newLineOf, sectionsOf, wordsFor } from '#pages/lead/canvas/canvasParts.ts';

describe('the parts of the canvas', () => {
  test('DE-20: hold every section once', () => {
    expect(canvasParts.flatMap((part): readonly string[] => sectionsOf[part])).toEqual(canvasSections);
  });

  test('DE-20: make lines of what was chosen and written', () => {
    expect(newLineOf('signs', 'buying', 'Slowly')).toEqual({
      section: 'buying',
      speaks: 'for',
      text: 'Slowly',
      about: { is: 'statement' },
    });
    expect(newLineOf('notIdeal', 'employees', 'ignored')).toEqual({
      section: 'notIdeal',
      speaks: 'against',
      text: '',
      about: { is: 'range', of: 'employees', from: null, to: null },
    });
    expect(newLineOf('company', 'region', '')).toMatchObject({
      section: 'firmographics',
      about: { is: 'values', of: 'region', values: [] },
    });
    expect(newLineOf('people', 'champion', 'Designer')).toMatchObject({
      section: 'roles',
      text: 'Designer',
      about: { is: 'role', role: 'champion' },
    });
    expect(newLineOf('lead', '', 'May be called')).toMatchObject({
      section: 'lead',
      about: { is: 'statement' },
    });
  });

  test('ask for words only where nothing is picked', () => {
    expect(wordsFor('company', 'industry')).toBe('none');
    expect(wordsFor('company', 'own')).toBe('needed');
    expect(wordsFor('people', 'endUser')).toBe('optional');
    expect(choicesOf('people')).toHaveLength(6);
    expect(choicesOf('lead')).toEqual([]);
  });
});
