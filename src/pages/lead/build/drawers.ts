import type { Component } from 'svelte';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

/** What every drawer over Build is told; it brings its own `Drawer` and calls `onclose`. */
export type DrawerProps = {
  readonly app: App;
  readonly company: string;
  readonly session: DocumentSession<'model'>;
  readonly onclose: () => void;
};

type Loaded = Promise<{ readonly default: Component<DrawerProps> }>;

/** The drawers over Build by their name in the address (`build/<name>`); each is loaded when it is opened. */
export const drawers: { readonly [name: string]: () => Loaded } = {
  canvas: () => import('../canvas/CanvasDrawer.svelte'),
  add: () => import('./add/AddDrawer.svelte'),
  'add-is': () => import('./add/AddDrawer.svelte'),
  'add-does': () => import('./add/AddDrawer.svelte'),
  fields: () => import('./parts/PartsDrawer.svelte'),
  'fields-topics': () => import('./parts/PartsDrawer.svelte'),
  share: () => import('./share/ShareDrawer.svelte'),
  grades: () => import('../rules/GradesDrawer.svelte'),
  routing: () => import('../rules/RoutingDrawer.svelte'),
  cases: () => import('../cases/CasesDrawer.svelte'),
  guide: () => import('../guide/GuideDrawer.svelte'),
};
