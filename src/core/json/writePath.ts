import type { JsonPath } from './json.ts';

const plainName = /^[\p{L}_$][\p{L}\p{N}_$-]*$/u;

/** The longest key that is shown whole. */
const longestName = 40;

/** A path as people read it: `body.criteria[2].points`; a key that is no plain name stands in quotes and brackets. */
export function writePath(path: JsonPath): string {
  return path.map((part, at) => writePart(part, at === 0)).join('');
}

function writePart(part: string | number, isFirst: boolean): string {
  if (typeof part === 'number') return `[${part}]`;
  const letters = Array.from(part);
  const name = letters.length > longestName ? `${letters.slice(0, longestName).join('')}…` : part;
  if (!plainName.test(part)) return `[${JSON.stringify(name)}]`;
  return isFirst ? name : `.${name}`;
}
