import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { dimensionTexts } from '#content/level/dimensions.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import type { Evidence } from '#core/level/evidence.ts';
import { setClosed } from '#core/level/rounds/editRound.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const answered = setNow(setNow(newAssessment('2026-11-22'), 'steering', 2), 'goodLead', 3);
const statement = dimensionTexts.steering.ladder[2].en;
const piece: Evidence = {
  id: 'seen',
  on: 'ladder:steering',
  text: 'Minutes of the October review',
  link: 'https://intra.konepaja.example/minutes',
  day: '2026-10-30',
  who: 'Maija',
};

async function show(body: Assessment) {
  const opened = await appAt('evidence', body);
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return opened;
}

test('LT-37: what rests on nothing stands first, and stays in its place while it is given something', async () => {
  const { session } = await show(answered);
  const title = page.getByRole('heading', { level: 1 });
  await expect.element(title).toHaveTextContent('2 answers have no evidence yet');
  await page.getByRole('button', { name: `Add evidence: ${statement}` }).click();
  await expect.element(page.getByRole('textbox', { name: 'Note' })).toHaveFocus();
  await userEvent.keyboard('Minutes of the October review');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(title).toHaveTextContent('One answer has no evidence yet');
  await expect.element(page.getByRole('button', { name: `Add evidence: ${statement}` })).toHaveFocus();
  await expect
    .element(
      page
        .getByRole('group', { name: 'Steering and metrics', exact: true })
        .getByText('Minutes of the October review'),
    )
    .toBeVisible();
  expect(session.body.evidence).toMatchObject([
    { on: 'ladder:steering', text: 'Minutes of the October review', link: '', day: '2026-11-22' },
  ]);
});

test('LT-37: nothing claimed, nothing asked for', async () => {
  await show(newAssessment('2026-11-22'));
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('There are no strong answers yet');
  await expect.element(page.getByRole('link', { name: 'Answer the test' })).toBeVisible();
});

test('LT-32: a link that cannot be opened is refused at its field, and what was typed stays', async () => {
  const { session } = await show(answered);
  await page.getByRole('button', { name: `Add evidence: ${statement}` }).click();
  const link = page.getByRole('textbox', { name: 'Link' });
  await link.fill('javascript:alert(1)');
  await userEvent.keyboard('{Enter}');
  await expect.element(link).toHaveAccessibleDescription(/This link cannot be opened/);
  await expect.element(link).toHaveValue('javascript:alert(1)');
  expect(session.body.evidence).toEqual([]);
  await link.fill('https://intra.konepaja.example/minutes');
  await expect.element(link).toHaveAttribute('aria-invalid', 'false');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => session.body.evidence.length).toBe(1);
});

test('LT-32: an empty piece is refused with a sentence, and Escape gives it up', async () => {
  const { session } = await show(answered);
  await page.getByRole('button', { name: `Add evidence: ${statement}` }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.element(page.getByRole('alert')).toHaveTextContent('Write a note or a link.');
  await page.getByRole('textbox', { name: 'Note' }).click();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: `Add evidence: ${statement}` })).toHaveFocus();
  expect(session.body.evidence).toEqual([]);
});

test('LT-32: a link shows its host and opens where nothing is learned of this page; mail says so', async () => {
  const mail = { ...piece, id: 'mail', link: 'mailto:maija@konepaja.example' };
  await show({ ...answered, evidence: [piece, mail] });
  const link = page.getByRole('link', { name: 'intra.konepaja.example (opens in a new tab)' });
  await expect.element(link).toHaveAttribute('rel', 'noopener noreferrer');
  await expect.element(link).toHaveAttribute('target', '_blank');
  await expect.element(page.getByRole('link', { name: 'Write to maija@konepaja.example' })).toBeVisible();
});

test('LT-32: a piece is edited and removed, and undo brings it back', async () => {
  const { session } = await show({ ...answered, evidence: [piece] });
  await page.getByRole('button', { name: 'Edit: Minutes of the October review' }).click();
  await page.getByRole('textbox', { name: 'Who saw or told it' }).fill('Maija and Pekka');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => session.body.evidence).toEqual([{ ...piece, who: 'Maija and Pekka' }]);
  await page.getByRole('button', { name: 'Remove: Minutes of the October review' }).click();
  await expect.poll(() => session.body.evidence).toEqual([]);
  await expect.element(page.getByText('Removed. Undo brings it back.')).toBeInTheDocument();
  await page.getByRole('button', { name: 'Undo: removed evidence' }).click();
  await expect.poll(() => session.body.evidence.length).toBe(1);
});

test('LT-32: evidence is written at the question of the quick test, whose Enter goes nowhere', async () => {
  const { app, session } = await appAt('answer', answered);
  await render(LevelPage, { app });
  await page.getByText('Evidence', { exact: true }).click();
  await page.getByRole('button', { name: /Add evidence/ }).click();
  await page.getByRole('textbox', { name: 'Link' }).fill('https://intra.konepaja.example/');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => session.body.evidence.length).toBe(1);
  await expect.element(page.getByRole('heading', { level: 2 })).toHaveTextContent('Nurturing and campaigns');
  await expect.element(page.getByText('Evidence (1)')).toBeVisible();
});

test('LT-39: the evidence of a closed round is read, and its links can be opened', async () => {
  await show(setClosed({ ...answered, evidence: [piece] }, true));
  await expect.element(page.getByText(/This round is closed/)).toBeVisible();
  await expect.element(page.getByRole('link', { name: /intra\.konepaja/ })).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: /Add evidence|Edit|Remove/ }))
    .not.toBeInTheDocument();
});
