import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { sectionsOf } from '#core/scoring/list/sections.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import CriteriaSide from '#pages/lead/build/CriteriaSide.svelte';
import { liveModel } from './liveModel.svelte.ts';

const model: ScoringModel = modelFromTemplate(services, 'en');

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

/** The fit side of the template, open and alive. */
async function fitSide(first = model) {
  const { session, ran } = liveModel(first);
  const props = {
    side: 'fit' as const,
    company: 'c',
    session,
    picture: null,
    effects: new Map([['industry', { id: 'industry', moved: 0.16, points: 6.04, more: 230 }]]),
    get model() {
      return session.body;
    },
  };
  const screen = await render(CriteriaSide, props);
  const list = () =>
    sectionsOf(session.body, 'fit')
      .map(({ group, criteria }) => `${group?.label.en ?? ''}: ${criteria.map(({ id }) => id).join(' ')}`)
      .join(' | ');
  const handle = (name: string) => screen.getByRole('button', { name: `Move and more: ${name}` });
  return { screen, session, ran, list, handle };
}

const industry = 'Target industry or close to it';

describe('moving a criterion', () => {
  test('DE-92: Alt and an arrow move it, the keyboard stays on the handle, and its place is said', async () => {
    const { screen, ran, list, handle } = await fitSide();
    const first = list();
    (handle(industry).element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}{ArrowDown}{ArrowDown}{/Alt}');
    await expect.element(screen.getByRole('status')).toHaveTextContent(`${industry} is 3 of 7 in Fit`);
    expect(ran).toEqual(['model.placeCriterion', 'model.placeCriterion']);
    await expect.element(handle(industry)).toHaveFocus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowUp}{ArrowUp}{/Alt}');
    expect(list()).toBe(first);
  });

  test('DE-90: its menu makes a group with it and goes to the name; the menu brings it out again', async () => {
    const { screen, ran, list, handle } = await fitSide();
    await userEvent.click(handle(industry));
    await userEvent.click(screen.getByRole('menuitem', { name: 'New group' }));
    await expect.element(screen.getByRole('textbox', { name: 'Name of the group' })).toHaveFocus();
    await userEvent.keyboard('Company{Enter}');
    expect(list()).toMatch(/^: (?!.*industry.*\|).*\| Company: industry$/);
    await userEvent.click(handle(industry));
    await userEvent.click(screen.getByRole('menuitemradio', { name: 'No group' }));
    expect(list()).toMatch(/^: .*industry \| Company: $/);
    expect(ran).toEqual(['model.addGroup', 'model.group', 'model.placeCriterion']);
    await expect.element(screen.getByText(/^Nothing here yet/)).toBeVisible();
  });

  test('DE-91: dragged by its handle over the last row it lands at the end, in one command', async () => {
    const { ran, list, handle } = await fitSide();
    const ids = list().slice(2).split(' ');
    const last = model.criteria.find(({ id }) => id === ids.at(-1));
    const from = handle(industry).element().querySelector('svg') as SVGElement;
    const onto = handle(last?.label.en ?? '').element();
    await drag(from, onto);
    await expect.poll(() => list()).toBe(`: ${[...ids.slice(1), 'industry'].join(' ')}`);
    expect(ran).toEqual(['model.placeCriterion']);
  });
});

describe('a row', () => {
  test('DE-95: says in few words how far it moves the contacts, and in sentences behind more', async () => {
    const { screen } = await fitSide();
    await expect.element(screen.getByText('moves 16% to another grade')).toBeVisible();
    expect(screen.getByText(/to another grade/).elements()).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: `More about ${industry}` }));
    await expect
      .element(
        screen.getByText(/changes the score by \+6 points on average. Because of it there are 230 more/),
      )
      .toBeVisible();
  });

  test('DE-94: gets a slider on demand that moves its best row and the others in proportion', async () => {
    const { screen, session } = await fitSide();
    await userEvent.click(screen.getByRole('button', { name: 'More about fit' }));
    await userEvent.click(screen.getByRole('switch', { name: 'Points as sliders' }));
    const slider = screen.getByRole('slider', { name: `${industry}: most points, slider` });
    await slider.fill('20');
    const changed = session.body.criteria.find(({ id }) => id === 'industry');
    expect(Math.max(...(changed?.kind === 'table' ? changed.rows.map(({ points }) => points) : []))).toBe(20);
  });
});

/** A mouse that drags one element onto another, slowly enough to be seen. */
async function drag(from: Element, onto: Element): Promise<void> {
  const [start, end] = [middleOf(from), middleOf(onto)];
  const fire = (type: string, target: EventTarget, at: { x: number; y: number }) =>
    target.dispatchEvent(
      new (type.startsWith('pointer') ? PointerEvent : MouseEvent)(type, {
        bubbles: true,
        cancelable: true,
        clientX: at.x,
        clientY: at.y,
      }),
    );
  fire('pointerdown', from, start);
  await new Promise((resolve) => setTimeout(resolve, 50));
  fire('mousedown', from, start);
  for (let step = 1; step <= 10; step += 1) {
    fire('mousemove', window, { x: start.x, y: start.y + ((end.y + 6 - start.y) * step) / 10 });
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await new Promise((resolve) => setTimeout(resolve, 400));
  fire('pointerup', window, end);
  fire('mouseup', window, end);
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
