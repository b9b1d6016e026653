/** What the mark in the header shows; the same shape as the save status of the app. */
export type Mark =
  | { readonly state: 'idle' | 'saving' | 'locked' }
  | { readonly state: 'saved'; readonly at: string }
  | {
      readonly state: 'failed';
      readonly reason: 'conflict' | 'gone' | 'full' | 'locked' | 'unavailable' | 'lost' | 'failed';
    };
