import { expect, it } from 'vitest';
import { builtInTests, currentTest } from '#content/level/levelTests.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import { testsToTell } from '#pages/files/record/testsToTell.ts';

const body = copyTest(currentTest, 'line', { en: 'Ours', fi: 'Meidän' });
const own = [
  { id: 'one', body: { ...body, title: { en: 'One', fi: 'Yksi' } } },
  { id: 'other', body: { ...body, title: { en: 'Other', fi: 'Toinen' } } },
];

it('EX-69: the words of a conflict come from the test that was asked first, own or built in', () => {
  const asked = { id: body.id, version: body.version };
  expect(testsToTell({ ...asked, document: 'other' }, own)[0]?.title.en).toBe('Other');
  expect(testsToTell({ id: currentTest.id, version: currentTest.version }, own)[0]).toBe(currentTest);
  expect(testsToTell(null, own)).toHaveLength(builtInTests.length + 2);
});
