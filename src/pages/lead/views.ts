import type { Component } from 'svelte';
import type { LeadView } from '#core/route.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';

/** What every view of a model is told. */
type ViewProps = {
  readonly app: App;
  readonly company: string;
  readonly session: DocumentSession<'model'>;
  /** What of the view: a drawer, a contact, a version (`Route`). */
  readonly item?: string | undefined;
};

/** The views of a model; each is loaded when somebody goes there. */
export const views: {
  readonly [view in LeadView]: () => Promise<{ readonly default: Component<ViewProps> }>;
} = {
  build: () => import('./BuildView.svelte'),
  contacts: () => import('./contacts/ContactsView.svelte'),
  contact: () => import('./contact/ContactView.svelte'),
  company: () => import('./buyingGroup/CompanyView.svelte'),
  versions: () => import('./versions/VersionsView.svelte'),
  'take-away': () => import('./TakeAwayView.svelte'),
  text: () => import('./text/TextView.svelte'),
  notice: () => import('./text/NoticeView.svelte'),
};
