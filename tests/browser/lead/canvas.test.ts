import { beforeAll, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { blankModel } from '#content/templates/blankModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import CanvasDrawer from '#pages/lead/canvas/CanvasDrawer.svelte';
import CameFrom from '#pages/lead/canvas/CameFrom.svelte';
import { liveModel } from './liveModel.svelte.ts';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

/** The canvas over a blank model that takes its commands. */
async function canvasOver(model: ScoringModel = blankModel('Blank')) {
  const holder = liveModel(model);
  const screen = await render(CanvasDrawer, {
    app: undefined as never,
    company: 'c',
    session: holder.session,
    onclose: () => undefined,
  });
  return { holder, screen };
}

test('DE-20: a line is written and added by Enter, changed, turned round and taken out', async () => {
  const { holder, screen } = await canvasOver();
  const lines = () => holder.session.body.design.canvas.lines;
  await userEvent.click(screen.getByRole('radio', { name: 'Signs' }));
  await userEvent.fill(screen.getByLabelText('New line'), 'Spare parts are late');
  await userEvent.keyboard('{Enter}');
  expect(lines()).toMatchObject([{ section: 'needs', text: 'Spare parts are late', speaks: 'for' }]);
  await expect.element(screen.getByLabelText('New line')).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: /Spare parts are late: speaks for/ }));
  expect(lines()).toMatchObject([{ speaks: 'against' }]);
  await userEvent.fill(screen.getByLabelText('Words of the line: Spare parts are late'), 'Late');
  await userEvent.keyboard('{Tab}');
  expect(lines()).toMatchObject([{ text: 'Late' }]);
  await userEvent.click(screen.getByRole('button', { name: 'More about the line Late' }));
  await userEvent.click(screen.getByRole('button', { name: 'Take out' }));
  expect(lines()).toEqual([]);
});

test('DE-155: a long line is seen whole on a narrow screen, and is one line, however it is pasted', async () => {
  await page.viewport(390, 844);
  const { holder, screen } = await canvasOver();
  const words = 'Asks for the price only, and wants the offer on the same day without a meeting';
  const isWhole = (box: Element) => box.scrollHeight <= box.clientHeight;
  const fresh = screen.getByLabelText('New line');
  await userEvent.fill(fresh, words.replace(', ', ',\n'));
  await expect.element(fresh).toHaveValue(words);
  expect(fresh.element().clientHeight).toBeGreaterThan(60);
  expect(isWhole(fresh.element())).toBe(true);
  await userEvent.keyboard('{Enter}');
  expect(holder.session.body.design.canvas.lines).toMatchObject([{ text: words }]);
  const line = screen.getByLabelText(`Words of the line: ${words}`);
  expect(isWhole(line.element())).toBe(true);
  await userEvent.fill(line, `${words} at all`);
  await userEvent.keyboard('{Enter}');
  expect(holder.session.body.design.canvas.lines).toMatchObject([{ text: `${words} at all` }]);
  await expect.element(screen.getByLabelText(`Words of the line: ${words} at all`)).toHaveFocus();
});

test('DE-21, DE-23: lines become criteria in one step, and each says beside it what became of it', async () => {
  const { holder, screen } = await canvasOver();
  await userEvent.fill(screen.getByLabelText('New line'), 'Asks for the price only');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('radio', { name: 'Company' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add', exact: true }));
  await userEvent.selectOptions(screen.getByLabelText('Add a value'), '28 Machinery and equipment');
  await userEvent.click(screen.getByRole('button', { name: 'Make criteria of these lines' }));
  await expect.element(screen.getByRole('heading', { name: 'Criteria of these lines' })).toHaveFocus();
  await userEvent.click(screen.getByRole('button', { name: 'Make 2 criteria' }));
  expect(holder.ran.at(-1)).toBe('model.fromCanvas');
  const { criteria, gates } = holder.session.body;
  expect(criteria).toMatchObject([{ field: 'industry', line: 'line-2' }]);
  expect(gates).toMatchObject([{ line: 'line-1' }]);
  await expect.element(screen.getByRole('status').first()).toHaveTextContent('2 lines are now criteria');
  await expect.element(screen.getByText('Criterion: +25')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Make criteria of these lines' })).toBeDisabled();
});

test('DE-28: the search list says what registers can be searched by, and what they cannot find', async () => {
  const { screen } = await canvasOver();
  await userEvent.fill(screen.getByLabelText('New line'), 'Asks for the price only');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('radio', { name: 'Company' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add', exact: true }));
  await userEvent.selectOptions(screen.getByLabelText('Add a value'), 'Energy');
  await userEvent.click(screen.getByRole('button', { name: 'Search list for registers' }));
  await expect.element(screen.getByText('D Electricity, gas, steam and air conditioning')).toBeVisible();
  await expect.element(screen.getByText('Asks for the price only')).toBeVisible();
});

test('DE-21: a criterion says which line it came from, in words where the line was picked', async () => {
  const line = {
    id: 'line-1',
    section: 'firmographics',
    text: '',
    speaks: 'for',
    about: { is: 'values', of: 'industry', values: ['28'] },
  } as const;
  const blank = blankModel('Blank');
  const model = { ...blank, design: { ...blank.design, canvas: { lines: [line], leadIs: '' } } };
  const screen = await render(CameFrom, { model, reasons: { ...noReasons, line: 'line-1' } });
  await expect.element(screen.getByText(/Industry: 28 Machinery and equipment/)).toBeVisible();
  const none = await render(CameFrom, { model, reasons: { ...noReasons, line: 'gone' } });
  expect(none.container.textContent.trim()).toBe('');
});
