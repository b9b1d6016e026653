import type { Json } from '../json/json.ts';
import type { Keeping } from '../record/keeping.ts';
import { mergeValues } from '../record/mergeValues.ts';
import { isSameData } from '../scoring/isSameData.ts';

/** What was known, and what is to be known instead. */
type Put = { readonly before: Keeping; readonly after: Keeping };

/** The one command on what a browser knows of record files (`EX-53`): nobody edits it by hand. */
export const keepingCommands = {
  /** Another tab may know more since: what it added stays, what it decided stays decided. */
  'keeping.put': (keeping: Keeping, { before, after }: Put): Keeping => {
    if (isSameData(keeping, before)) return after;
    const sides = { ours: after, theirs: keeping, bases: [before] } as unknown as { [side: string]: Json };
    const { value } = mergeValues(sides as never, () => undefined);
    return isSameData(value, keeping) ? keeping : (value as unknown as Keeping);
  },
} as const;
