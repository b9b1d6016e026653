import type { CsvRead, ReadColumn } from '../../csv/csvRead.ts';
import { success, type Result } from '../../result.ts';
import { isKeptColumn, withoutValues } from './keptColumn.ts';
import { type KeptAbout, type KeptContent, type KeptHead, keptHeadText, keptVersion } from './keptHead.ts';
import { keptLimits } from './keptLimits.ts';

/** Contacts ready to be written: how long they are, and their bytes in parts of their own, each made when it is asked for. */
export type PackedContacts = {
  readonly bytes: number;
  readonly parts: () => Generator<Uint8Array<ArrayBuffer>, undefined>;
};

/** Begins what was packed: `PRRC`. */
export const keptMark = [0x50, 0x52, 0x52, 0x43] as const;
/** The mark, the version and the length of the head, the latter two as 32 bits, the lowest first. */
export const preambleBytes = 12;

type Packed = { readonly content: KeptContent | null; readonly sections: readonly Uint8Array[] };

/**
 * The contacts of a file in the form in which they are kept (`ST-31`): what is not to be kept is left out here, before a
 * byte is written (`ST-32`). Nothing of contact size is copied but into the parts.
 */
export function packContacts(
  read: CsvRead,
  about: KeptAbout,
  partBytes: number = keptLimits.partBytes,
): Result<PackedContacts, { readonly reason: 'too-large' }> {
  const columns = read.columns.map((column) => (isKeptColumn(column) ? column : withoutValues(column)));
  const packed = columns.map(packColumn);
  const head: KeptHead = {
    format: 'porras-contacts',
    about: { ...about, columns: about.columns && keptMapping(about.columns, columns) },
    rows: read.rows,
    encoding: read.encoding,
    problems: read.problems,
    columns: columns.map(({ name, isNamed, profile }, at) => ({
      ...{ name, isNamed, profile, content: packed[at]?.content ?? null },
    })),
  };
  const headBytes = new TextEncoder().encode(keptHeadText(head));
  const sections = [preamble(headBytes.length), headBytes, ...packed.flatMap((each) => each.sections)];
  const bytes = sections.reduce((sum, { length }) => sum + length, 0);
  if (headBytes.length > keptLimits.headBytes || bytes > keptLimits.bytes)
    return { ok: false, reason: 'too-large' };
  return success({ bytes, parts: () => inParts(sections, bytes, partBytes) });
}

/** What is not kept stands for no field. */
function keptMapping(
  { model, mapping }: NonNullable<KeptAbout['columns']>,
  columns: readonly ReadColumn[],
): KeptAbout['columns'] {
  const isKept = (at: number) => columns[at] !== undefined && columns[at].content.kind !== 'dropped';
  return { model, mapping: mapping.filter(({ column }) => isKept(column)) };
}

function preamble(headBytes: number): Uint8Array {
  const bytes = new Uint8Array(preambleBytes);
  bytes.set(keptMark);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, keptVersion, true);
  view.setUint32(8, headBytes, true);
  return bytes;
}

function packColumn({ content }: ReadColumn): Packed {
  if (content.kind === 'dropped') return { content: null, sections: [] };
  if (content.kind === 'numbers') {
    const { numbers } = content;
    return {
      content: { kind: 'numbers', width: numbers instanceof Float32Array ? 4 : 8 },
      sections: [bytesOf(numbers)],
    };
  }
  const values = new TextEncoder().encode(JSON.stringify(content.values));
  return {
    content: {
      kind: 'codes',
      width: content.codes instanceof Uint8Array ? 1 : 2,
      values: content.values.length,
      valueBytes: values.length,
      isNumeric: content.numbers !== null,
    },
    sections: [values, bytesOf(content.codes)],
  };
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** The sections one after the other, cut into parts of equal length but the last. */
function* inParts(
  sections: readonly Uint8Array[],
  bytes: number,
  partBytes: number,
): Generator<Uint8Array<ArrayBuffer>, undefined> {
  let left = bytes;
  let part = new Uint8Array(Math.min(partBytes, left));
  let filled = 0;
  for (const section of sections) {
    for (let at = 0; at < section.length;) {
      const piece = section.subarray(at, at + part.length - filled);
      part.set(piece, filled);
      at += piece.length;
      filled += piece.length;
      if (filled < part.length) continue;
      yield part;
      left -= filled;
      part = new Uint8Array(Math.min(partBytes, left));
      filled = 0;
    }
  }
}
