import { expect, test } from 'vitest';
import { copyTitle } from '#core/design/copyTitle.ts';

test('DE-71: a copy is named after the first of its line, with the first number that is free', () => {
  expect(copyTitle('Spring', 'copy', ['Spring'])).toBe('Spring (copy)');
  expect(copyTitle('Spring (copy)', 'copy', ['Spring', 'Spring (copy)'])).toBe('Spring (copy 2)');
  expect(copyTitle('Spring (copy 2)', 'copy', ['Spring (copy)', 'Spring (copy 2)'])).toBe('Spring (copy 3)');
  expect(copyTitle('Kevät (kopio)', 'kopio', [])).toBe('Kevät (kopio)');
  expect(copyTitle('Copy (copy that)', 'copy', [])).toBe('Copy (copy that) (copy)');
});

test('DE-71: a long title is cut so that the mark of the copy fits', () => {
  const named = copyTitle('x'.repeat(200), 'copy', []);
  expect(named).toHaveLength(200);
  expect(named).toMatch(/x \(copy\)$/);
});
