import type { ContactColumn } from '../table.ts';
import type { ReadColumn } from '../../csv/csvRead.ts';
import { readNumber } from '../../csv/readNumber.ts';
import { isKeptColumn, withoutValues } from './keptColumn.ts';
import type { KeptContent, KeptHead } from './keptHead.ts';

/** How many bytes each section of a column takes; none when its values are not kept. */
export function sectionsOf({ columns, rows }: KeptHead, at: number): readonly number[] {
  const content = columns[at]?.content ?? null;
  if (content === null) return [];
  const own = rows * content.width;
  return content.kind === 'codes' ? [content.valueBytes, own] : [own];
}

/** A column with the values of its sections; null when they do not hold together (`ST-38`). */
export function withValues(
  { columns, rows }: KeptHead,
  at: number,
  sections: readonly Uint8Array<ArrayBuffer>[],
): ReadColumn | null {
  const known = columns[at];
  if (known === undefined) return null;
  const { content, ...rest } = known;
  const bare = withoutValues({ index: at, ...rest, content: dropped });
  if (content === null) return bare;
  const values = contentOf({ ...rest, rows }, content, sections);
  if (values === null) return null;
  const column = { index: at, ...rest, content: values };
  // What is personal is not taken in, whoever wrote it.
  return isKeptColumn(column) ? column : null;
}

const dropped = { kind: 'dropped', field: '', reason: 'too-many-values' } as const;

type Known = Pick<ReadColumn, 'name' | 'profile'> & { readonly rows: number };

function contentOf(
  { name, profile, rows }: Known,
  content: KeptContent,
  sections: readonly Uint8Array<ArrayBuffer>[],
): ContactColumn | null {
  const last = sections.at(-1);
  if (last?.length !== rows * content.width) return null;
  if (content.kind === 'numbers') {
    const numbers = content.width === 4 ? new Float32Array(last.buffer) : new Float64Array(last.buffer);
    return profile.kind === 'number' ? { kind: 'numbers', field: name, numbers } : null;
  }
  const values = sections[0] === undefined ? null : textsOf(sections[0]);
  if (values?.length !== content.values || values[0] !== '') return null;
  const codes = content.width === 1 ? last : new Uint16Array(last.buffer);
  if (!areAllBelow(codes, values.length)) return null;
  const decimal = profile.number?.decimal;
  if (content.isNumeric !== (decimal !== undefined)) return null;
  const numbers =
    decimal === undefined ? null : Float64Array.from(values, (value) => readNumber(value, decimal));
  return { kind: 'codes', field: name, codes, values, numbers };
}

function textsOf(bytes: Uint8Array): readonly string[] | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const isTexts = Array.isArray(json) && json.every((value) => typeof value === 'string');
    return isTexts ? json : null;
  } catch {
    return null;
  }
}

function areAllBelow(codes: Uint8Array | Uint16Array, count: number): boolean {
  let highest = 0;
  for (const code of codes) if (code > highest) highest = code;
  return highest < count;
}
