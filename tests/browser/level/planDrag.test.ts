import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { cdp, type Locator, page } from 'vitest/browser';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { newItem, type Plan } from '#core/level/plan/plan.ts';
import LevelPage from '#pages/level/LevelPage.svelte';
import { appAtPlan } from './planApp.ts';

type Point = { readonly x: number; readonly y: number };

/** What sends touches as a screen does; its types know no command. */
type Screen = { readonly send: (command: string, args: object) => Promise<unknown> };

const quarters = ['2026-Q3', '2026-Q4', '2026-Q4', '2027-Q1'] as const;
const items = ['Late', 'First', 'Second', 'Next year'].map((title, at) => {
  return { ...newItem(`i${at}`, null, title), quarter: quarters[at] ?? null };
});

async function showPlan() {
  await page.viewport(1400, 1000);
  const answers = exampleAssessment('en', '2026-11-22');
  const { app, plan } = await appAtPlan(answers, { title: '', items, decisions: [] });
  await render(LevelPage, { app });
  await expect.element(handleOf('First')).toBeInTheDocument();
  return plan;
}

function handleOf(title: string): Locator {
  return page.getByRole('button', { name: `Move and change: ${title}`, exact: true });
}

function middleOf(element: Element): Point {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Where a point of this page is on the screen: tests run in a frame, which may be drawn smaller. */
function onScreen({ x, y }: Point): Point {
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect();
  const scale = frame.width / window.innerWidth;
  return { x: frame.x + x * scale, y: frame.y + y * scale };
}

function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point): Promise<unknown> {
  const touchPoints = at === undefined ? [] : [onScreen(at)];
  return (cdp() as unknown as Screen).send('Input.dispatchTouchEvent', { type, touchPoints });
}

/** A finger goes from one point to another, moves a little there as fingers do until the cards have made room, and lets go. Tells how high that room was. */
async function drag(from: Point, to: Point): Promise<number> {
  await touch('touchStart', from);
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part });
    await pause(30);
  }
  for (const aside of [16, 0, 16]) {
    await pause(300);
    await touch('touchMove', { x: to.x + aside, y: to.y });
  }
  await pause(300);
  const room =
    document.querySelector('[data-is-dnd-shadow-item-internal]')?.getBoundingClientRect().height ?? 0;
  await touch('touchEnd');
  return room;
}

function standing({ items: all }: Plan): readonly string[] {
  return all.map(({ title, lifts, quarter }) => `${title || (lifts?.is ?? '')} ${quarter ?? '-'}`);
}

/** The place of an element in the middle of the window. */
function bringToMiddle(element: Element): Point {
  element.scrollIntoView({ block: 'center' });
  return middleOf(element);
}

test('LT-154: a finger drags a card by its handle, and the page stays', async () => {
  const plan = await showPlan();
  const from = bringToMiddle(handleOf('First').element());
  const before = window.scrollY;
  const { x, y, height } = handleOf('Next year').element().getBoundingClientRect();
  await drag(from, { x: x + 60, y: y + height / 2 });
  await expect.poll(() => plan.body.items.find(({ id }) => id === 'i1')?.quarter).toBe('2027-Q1');
  expect(window.scrollY).toBe(before);
});

test('LT-154: within a quarter too, and a folded quarter of before takes nothing', async () => {
  const plan = await showPlan();
  const from = bringToMiddle(handleOf('Second').element());
  const first = handleOf('First').element().getBoundingClientRect();
  await drag(from, { x: first.x + 60, y: first.y + 4 });
  await expect
    .poll(() => standing(plan.body))
    .toEqual(['Late 2026-Q3', 'Second 2026-Q4', 'First 2026-Q4', 'Next year 2027-Q1']);
});

test('LT-154: beside the handle a finger scrolls the page and moves no card', async () => {
  const plan = await showPlan();
  const title = page.getByRole('heading', { name: 'First', exact: true }).element();
  const from = bringToMiddle(title);
  const before = window.scrollY;
  await drag(from, { x: from.x, y: from.y - 200 });
  await expect.poll(() => window.scrollY).toBeGreaterThan(before + 50);
  expect(plan.body.items).toEqual(items);
});

test('LT-46: a proposal that is dragged lands where it is let go, in one step', async () => {
  const plan = await showPlan();
  const proposal = page.getByRole('region', { name: 'Proposed' });
  const handle = proposal.element().querySelector('.handle');
  if (handle === null) throw new Error('no proposal');
  const from = bringToMiddle(handle);
  const first = handleOf('First').element().getBoundingClientRect();
  expect(await drag(from, { x: first.x + 60, y: first.y + 4 })).toBeGreaterThan(60);
  await expect
    .poll(() => standing(plan.body))
    .toEqual(['Late 2026-Q3', 'rung 2026-Q4', 'First 2026-Q4', 'Second 2026-Q4', 'Next year 2027-Q1']);
  plan.undo();
  expect(plan.body.items).toEqual(items);
});
