import type { Component } from 'svelte';
import { beforeAll, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { blankModel } from '#content/templates/blankModel.ts';
import type { CommandArgs, CommandsOf } from '#core/commands/commands.ts';
import { type ModelStep, performStep } from '#core/commands/modelStep.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { i18n } from '#i18n/i18n.svelte.ts';
import AddDrawer from '#pages/lead/build/add/AddDrawer.svelte';
import type { DrawerProps } from '#pages/lead/build/drawers.ts';
import PartsDrawer from '#pages/lead/build/parts/PartsDrawer.svelte';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import { wholeModel } from '#tests/unit/core/scoring/wholeModel.ts';

beforeAll(async () => {
  await i18n.start();
  await i18n.whole();
  await i18n.choose('en');
});

const blank = blankModel('Ours');

/** A drawer over a model; what is run there happens to the model, and shows. */
async function openOver(content: Component<DrawerProps>, start: ScoringModel, item: string) {
  let model = start;
  let closed = 0;
  const session = (): DocumentSession<'model'> =>
    ({
      get body() {
        return model;
      },
      run: <N extends CommandsOf<'model'>>(command: N, args: CommandArgs<N>) => {
        model = performStep(model, { command, args } as ModelStep);
        void screen.rerender({ session: session() });
      },
    }) as unknown as DocumentSession<'model'>;
  const measureRates = () => Promise.resolve({ active: 1.5, inactive: 0.25 });
  const app = { route: { place: 'lead', item }, contacts: { measureRates } } as unknown as App;
  const onclose = () => {
    closed++;
  };
  const screen = await render(content, { app, company: 'c', session: session(), onclose });
  const click = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }).first());
  const type = (label: string, text: string) => userEvent.fill(screen.getByLabelText(label).first(), text);
  return { screen, click, type, model: () => model, closed: () => closed };
}

describe('DE-153: ready pieces are searched', () => {
  test('as somebody types, by keyboard too, and a sentence stands where none fits', async () => {
    const { screen, model, closed } = await openOver(AddDrawer, blank, 'add');
    const box = screen.getByRole('searchbox', { name: 'Search ready pieces' });
    const pieces = screen.getByRole('listitem');
    const all = pieces.elements().length;
    await userEvent.fill(box, 'qqq');
    await expect.element(screen.getByText(/No ready piece has these words/)).toBeVisible();
    expect(pieces.elements()).toHaveLength(0);
    await userEvent.keyboard('{Escape}');
    await expect.element(box).toHaveValue('');
    expect(closed()).toBe(0);
    expect(pieces.elements()).toHaveLength(all);
    await userEvent.fill(box, 'GROWS');
    expect(pieces.elements().length).toBeGreaterThan(0);
    expect(pieces.elements().length).toBeLessThan(all);
    const first = pieces.first().getByRole('button');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(first).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(model().criteria).toHaveLength(1);
    expect(closed()).toBe(1);
  });
});

describe('DE-84: a criterion is added', () => {
  test('from nothing, by naming what a contact does: the event comes along, and its side has room', async () => {
    const { click, type, model, closed } = await openOver(AddDrawer, blank, 'add-does');
    await type('What does the contact do', 'Joined a demo');
    await click('Add to the model');
    expect(model()).toMatchObject({
      eventKinds: [{ id: 'joined-a-demo', label: { en: 'Joined a demo' } }],
      criteria: [{ kind: 'events', side: 'behaviour', events: ['joined-a-demo'], enabled: true }],
      sides: { behaviour: { max: 50 } },
    });
    expect(closed()).toBe(1);
  });

  test('from nothing, by naming what a contact is, the best value first', async () => {
    const { click, type, model } = await openOver(AddDrawer, blank, 'add-is');
    await type('What is it called', 'Region');
    await type('Values, the best first, one a line', 'Uusimaa\nPirkanmaa\nAbroad');
    await click('Add to the model');
    expect(model()).toMatchObject({
      fields: [{ label: { fi: 'Region' }, type: 'category' }],
      criteria: [
        { kind: 'table', rows: [{ points: 20 }, { points: 10 }, { values: ['Abroad'], points: 0 }] },
      ],
    });
  });

  test('from a ready piece, which then is not offered again', async () => {
    const { screen, click, model } = await openOver(AddDrawer, blank, 'add');
    await click(/^Size by employees/);
    expect(model().criteria).toHaveLength(1);
    await expect.element(screen.getByRole('button', { name: /^Size by employees/ })).not.toBeInTheDocument();
  });

  test('in another way of counting, against what the contacts at hand usually do', async () => {
    const { screen, click, model } = await openOver(AddDrawer, wholeModel, 'add-does');
    await userEvent.selectOptions(screen.getByLabelText('How it counts'), 'surge');
    await click('x');
    await expect
      .poll(() => model().criteria.at(-1))
      .toMatchObject({
        kind: 'surge',
        events: ['visit'],
        population: { active: 1.5, inactive: 0.25 },
      });
  });
});

describe('DE-85: fields, kinds of events and topics', () => {
  test('say who uses them, and only what nothing uses can be removed', async () => {
    const { screen, click, model } = await openOver(PartsDrawer, wholeModel, 'fields');
    await userEvent.click(screen.getByText('industry', { exact: true }).first());
    await expect.element(screen.getByText('Used here, so it stays:').first()).toBeVisible();
    await expect.element(screen.getByText('known case The crane').first()).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Topics' }));
    await userEvent.click(screen.getByText('not in use').first());
    await click('Remove');
    expect(model().topics.map(({ id }) => id)).toEqual(['crm']);
  });

  test('are added and renamed, with the values of a field and what means not known', async () => {
    const { screen, click, type, model } = await openOver(PartsDrawer, blank, 'fields');
    await type('What is it called', 'Trade');
    await click('Add to the model');
    await userEvent.click(screen.getByText('Trade', { exact: true }).first());
    await type('More values, as in your data, one a line', 'steel\nwood');
    await click('Add values');
    await type('Name of steel on screen', 'Steel works');
    await type('Name of the field', 'Line of trade');
    await userEvent.fill(screen.getByLabelText('What means “not known” in your data, one a line'), '?\n-');
    await userEvent.tab();
    expect(model().fields).toMatchObject([
      {
        id: 'trade',
        label: { en: 'Line of trade' },
        values: [{ value: 'steel', label: { en: 'Steel works' } }, { value: 'wood' }],
        unknown: ['?', '-'],
      },
    ]);
  });

  test('DE-89: a value is written otherwise in place, and the criterion that names it follows', async () => {
    const { screen, model } = await openOver(PartsDrawer, wholeModel, 'fields');
    const field = model().fields.find(({ values }) => values.some(({ value }) => value === 'steel'));
    if (field === undefined) throw new Error('No steel.');
    await userEvent.click(screen.getByText(field.label.en, { exact: true }).first());
    await userEvent.fill(screen.getByLabelText('Value steel in your data').first(), 'metal');
    await userEvent.tab();
    expect(model().fields.find(({ id }) => id === field.id)?.values[0]?.value).toBe('metal');
  });

  test('open at topics by their own address', async () => {
    const { screen } = await openOver(PartsDrawer, wholeModel, 'fields-topics');
    await expect.element(screen.getByRole('radio', { name: 'Topics' })).toBeChecked();
  });
});
