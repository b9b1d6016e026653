import { delimiters, type Delimiter } from './dialect.ts';

/** How many rows are looked at. */
const rowsSeen = 100;
/** From this share of equally wide rows on a delimiter is one. */
const leastSame = 0.9;

type Candidate = {
  readonly delimiter: Delimiter;
  readonly fields: number;
  readonly same: number;
  readonly rows: number;
};

/**
 * The delimiter of the first rows (`EX-3`): one that cuts nine in ten of them into the same number of fields, at least
 * two. A comma yields to the others when there are two rows or more, for it also stands in numbers and texts; then the
 * one with more fields wins. Where none is that regular, the most regular; a comma where none occurs.
 */
export function guessDelimiter(bytes: Uint8Array): Delimiter {
  const candidates = delimiters
    .map((delimiter) => measure(bytes, delimiter))
    .filter(({ fields }) => fields > 1);
  const regular = candidates.filter(({ same }) => same >= leastSame);
  const strong = regular.filter(({ delimiter, rows }) => delimiter !== ',' && rows > 1);
  const [best] =
    regular.length > 0
      ? (strong.length > 0 ? strong : regular).sort((one, other) => other.fields - one.fields)
      : candidates.sort((one, other) => other.same - one.same);
  return best?.delimiter ?? ',';
}

function measure(bytes: Uint8Array, delimiter: Delimiter): Candidate {
  const widths = rowWidths(bytes, delimiter.charCodeAt(0));
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [fields, rows] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [1, 0]);
  return { delimiter, fields, same: rows / widths.length, rows: widths.length };
}

/** Number of fields of the first rows that are not empty. The last one may be cut and counts only when it is alone. */
function rowWidths(bytes: Uint8Array, delimiter: number): readonly number[] {
  const widths: number[] = [];
  let fields = 1;
  let fieldStart = 0;
  let rowStart = 0;
  let isQuoted = false;
  for (let at = 0; at < bytes.length && widths.length < rowsSeen; at++) {
    const byte = bytes[at];
    // A doubled quote closes and opens again.
    if (byte === 0x22 && (isQuoted || at === fieldStart || bytes[at - 1] === 0x22)) isQuoted = !isQuoted;
    if (isQuoted) continue;
    if (byte === delimiter) {
      fields++;
      fieldStart = at + 1;
    } else if (byte === 0x0a || byte === 0x0d) {
      if (at > rowStart) widths.push(fields);
      fields = 1;
      fieldStart = rowStart = at + 1;
    }
  }
  return widths.length > 0 ? widths : [fields];
}
