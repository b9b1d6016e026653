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
export const drawers: { readonly [name: string]: () => Loaded } = {};
