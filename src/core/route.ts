/** Where the user is: what the address says after `#`. */
export type Route =
  | { readonly place: 'home' }
  /** What was lost, and the way back; opens without the database. */
  | { readonly place: 'recovery' }
  /** Files and data of the whole browser, where no company is open. */
  | { readonly place: 'data' }
  | { readonly place: 'files'; readonly company: string }
  | {
      readonly place: 'level';
      readonly company: string;
      readonly view: LevelView;
      /** Which round; absent for the newest one of the whole company. */
      readonly round?: string;
      /** What of the view: a dimension to deepen, a survey, an own test. */
      readonly item?: string;
    }
  /** Somebody was asked by link; what the link carries is read by its own door. */
  | { readonly place: 'survey'; readonly link: string }
  | { readonly place: 'lead'; readonly company: string; readonly model: null; readonly view: 'start' }
  | {
      readonly place: 'lead';
      readonly company: string;
      readonly model: string;
      readonly view: LeadView;
      /** What of the view: a drawer over *build*, a contact, a version; absent where the view alone says it. */
      readonly item?: string;
    };

/** A place in the level test. */
export type LevelRoute = Extract<Route, { readonly place: 'level' }>;

/** The views of the level test. */
export type LevelView = (typeof levelViews)[number];

/** All views of the level test. */
export const levelViews = [
  'answer',
  'result',
  'plan',
  'deepen',
  'numbers',
  'evidence',
  'rounds',
  'review',
  'units',
  'survey',
  'benchmark',
  'tests',
  'report',
] as const;

/** The views of a model. */
export type LeadView = (typeof leadViews)[number];

/** All views of a model. */
export const leadViews = [
  'build',
  'contacts',
  'contact',
  'company',
  'versions',
  'take-away',
  'text',
  'notice',
] as const;

const home: Route = { place: 'home' };
/** An item may join several ids. */
const itemPattern = /^[A-Za-z0-9_.~-]{1,90}$/;
const idPattern = /^[A-Za-z0-9_-]{1,40}$/;

/** The route of a location's hash; an address that names nothing known leads home. */
export function parseRoute(hash: string): Route {
  const [mark, company = '', place, first, second, third = ''] = hash.replace(/^#\/?/, '').split('/');
  if (mark === 'recovery') return { place: 'recovery' };
  if (mark === 'files') return { place: 'data' };
  if (mark === 's' && company !== '') return { place: 'survey', link: company };
  if (mark !== 'c' || !idPattern.test(company)) return home;
  if (place === 'files') return { place, company };
  if (place === 'level') return levelRoute(company, first, [second ?? '', third]);
  if (place !== 'lead') return home;
  if (!first || !idPattern.test(first)) return { place, company, model: null, view: 'start' };
  const view = leadViews.find((known) => known === second) ?? 'build';
  return { place, company, model: first, view, ...(itemPattern.test(third) ? { item: third } : {}) };
}

/** After the view come the round, as `r.<id>`, and the item; either may be missing. */
function levelRoute(company: string, first: string | undefined, rest: readonly string[]): Route {
  const view = levelViews.find((known) => known === first) ?? 'answer';
  const round = rest.find((part) => part.startsWith('r.'))?.slice(2);
  const item = rest.find((part) => !part.startsWith('r.') && itemPattern.test(part));
  return {
    ...{ place: 'level', company, view },
    ...(round !== undefined && idPattern.test(round) ? { round } : {}),
    ...(item === undefined ? {} : { item }),
  };
}

/** Whether two routes are on one page: all of a model's *build*, whatever drawer is open over it. */
export function isSamePage(a: Route, b: Route): boolean {
  return pageOf(a) === pageOf(b);
}

function pageOf(route: Route): string {
  if (route.place !== 'lead' || route.view !== 'build') return hrefOf(route);
  const { place, company, model, view } = route;
  return hrefOf({ place, company, model, view });
}

/** The address of a route, to be used as a link. */
export function hrefOf(route: Route): string {
  switch (route.place) {
    case 'home':
      return '#/';
    case 'recovery':
      return '#/recovery';
    case 'data':
      return '#/files';
    case 'files':
      return `#/c/${route.company}/files`;
    case 'level':
      return `#/c/${route.company}/level/${route.view}${route.round === undefined ? '' : `/r.${route.round}`}${route.item === undefined ? '' : `/${route.item}`}`;
    case 'survey':
      return `#/s/${route.link}`;
    case 'lead':
      return route.model === null
        ? `#/c/${route.company}/lead`
        : `#/c/${route.company}/lead/${route.model}/${route.view}${route.item === undefined ? '' : `/${route.item}`}`;
  }
}
