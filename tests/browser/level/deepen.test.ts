import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { currentTest } from '#content/level/levelTests.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { setNow, setPractice, setReason } from '#core/level/edit.ts';
import { setClosed } from '#core/level/rounds/editRound.ts';
import type { Step } from '#core/level/test.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAt } from './levelApp.ts';

const example: Assessment = { ...exampleAssessment('en', '2026-11-22'), practices: {}, evidence: [] };
const goodLead = currentTest.dimensions.find(({ id }) => id === 'goodLead');
const practices = goodLead?.practices ?? [];

/** The practice of a step, by its place on it. */
function practiceOf(step: Step, at: number) {
  const practice = practices.filter((each) => each.step === step)[at];
  if (!practice) throw new Error('no such practice');
  return practice;
}

function cardOf(step: Step, at: number) {
  return page.getByRole('article', { name: practiceOf(step, at).text.en });
}

/** How far down the page something is, wherever that is scrolled. */
function placeOf(element: Element): number {
  return element.getBoundingClientRect().top + window.scrollY;
}

async function show(body: Assessment, item?: string) {
  const opened = await appAt('deepen', body);
  const { route } = opened.app;
  if (item !== undefined && route.place === 'level') opened.app.go({ ...route, item });
  await render(LevelPage, { app: opened.app });
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument();
  return opened;
}

test('LT-33, LT-34: the overview names what to deepen first, what it costs, and one next step', async () => {
  const { app } = await show(example);
  const first = page.getByRole('region', { name: 'Worth deepening first' }).getByRole('listitem');
  expect(first.all()).toHaveLength(3);
  await expect.element(first.nth(0)).toHaveTextContent(/What a good lead is.*1 to 3 min.*Bottleneck/);
  await expect.element(first.nth(2)).toHaveTextContent(/Just below step 3/);
  await expect.element(page.getByText('3 questions now, about 1 min')).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: 'Deepen: What a good lead is' }))
    .toHaveAttribute('href', `#/c/${app.company ?? ''}/level/deepen/goodLead`);
});

test('LT-31: half of step 2 opens step 3 below it, and the live region says so', async () => {
  const { session } = await show(example, 'goodLead');
  expect(page.getByRole('article').all()).toHaveLength(3);
  await cardOf(2, 0).getByRole('radio', { name: 'Always' }).click();
  expect(page.getByRole('article').all()).toHaveLength(3);
  const second = placeOf(cardOf(2, 1).element());
  await cardOf(2, 1).getByRole('radio', { name: 'In part' }).click();
  await expect
    .element(page.getByRole('group', { name: 'Between dimensions' }).getByRole('status'))
    .toHaveTextContent('3 more questions of step 3: at least half of step 2 is reached.');
  await expect.poll(() => page.getByRole('article').all().length).toBe(6);
  expect(placeOf(cardOf(2, 1).element())).toBe(second);
  await cardOf(2, 0).getByRole('radio', { name: 'No', exact: true }).click();
  await expect
    .element(page.getByText('3 questions fewer of step 3: less than half of step 2 is reached.'))
    .toBeInTheDocument();
  expect(page.getByRole('article').all()).toHaveLength(6);
  await session.settled();
  expect(session.body.practices[practiceOf(2, 1).id]?.now).toBe(1);
});

test('LT-31: the rest is shown on request, and what is answered there counts', async () => {
  const { session } = await show(example, 'goodLead');
  await page.getByRole('button', { name: 'Show the rest: practices of step 4' }).click();
  await expect
    .element(page.getByText('These are not asked yet. What you answer counts all the same.'))
    .toBeVisible();
  await cardOf(4, 0).getByRole('radio', { name: 'Mostly' }).click();
  await expect.element(page.getByText('1 / 4 answered')).toBeInTheDocument();
  expect(session.body.practices[practiceOf(4, 0).id]?.now).toBe(2);
});

test('LT-2: digits answer the practice that has the keyboard, and arrows walk its choices', async () => {
  const { session } = await show(example, 'goodLead');
  await cardOf(2, 0).getByRole('radio', { name: 'No', exact: true }).click();
  await userEvent.keyboard('2');
  await expect.element(cardOf(2, 0).getByRole('radio', { name: 'Mostly' })).toBeChecked();
  await expect.element(cardOf(2, 0).getByRole('radio', { name: 'Mostly' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(session.body.practices[practiceOf(2, 0).id]?.now).toBe(3);
  await page.getByRole('button', { name: 'Undo: answer to a practice' }).click();
  await expect.element(cardOf(2, 0).getByRole('radio', { name: 'Mostly' })).toBeChecked();
});

test('LT-18: a practice that does not apply needs a reason, in which digits are only digits', async () => {
  const { session } = await show(example, 'goodLead');
  await cardOf(2, 0).getByRole('radio', { name: 'Not applicable' }).click();
  const reason = cardOf(2, 0).getByRole('textbox', { name: 'Why is this not applicable to you?' });
  await expect.element(reason).toHaveAttribute('aria-invalid', 'true');
  await expect.element(page.getByText('0 / 3 answered').first()).toBeInTheDocument();
  await reason.click();
  await userEvent.keyboard('1 big customer');
  await expect.element(page.getByText('1 / 3 answered').first()).toBeInTheDocument();
  expect(session.body.practices[practiceOf(2, 0).id]).toEqual({
    now: 'notApplicable',
    reason: '1 big customer',
  });
});

test('LT-16: says what the quick test and the practices say, and which counts', async () => {
  const two = practices.filter(({ step }) => step === 2);
  const body = two.slice(1).reduce((so, { id }) => setPractice(so, id, 3), example);
  await show(body, 'goodLead');
  await expect.element(page.getByText(/The quick test decides until.*Left: 1\./)).toBeVisible();
  await cardOf(2, 0).getByRole('radio', { name: 'Always' }).click();
  await expect.element(page.getByText(/The better of the two counts.*Left: 3\./)).toBeVisible();
  await expect.element(page.getByText('step 2, perhaps 4').first()).toBeVisible();
  for (const at of [0, 1, 2]) await cardOf(3, at).getByRole('radio', { name: 'No', exact: true }).click();
  await expect.element(page.getByText('The practices decide now.')).toBeVisible();
});

test('LT-5: a dimension that was left out says so, and why', async () => {
  await show(
    setReason(setNow(example, 'goodLead', 'notApplicable'), 'goodLead', 'By tender only'),
    'goodLead',
  );
  await expect.element(page.getByText('You left this dimension out: By tender only')).toBeVisible();
});

test('LT-38: a round of the quick test takes the newest version, and keeps its answers', async () => {
  const { session } = await show({ ...example, test: { id: 'lead-to-cash', version: 1 } });
  await page.getByRole('button', { name: 'Take the newest version' }).click();
  await expect.element(page.getByRole('region', { name: 'Worth deepening first' })).toBeVisible();
  expect(session.body.test).toEqual({ id: 'lead-to-cash', version: currentTest.version });
  expect(session.body.ladders).toEqual(example.ladders);
});

test('LT-39: a closed round shows its practices and takes no input', async () => {
  const { session } = await show(setClosed(example, true), 'goodLead');
  await expect.element(page.getByText(/This round is closed/)).toBeVisible();
  await expect.element(cardOf(2, 0).getByRole('radio', { name: 'Always' })).toBeDisabled();
  cardOf(2, 0)
    .element()
    .dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
  expect(session.body.practices).toEqual({});
});

test('one dimension leads to the next, and the last one to the result', async () => {
  const { app } = await show(example, 'systems');
  const next = page.getByRole('link', { name: 'Next: Feedback and learning' });
  await expect.element(next).toHaveAttribute('href', `#/c/${app.company ?? ''}/level/deepen/feedback`);
  const { route } = app;
  if (route.place === 'level') app.go({ ...route, item: 'feedback' });
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Feedback and learning');
  await expect
    .element(page.getByRole('link', { name: 'See the result' }))
    .toHaveAttribute('href', `#/c/${app.company ?? ''}/level/result`);
});

test('the question of the quick test leads to its practices', async () => {
  const { app } = await appAt('answer', example);
  await render(LevelPage, { app });
  await expect
    .element(page.getByRole('link', { name: 'Deepen this dimension' }))
    .toHaveAttribute('href', `#/c/${app.company ?? ''}/level/deepen/steering`);
});
