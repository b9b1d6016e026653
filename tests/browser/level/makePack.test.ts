import { afterEach, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { newCompany } from '#core/documents/company.ts';
import { currentVersions } from '#core/documents/document.ts';
import { documentFile } from '#core/documents/documentFile.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { newAssessment, setNow } from '#core/level/edit.ts';
import { emptyPlan } from '#core/level/plan/plan.ts';
import type { Step } from '#core/level/test.ts';
import { emptyKeeping } from '#core/record/keeping.ts';
import { type DocumentHere, recordBody, recordFile } from '#core/record/recordFile.ts';
import { analyst } from '#state/analyst.svelte.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

beforeEach(() => {
  analyst.turn(true);
});

afterEach(() => {
  analyst.turn(false);
});

/** A round in which every dimension, or the first few, stands on one step. */
function round(day: string, step: Step, known = currentTest.dimensions.length): Assessment {
  const { id, version } = currentTest;
  const blank = newAssessment(day, { id, version });
  return currentTest.dimensions.slice(0, known).reduce((so, { id }) => setNow(so, id, step), blank);
}

/** The record file of an engineering works. */
function record(company: string, rounds: readonly Assessment[], example = false): string {
  const { facts, ...rest } = newCompany(`Firm ${company}`);
  const here = (kind: DocumentHere['kind'], id: string, body: DocumentHere['body']): DocumentHere => ({
    ...{ kind, id, version: currentVersions[kind], savedAt: '2026-11-20T08:00:00.000Z', body, extra: {} },
  });
  const documents = [
    here('company', company, { ...rest, example, facts: { ...facts, sector: 'C', size: 'medium' } }),
    ...rounds.map((body, at) => here('assessment', `${company}-${at}`, body)),
  ];
  const text = recordFile(recordBody(company, documents, emptyKeeping), '2026-11-20');
  if (text === null) throw new Error('The record is too large.');
  return text;
}

function file(name: string, text: string): File {
  return new File([text], `${name}.porras.json`, { type: 'application/json' });
}

const steps: readonly Step[] = [1, 2, 2, 3, 4];
const five = steps.map((step, at) => file(`firm-${at}`, record(`firm-${at}`, [round('2026-09-01', step)])));

async function makingPage() {
  const { app } = await appAt('benchmark', exampleAssessment('en', '2026-11-22'));
  await render(LevelPage, { app });
  const making = page.getByRole('region', { name: 'Make a pack' });
  await expect.element(making).toBeVisible();
  const choose = (files: File[]) => userEvent.upload(making.getByLabelText('Choose record files'), files);
  return { app, company: app.company ?? '', making, choose };
}

test('LT-120, LT-121: a pack is made from five record files and this browser, and kept', async () => {
  const { app, company, making, choose } = await makingPage();
  const button = making.getByRole('button', { name: 'Make the pack' });
  await expect.element(making.getByText(/^It takes at least five companies.* is 1\.$/)).toBeVisible();
  await expect.element(button).toBeDisabled();
  await choose(five);
  await expect.element(making.getByText('5 files read.')).toBeVisible();
  await expect.element(making.getByText('6 companies')).toBeVisible();
  await making.getByRole('switch', { name: 'Count the companies in this browser too' }).click();
  await expect.element(making.getByText('5 companies')).toBeVisible();
  await making.getByRole('textbox', { name: 'Name of the pack' }).fill('Works 2026');
  await button.click();
  await expect.element(making.getByText(/^The pack stands for 5 companies in/)).toBeVisible();
  await expect.element(page.getByRole('region', { name: 'Packs' }).getByText('Works 2026')).toBeVisible();
  const [known] = app.library.documentsOf(company, 'pack');
  const pack = await app.library.open<'pack'>(known?.id ?? '');
  if ('reason' in pack) throw new Error(pack.reason);
  expect(pack.body.title).toBe('Works 2026');
  expect(pack.body.cells.every(({ companies }) => companies === 5)).toBe(true);
  const index = { low: 2, middle: 2, high: 3 };
  expect(pack.body.cells[0]).toMatchObject({ sector: null, size: null, index });
  expect(JSON.stringify(pack.body)).not.toMatch(/firm/i);
});

test('LT-121: the same company twice counts once, by its newest round', async () => {
  const { making, choose } = await makingPage();
  const again = record('firm-0', [round('2026-10-01', 4)]);
  await choose([...five, file('again', again)]);
  await expect.element(making.getByText('6 files read.')).toBeVisible();
  await expect.element(making.getByText('6 companies')).toBeVisible();
  await making.getByText('Left out, or counted in wider groups only').click();
  await expect.element(making.getByText(/^1 earlier round/)).toBeVisible();
});

test('LT-126: each file that brings nothing is named with the reason, and the others count', async () => {
  const { making, choose } = await makingPage();
  const sound = record('odd', [round('2026-09-01', 2)]);
  const odd: readonly (readonly [string, string, RegExp])[] = [
    ['cut', sound.slice(0, -40), /The file is not whole JSON/],
    ['damaged', sound.replace('"now": 2', '"now": 7'), /in the file (is|are) not as (it|they) should be/],
    ['nothing', '', /The file is empty/],
    [
      'plan',
      documentFile({ kind: 'plan', id: 'plan', body: emptyPlan, extra: {} }, '2026-11-20'),
      /it is no record file/,
    ],
    ['shown', record('shown', [round('2026-09-01', 2)], true), /This is the example company/],
    ['without', record('without', []), /has no round of the level test/],
    [
      'line',
      record('own', [{ ...round('2026-09-01', 2), test: { id: 'own', version: 1 } }]),
      /its own test only/,
    ],
    ['begun', record('begun', [round('2026-09-01', 2, 5)]), /Too few questions are answered/],
  ];
  await choose([...odd.map(([name, text]) => file(name, text)), ...five]);
  await expect.element(making.getByText('5 files read, 8 left out.')).toBeVisible();
  await expect.element(making.getByText('6 companies')).toBeVisible();
  for (const [name, , reason] of odd) {
    const line = making.getByRole('listitem').filter({ hasText: `${name}.porras.json` });
    await expect.element(line).toHaveTextContent(reason);
  }
});

test('LT-126: files may be dropped, and one that was mended counts when it comes again', async () => {
  const { making, choose } = await makingPage();
  const data = new DataTransfer();
  for (const one of [...five, file('mended', '{')]) data.items.add(one);
  const zone = making.getByRole('group', { name: 'Drop record files here' }).element();
  zone.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  await expect.element(making.getByText('5 files read, 1 left out.')).toBeVisible();
  await choose([file('mended', record('mended', [round('2026-09-01', 3)]))]);
  await expect.element(making.getByText('6 files read.')).toBeVisible();
  await expect.element(making.getByText('Files left out, and why')).not.toBeInTheDocument();
  await expect.element(making.getByText('7 companies')).toBeVisible();
});
