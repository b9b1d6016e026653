import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { CommandArgs, CommandsOf } from '#core/commands/commands.ts';
import { type ModelStep, performStep } from '#core/commands/modelStep.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import CriterionDetails from '#pages/lead/build/CriterionDetails.svelte';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { wholeModel } from '#tests/unit/core/scoring/wholeModel.ts';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

/** The details of a criterion of the whole model; what is run there happens to the model, and shows. */
async function detailsOf(id: string, start: ScoringModel = wholeModel) {
  const run: string[] = [];
  const gestures = new Set<string>();
  let model = start;
  const criterion = (): Criterion => {
    const found = model.criteria.find((each) => each.id === id);
    if (found === undefined) throw new Error(`No criterion ${id}.`);
    return found;
  };
  const session = {
    run: <N extends CommandsOf<'model'>>(command: N, args: CommandArgs<N>, gesture = '') => {
      run.push(command);
      gestures.add(gesture);
      model = performStep(model, { command, args } as ModelStep);
      if (command !== 'model.removeCriterion') void screen.rerender({ criterion: criterion(), model });
    },
  } as unknown as DocumentSession<'model'>;
  const onremoved = () => void run.push('removed');
  const screen = await render(CriterionDetails, { criterion: criterion(), model, session, onremoved });
  const type = async (label: string | RegExp, text: string, place = 0) => {
    const box = screen.getByLabelText(label).nth(place);
    await userEvent.fill(box, text);
    await userEvent.tab();
  };
  const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }).first());
  const more = () => userEvent.click(screen.getByText('More settings'));
  return { run, gestures, screen, criterion, type, click, more, all: () => model.criteria };
}

test('SC-35: a criterion whose points a condition asks for says why it stays, and offers no removal', async () => {
  const { screen } = await detailsOf('table');
  await expect.element(screen.getByText(/asks for these points/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Remove criterion' }).query()).toBeNull();
});

test('any other criterion can be removed, and copied', async () => {
  const { run, screen, click, all } = await detailsOf('ranges');
  expect(screen.getByText(/asks for these points/).query()).toBeNull();
  await click('Duplicate');
  expect(all()[2]).toMatchObject({ id: 'ranges-2', kind: 'ranges', weight: 30 });
  await click('Remove criterion');
  expect(run.slice(-2)).toEqual(['removed', 'model.removeCriterion']);
});

describe('DE-87: every kind of criterion is edited on screen', () => {
  test('a table: its values, its rows, its points, its name', async () => {
    const { screen, criterion, click, type } = await detailsOf('table');
    await click(/^Which values: Steel/);
    await type('Another value, as it stands in your data', 'paper');
    await click('Add value');
    await expect.element(screen.getByRole('checkbox', { name: 'paper' })).toBeChecked();
    await click('Add a row');
    await type('Name of the criterion', 'Trade');
    expect(criterion()).toMatchObject({
      label: { en: 'Trade', fi: 'Trade' },
      rows: [{ values: ['steel', 'constructor', 'paper'], points: 20 }, {}, { values: [], points: 0 }],
    });
    await click(/^Remove no value yet/);
    expect(criterion()).toHaveProperty('rows.length', 2);
  });

  test('a value that another row held leaves it, and the row at hand stays open', async () => {
    const { screen, criterion, click } = await detailsOf('table');
    await click('Add a row');
    await userEvent.fill(screen.getByLabelText('Another value, as it stands in your data'), '__proto__');
    await click('Add value');
    expect(criterion()).toMatchObject({ rows: [{}, { values: ['__proto__'], points: 0 }] });
    await expect.element(screen.getByRole('checkbox', { name: '__proto__' })).toBeChecked();
  });

  test('ranges: a bound takes its neighbour along; a weight becomes points again', async () => {
    const { screen, criterion, click, type, more } = await detailsOf('ranges');
    await type('under 10: to under', '20');
    await click('Add a range');
    await more();
    await userEvent.click(screen.getByRole('switch', { name: 'Write as percent of a weight' }));
    expect(criterion()).toMatchObject({
      weight: null,
      ranges: [
        { from: null, to: 20, points: 0 },
        { from: 20, to: 250, points: 30 },
        { from: 250, to: 500, points: 10 },
        { from: 500, to: null, points: 10 },
      ],
    });
  });

  test('cases: a row has a name and a condition', async () => {
    const { screen, criterion, click, type } = await detailsOf('cases');
    await click('Add a case');
    await type('Name of the case', 'Large and ready');
    expect(criterion()).toMatchObject({ rows: [{}, {}, { label: { en: 'Large and ready' } }] });
    await expect.element(screen.getByText('When', { exact: true }).first()).toBeVisible();
  });

  test('events: counting, fading, window, filter, cap and reasons', async () => {
    const { screen, criterion, gestures, type, more } = await detailsOf('events');
    await userEvent.selectOptions(screen.getByLabelText('Which count'), 'most');
    await type('How many', '5');
    await userEvent.selectOptions(screen.getByLabelText('Fading'), 'linear');
    await type('Zero after, days', '90');
    await more();
    await type('Counts for, days', '60');
    await type(/^Only these assets/, 'price list\nguide');
    await type('At least from this', '-5');
    await type('Why so', 'They told us');
    await type('Who decided', 'Maija');
    await type('When', '2026-11-20');
    expect(criterion()).toMatchObject({
      counting: { by: 'most', times: 5 },
      fading: { by: 'linear', days: 90 },
      windowDays: 60,
      filter: { assets: ['price list', 'guide'], topics: ['crm'] },
      cap: { min: -5, max: null },
      why: 'They told us',
      decidedBy: 'Maija',
      decidedOn: '2026-11-20',
    });
    // Writing is one step of undo a box.
    expect([...gestures].filter((gesture) => gesture.startsWith('text'))).toHaveLength(2);
  });

  test('a counter: its fields, and no window without a last date', async () => {
    const { screen, criterion, more } = await detailsOf('counter');
    await more();
    await userEvent.selectOptions(screen.getByLabelText('Field of the last date'), '');
    expect(criterion()).toMatchObject({ last: null, windowDays: null, fading: { by: 'none' } });
    expect(screen.getByLabelText('Counts for, days').query()).toBeNull();
  });

  test('frequency and recency: rows, and where they come from', async () => {
    const { screen, criterion, click, type, more } = await detailsOf('buckets');
    await click('Add a row');
    await type('Times, at least', '8', 2);
    await type('In the last days', '14', 2);
    expect(criterion()).toMatchObject({ rows: [{}, {}, { atLeast: 8, withinDays: 14 }] });
    await more();
    await userEvent.selectOptions(screen.getByLabelText('Counted from'), 'counter');
    expect(criterion()).toMatchObject({ source: { from: 'counter', count: 'size', last: null } });
  });

  test('activity over baseline: points, days, rates and task', async () => {
    const { criterion, type, more } = await detailsOf('surge');
    await type(/An active contact livens up: points/, '12', 1);
    await more();
    await type('Recent days', '7');
    await type(/^Usual in 30 days, active/, '2.5');
    await type('What somebody has to do', 'Call them');
    expect(criterion()).toMatchObject({
      active: 12,
      recentDays: 7,
      population: { active: 2.5 },
      task: { en: 'Call them', fi: 'Call them' },
    });
  });

  test('colleagues: how many count, and for which events', async () => {
    const { screen, criterion, type, more } = await detailsOf('colleagues');
    await type('Colleagues, at most', '5');
    await more();
    await userEvent.click(screen.getByRole('checkbox').first());
    expect(criterion()).toMatchObject({ times: 5, events: [] });
    await expect.element(screen.getByText(/Choose at least one/)).toBeVisible();
  });
});

test('DE-82: the point of the curve is moved by arrow keys, and by hand in one step of undo', async () => {
  const { screen, criterion, gestures } = await detailsOf('events');
  const handle = screen.getByRole('slider', { name: 'Handle of the curve' });
  (handle.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  expect(criterion()).toMatchObject({ fading: { by: 'halfLife', days: 32 } });
  const box = handle.element().getBoundingClientRect();
  const at = { bubbles: true, pointerId: 1, clientY: box.top };
  const node = handle.element() as HTMLElement;
  node.setPointerCapture = () => undefined;
  node.dispatchEvent(new PointerEvent('pointerdown', { ...at, clientX: box.left + 16 }));
  node.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: box.left + 60 }));
  node.dispatchEvent(new PointerEvent('pointermove', { ...at, clientX: box.left + 90 }));
  node.dispatchEvent(new PointerEvent('pointerup', { ...at, clientX: box.left + 90 }));
  const { fading } = criterion() as Extract<Criterion, { kind: 'events' }>;
  expect('days' in fading && fading.days).toBeGreaterThan(32);
  expect([...gestures].filter((gesture) => gesture.startsWith('curve'))).toHaveLength(1);
});
