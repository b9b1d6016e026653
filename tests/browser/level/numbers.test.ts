import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { setClosed } from '#core/level/rounds/editRound.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const empty = newAssessment('2026-11-22');

async function show(body: Assessment) {
  const opened = await appAt('numbers', body);
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Hard numbers');
  return opened;
}

function field(name: string) {
  return page.getByRole('textbox', { name, exact: true });
}

async function write(name: string, words: string) {
  await field(name).fill(words);
  await userEvent.keyboard('{Tab}');
}

test('LT-30: each number has its sentence, its unit and a way to say that it is not known', async () => {
  const { session } = await show(empty);
  const deals = page.getByRole('group', { name: 'Deals', exact: true });
  await expect.element(deals).toHaveAccessibleDescription('Opportunities that became a signed order.');
  await write('Deals', '18');
  await write('From opportunity to deal, days', '62.5');
  await write('Contacted in time, %', '71');
  expect(session.body.numbers).toEqual({ deals: 18, daysToDeal: 62.5, inTimePercent: 71 });
  await deals.getByRole('checkbox', { name: "I don't know" }).click();
  expect(session.body.numbers.deals).toBe('dontKnow');
  await expect.element(field('Deals')).toHaveValue('');
  await expect.element(page.getByText('2 of 13 known')).toBeInTheDocument();
  await write('Deals', '12');
  await expect.element(deals.getByRole('checkbox', { name: "I don't know" })).not.toBeChecked();
});

test('LT-30: a number that it does not take is told, stays as it was typed, and changes nothing', async () => {
  const { session } = await show({ ...empty, numbers: { deals: 18 } });
  await write('Deals', '18.5');
  await expect.element(field('Deals')).toHaveAccessibleDescription(/Write a whole number\. 18 still holds\./);
  await expect.element(field('Deals')).toHaveValue('18.5');
  await write('Contacted in time, %', '120');
  await expect.element(field('Contacted in time, %')).toHaveAttribute('aria-invalid', 'true');
  expect(session.body.numbers).toEqual({ deals: 18 });
});

test('LT-30: an emptied field takes its answer back', async () => {
  const { session } = await show({ ...empty, numbers: { deals: 18 } });
  await write('Deals', '');
  expect(session.body.numbers.deals).toBeNull();
});

test('LT-35: the picture tells how much of each stage came to the next, over what is not known', async () => {
  await show({ ...empty, numbers: { contacts: 12_000, leads: 900, mqls: 'dontKnow', sqls: 90 } });
  const figure = page.getByRole('figure', { name: 'How far contacts get' });
  await expect
    .element(figure.getByRole('img'))
    .toHaveAccessibleName(/Leads 900, 7\.5% of contacts\. MQLs not known\. SQLs 90, 10% of leads\./);
  await figure.getByText('The numbers as a table').click();
  await expect.element(figure.getByRole('row', { name: /Leads 900 7\.5%/ })).toBeVisible();
  await write('Leads', '600');
  await expect.element(figure.getByRole('img')).toHaveAccessibleName(/SQLs 90, 15% of leads/);
});

test('LT-36: more deals than opportunities is said at the field, and kept', async () => {
  const { session } = await show({ ...empty, numbers: { opportunities: 12 } });
  await write('Deals', '18');
  await expect
    .element(page.getByRole('group', { name: 'Deals', exact: true }).getByRole('status').first())
    .toHaveTextContent('This is more than in the stage before (Opportunities, 12).');
  expect(session.body.numbers.deals).toBe(18);
});

test('LT-39: the numbers of a closed round take no input', async () => {
  await show(setClosed({ ...empty, numbers: { deals: 18 } }, true));
  await expect.element(page.getByText(/This round is closed/)).toBeVisible();
  await expect.element(field('Deals')).toBeDisabled();
});
