import { expect, test } from 'vitest';
import { recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { generateContacts } from '#core/population/generateContacts.ts';
import { goldenHashes } from '../../unit/content/templates/goldenHashes.ts';
import { hashTable } from '../../unit/core/population/hashTable.ts';

const asOf = 20_779;

test('SI-1: a browser makes the very contacts that Node makes', () => {
  for (const template of templates) {
    const table = generateContacts(recipeFromTemplate(template, 'en'), asOf);
    expect(hashTable(table), template.id).toBe(goldenHashes[template.id]);
  }
});
