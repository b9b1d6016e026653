import { hrefOf, type LevelView, type Route } from '#core/route.ts';
import { type Action, type ActionId, actions } from '#ui/shell/actions.ts';

/** One line of the palette: somewhere to go, or something to do by its id. */
export type PaletteItem = {
  /** Differs from all others. */
  readonly key: string;
  readonly name: string;
  readonly group: 'model' | 'places' | 'models' | 'companies' | 'app';
  /** An address, or the id of what is to be done. */
  readonly does: { readonly go: Route } | { readonly act: ActionId };
};

type Named = { readonly id: string; readonly title: string };

/** Where the user is and what there is. */
export type Around = {
  readonly route: Route;
  readonly company: string | null;
  /** The models of the company that are in sight, and the companies. */
  readonly models: readonly Named[];
  readonly companies: readonly Named[];
  /** Whether the open model is archived. */
  readonly isArchived: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Whether the switch for the analyst is on, and whether own tests are offered (`LT-150`). */
  readonly isAnalyst: boolean;
  readonly showsTests: boolean;
  /** Names in the language on screen. */
  readonly names: { readonly [id in ActionId]: string };
  readonly unnamedCompany: string;
};

/** Everything that the palette offers where the user is (`DE-73`): all places, and what can be done there. */
export function paletteItems(around: Around): readonly PaletteItem[] {
  const { route, company, models, companies } = around;
  const here = hrefOf(route);
  const offered = actions
    .filter((action) => holds(action, around))
    .map(({ id, group, ...action }): PaletteItem => {
      const place = placeOf({ id, ...action }, around);
      return { key: id, name: around.names[id], group, does: place ? { go: place } : { act: id } };
    });
  const open = route.place === 'lead' ? route.model : null;
  const others = models.filter(({ id }) => company !== null && id !== open);
  return [
    ...offered,
    ...others.map(({ id, title }): PaletteItem => ({
      key: `model ${id}`,
      name: title,
      group: 'models',
      does: { go: { place: 'lead', company: company ?? '', model: id, view: 'build' } },
    })),
    ...companies
      .filter(({ id }) => id !== company)
      .map(({ id, title }): PaletteItem => ({
        key: `company ${id}`,
        name: title || around.unnamedCompany,
        group: 'companies',
        does: { go: { place: 'lead', company: id, model: null, view: 'start' } },
      })),
  ].filter(({ does }) => !('go' in does) || hrefOf(does.go) !== here);
}

/** What answers to what was typed, the best first; everything as it stands while nothing is. */
export function findItems(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  if (typed.trim() === '') return items;
  return items
    .map((item) => ({ item, score: scoreName(item.name, typed) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

/** How well a name answers to what was typed, 0..1; 0 is not at all. Every word has to be there; letters lose their dots. */
export function scoreName(name: string, typed: string): number {
  const text = plain(name);
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (!words.every((word) => text.includes(word))) return 0;
  const [first = ''] = words;
  if (text.startsWith(first)) return 1;
  return text.includes(` ${first}`) ? 0.8 : 0.5;
}

function plain(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

function holds({ id, where }: Pick<Action, 'id' | 'where'>, around: Around): boolean {
  const { route, company, isArchived, canUndo, canRedo, isAnalyst, showsTests } = around;
  // The palette is open already; a model is archived or it is not, and a switch is on or off.
  if (id === 'openPalette') return false;
  if (id === 'archive' && isArchived) return false;
  if (id === 'bringBack' && !isArchived) return false;
  if (id === 'analystOn' && isAnalyst) return false;
  if (id === 'analystOff' && !isAnalyst) return false;
  if (id === 'levelTests' && !showsTests) return false;
  if (id === 'undo' && !canUndo) return false;
  if (id === 'redo' && !canRedo) return false;
  if (where === 'anywhere') return true;
  return where === 'company' ? company !== null : route.place === 'lead' && route.model !== null;
}

/** The views of the level test by the action that leads there. */
const levelViews: { readonly [id in ActionId]?: LevelView } = {
  levelAnswer: 'answer',
  levelResult: 'result',
  levelPlan: 'plan',
  levelDeepen: 'deepen',
  levelNumbers: 'numbers',
  levelEvidence: 'evidence',
  levelRounds: 'rounds',
  levelReview: 'review',
  levelUnits: 'units',
  levelSurvey: 'survey',
  levelBenchmark: 'benchmark',
  levelReport: 'report',
  levelTests: 'tests',
};

function placeOf({ id, to }: Pick<Action, 'id' | 'to'>, { route, company }: Around): Route | null {
  if (id === 'home' || id === 'recovery') return { place: id };
  if (id === 'files') return company === null ? { place: 'data' } : { place: 'files', company };
  if (company === null) return null;
  if (to && route.place === 'lead' && route.model !== null)
    return { place: 'lead', company: route.company, model: route.model, ...to };
  const view = levelViews[id];
  if (view) return { place: 'level', company, view };
  return id === 'models' ? { place: 'lead', company, model: null, view: 'start' } : null;
}
