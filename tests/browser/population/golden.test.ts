import { expect, test } from 'vitest';
import { recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { goldenHashes } from '../../unit/content/templates/goldenHashes.ts';
import { hashContacts } from '../../unit/core/population/hashContacts.ts';

const asOf = 20_779;

test('SI-1: a browser makes the very contacts that Node makes', () => {
  for (const template of templates) {
    const hash = hashContacts(recipeFromTemplate(template, 'en'), asOf);
    expect(hash, template.id).toBe(goldenHashes[template.id]);
  }
});
