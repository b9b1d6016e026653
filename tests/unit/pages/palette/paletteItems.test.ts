import { describe, expect, test } from 'vitest';
import { hrefOf, type LeadView, type Route } from '#core/route.ts';
import { en } from '#i18n/en.ts';
import { fi } from '#i18n/fi.ts';
import { drawers } from '#pages/lead/build/drawers.ts';
import { type Around, findItems, paletteItems, scoreName } from '#pages/palette/paletteItems.ts';
import { actions } from '#ui/shell/actions.ts';
import { shortcuts } from '#ui/shell/shortcuts.ts';

const names = { ...en.help, ...en.palette.actions };
const atModel: Route = { place: 'lead', company: 'c', model: 'm', view: 'build' };

function around(change: Partial<Around> = {}): Around {
  return {
    ...{
      route: atModel,
      company: 'c',
      isArchived: false,
      canUndo: true,
      canRedo: true,
      isAnalyst: false,
      showsTests: false,
      names,
      unnamedCompany: 'Your company',
    },
    models: [
      { id: 'm', title: 'Spring' },
      { id: 'n', title: 'Autumn' },
    ],
    companies: [
      { id: 'c', title: 'Konepaja' },
      { id: 'd', title: '' },
    ],
    ...change,
  };
}

function placesIn(items: ReturnType<typeof paletteItems>): readonly string[] {
  return items.flatMap(({ does }) => ('go' in does ? [hrefOf(does.go)] : []));
}

describe('the one list of actions (DE-73)', () => {
  test('has no id twice, a name for each in both languages, and the shortcuts among them', () => {
    const ids = actions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(shortcuts.map(({ id }) => id)));
    for (const { help, palette } of [en, fi]) {
      const named: { readonly [id: string]: string } = { ...help, ...palette.actions };
      for (const id of ids) expect(named[id], id).toMatch(/\S/);
      expect(Object.keys(palette.actions).filter((id) => !ids.some((known) => known === id))).toEqual([]);
    }
    for (const keys of shortcuts.map((shortcut) => shortcut.keys)) expect(keys.length).toBeGreaterThan(0);
  });

  test('finds every place: home, level, every view of the model, every drawer, all models, files', () => {
    const views = {
      ...{ build: true, contacts: true, contact: true, company: true, versions: true },
      ...{ 'take-away': true, text: true, notice: true },
    } satisfies { readonly [view in LeadView]: true };
    const elsewhere = around({ route: { ...atModel, view: 'contacts', item: 'nowhere' } });
    expect(placesIn(paletteItems(elsewhere))).toEqual(
      expect.arrayContaining([
        '#/',
        '#/c/c/level/answer',
        '#/c/c/level/result',
        '#/c/c/lead',
        '#/c/c/files',
        '#/recovery',
        '#/c/c/lead/n/build',
        '#/c/d/lead',
        ...Object.keys(views).map((view) => `#/c/c/lead/m/${view}`),
        ...Object.keys(drawers).map((drawer) => `#/c/c/lead/m/build/${drawer}`),
      ]),
    );
  });

  test('offers what holds where one is, and never the place where one is already', () => {
    const home = paletteItems(around({ route: { place: 'home' }, company: null, models: [], companies: [] }));
    expect(home.map(({ key }) => key)).toEqual([
      ...['levelAnswer', 'models', 'files', 'recovery', 'undo', 'redo', 'openHelp', 'language'],
    ]);
    expect(home[0]?.does).toEqual({ act: 'levelAnswer' });
    expect(placesIn(home)).toEqual(['#/files', '#/recovery']);
    const calm = paletteItems(around({ canUndo: false, canRedo: false })).map(({ key }) => key);
    expect(calm).not.toContain('undo');
    expect(calm).not.toContain('redo');
    const level = paletteItems(around({ route: { place: 'level', company: 'c', view: 'answer' } }));
    const keys = level.map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['home', 'levelResult', 'models', 'files', 'model m', 'model n']),
    );
    expect(keys).not.toContain('levelAnswer');
    expect(keys).not.toContain('build');
    expect(placesIn(paletteItems(around()))).not.toContain('#/c/c/lead/m/build');
  });

  test('offers to archive a model or to bring it back, whichever it is not', () => {
    const keys = (isArchived: boolean) => paletteItems(around({ isArchived })).map(({ key }) => key);
    expect(keys(false)).toContain('archive');
    expect(keys(false)).not.toContain('bringBack');
    expect(keys(true)).toContain('bringBack');
    expect(keys(true)).not.toContain('archive');
  });

  test('offers own tests where they are shown, and the switch for the analyst to whoever has not turned it (LT-151)', () => {
    const keys = (change: Partial<Around>) => paletteItems(around(change)).map(({ key }) => key);
    const off = keys({});
    expect([off.includes('levelTests'), off.includes('analystOn'), off.includes('analystOff')]).toEqual([
      ...[false, true, false],
    ]);
    const on = keys({ isAnalyst: true, showsTests: true });
    expect([on.includes('levelTests'), on.includes('analystOn'), on.includes('analystOff')]).toEqual([
      ...[true, false, true],
    ]);
    expect(keys({ showsTests: true })).toContain('levelTests');
    expect(keys({ isAnalyst: true, company: null })).not.toContain('analystOff');
  });

  test('finds a name by its words in any order, dots or not, the beginning before the middle', () => {
    expect(scoreName('Päätöksentekoryhmä', 'paato')).toBe(1);
    expect(scoreName('Lisää kriteeri', 'kriteeri lisää')).toBe(0.8);
    expect(scoreName('Tutut tapaukset', 'paukset')).toBe(0.5);
    expect(scoreName('Known cases', 'known deals')).toBe(0);
    expect(scoreName('Known cases', '')).toBe(1);
    const found = findItems(paletteItems(around()), 'known');
    expect(found.map(({ key }) => key)).toEqual(['cases']);
    expect(findItems(found, ' ')).toBe(found);
  });
});
