/** What becomes known about the copy of the app that the browser keeps. */
export type UpdateEvent =
  /** The copy is whole: the app opens without network. */
  | { readonly type: 'kept' }
  /** A newer version waits; `news` is what it says is new, in words of its own. */
  | { readonly type: 'waiting'; readonly news: unknown }
  /** Another version than that of this tab is in charge now. */
  | { readonly type: 'replaced' };

/** The copy of the app that the browser keeps, as state sees it. */
export type UpdatePort = {
  /** Begins to keep the app and to look for newer ones. */
  readonly follow: (hear: (event: UpdateEvent) => void) => void;
  /** Puts the version that waits in charge; resolves when it is. */
  readonly takeOver: () => Promise<void>;
  readonly reload: () => void;
};
