import type { versions as english } from '../en/versions.ts';

export const versions = {} satisfies typeof english;
