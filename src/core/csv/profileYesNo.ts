import type { YesNoProfile } from './columnProfile.ts';

const yesSpellings: ReadonlySet<string> = new Set([
  'yes',
  'y',
  'true',
  't',
  '1',
  'on',
  'kyllä',
  'kylla',
  'k',
  'joo',
  'tosi',
]);
const noSpellings: ReadonlySet<string> = new Set(['no', 'n', 'false', 'f', '0', 'off', 'ei', 'e', 'epätosi']);
/** A mark in a box: the boxes without one are noes. */
const marks: ReadonlySet<string> = new Set(['x', 'v', '\u2713', '\u2714', '\u2611', '*']);

/** Which of the known values say yes and which no, null when the column says something else (`EX-15`). */
export function profileYesNo(values: readonly string[], hasEmpty: boolean): YesNoProfile | null {
  const bare = values.map((value) => value.trim().toLowerCase());
  if (values.length > 0 && hasEmpty && bare.every((value) => marks.has(value)))
    return { yes: values, no: [''] };
  if (!bare.every((value) => yesSpellings.has(value) || noSpellings.has(value))) return null;
  const yes = values.filter((_, at) => yesSpellings.has(bare[at] ?? ''));
  const no = values.filter((_, at) => noSpellings.has(bare[at] ?? ''));
  return yes.length > 0 && no.length > 0 ? { yes, no } : null;
}
