import type { JsonPath } from '../json/json.ts';

/** Something wrong at one place of a file, as a code. */
export type FileFault = { readonly path: JsonPath; readonly reason: string };
