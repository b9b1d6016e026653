import { describe, expect, it } from 'vitest';
import { currentVersions } from '#core/documents/document.ts';
import { type LastWord, parseLastWord } from '#core/documents/lastWord.ts';
import { newCompany } from '#core/documents/company.ts';

const word: LastWord = {
  version: currentVersions.company,
  document: { id: 'a', company: 'a', kind: 'company', head: 1, body: newCompany('x'), extra: {} },
  over: 'before',
  mark: 'm',
  journal: { put: [], drop: [] },
  follows: [],
};

describe('a last word (ST-13)', () => {
  it('is read as it was written', () => {
    expect(parseLastWord(JSON.stringify(word))).toEqual(word);
  });

  it.each([
    ['no JSON', '{"version":'],
    ['nothing', 'null'],
    ['of another version', JSON.stringify({ ...word, version: 1 })],
    ['of an unknown kind', JSON.stringify({ ...word, document: { ...word.document, kind: 'constructor' } })],
    ['with an id that is none', JSON.stringify({ ...word, document: { ...word.document, id: '../x' } })],
    ['without a body', JSON.stringify({ ...word, document: { ...word.document, body: null } })],
    ['without a journal', JSON.stringify({ ...word, journal: null })],
    ['without a mark', JSON.stringify({ ...word, mark: 4 })],
    ['made on what nobody knows', JSON.stringify({ ...word, over: 3 })],
  ])('that is %s is none', (_, text) => {
    expect(parseLastWord(text)).toBeNull();
  });
});
