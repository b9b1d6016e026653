import type { Keeping } from '../record/keeping.ts';

/** The one command on what a browser knows of record files (`EX-53`): nobody edits it by hand. */
export const keepingCommands = {
  'keeping.put': (_: Keeping, { after }: { readonly after: Keeping }) => after,
} as const;
