import * as v from 'valibot';
import type { CsvRead, ReadColumn } from '../../csv/csvRead.ts';
import { success, type Result } from '../../result.ts';
import { type KeptAbout, type KeptHead, keptHeadSchema, keptVersion } from './keptHead.ts';
import { keptLimits } from './keptLimits.ts';
import { keptMark, preambleBytes } from './packContacts.ts';
import { sectionsOf, withValues } from './readKeptColumn.ts';

/** Kept contacts, as they were when they were packed, but for what is not kept. */
export type KeptContacts = { readonly about: KeptAbout; readonly read: CsvRead };

/** Why bytes are no kept contacts. */
export type KeptFault = { readonly reason: 'damaged' | 'too-new' | 'too-large' };

/** Reads kept contacts piece by piece. */
export type KeptReader = {
  /** Takes the next bytes, cut anywhere. False when they are no kept contacts: the rest need not come. */
  readonly push: (bytes: Uint8Array) => boolean;
  /** The contacts, once, after the last piece; or why there are none. */
  readonly finish: () => Result<KeptContacts, KeptFault>;
};

/**
 * The door for kept contacts, whoever wrote them (`ST-38`): form and version, lengths, every code and every value of the
 * head are asked. No more memory is taken than bytes have come, but for one column.
 */
export function createKeptReader(): KeptReader {
  let fault: KeptFault['reason'] | null = null;
  let head: KeptHead | null = null;
  const columns: ReadColumn[] = [];
  const readSections: Uint8Array<ArrayBuffer>[] = [];
  let wanted: readonly number[] = [preambleBytes];
  let target = new Uint8Array(preambleBytes);
  let filled = 0;

  const isSound = () => fault === null;

  const fail = (reason: KeptFault['reason']) => {
    fault ??= reason;
    wanted = [];
    target = new Uint8Array(0);
  };

  /** Goes on to the next section, and over those that are empty. */
  const expect = (lengths: readonly number[]) => {
    wanted = lengths;
    target = new Uint8Array(lengths[0] ?? 0);
    filled = 0;
  };

  const takeSection = (section: Uint8Array<ArrayBuffer>) => {
    if (head === null && readSections.length === 0) {
      const length = headLength(section);
      if (typeof length === 'string') fail(length);
      else {
        readSections.push(section);
        expect([length]);
      }
    } else if (head === null) {
      head = readHead(section);
      if (head === null) fail('damaged');
      else if (bytesAfter(head) > keptLimits.bytes) fail('too-large');
      else expectColumn(head);
    } else {
      readSections.push(section);
      if (wanted.length > 1) expect(wanted.slice(1));
      else finishColumn(head);
    }
  };

  const finishColumn = (known: KeptHead) => {
    const column = withValues(known, columns.length, readSections);
    if (column === null) fail('damaged');
    else {
      columns.push(column);
      expectColumn(known);
    }
  };

  /** The next column with values; those without are complete as they are. */
  const expectColumn = (known: KeptHead) => {
    readSections.length = 0;
    expect([]);
    while (columns.length < known.columns.length) {
      const sections = sectionsOf(known, columns.length);
      if (sections.length > 0) {
        expect(sections);
        return;
      }
      const column = withValues(known, columns.length, []);
      if (column === null) {
        fail('damaged');
        return;
      }
      columns.push(column);
    }
  };

  return {
    push(bytes) {
      for (let at = 0; at < bytes.length && isSound();) {
        // More bytes than there may be.
        if (wanted.length === 0) fail('damaged');
        const piece = bytes.subarray(at, at + target.length - filled);
        target.set(piece, filled);
        at += piece.length;
        filled += piece.length;
        while (isSound() && wanted.length > 0 && filled === target.length) takeSection(target);
      }
      return isSound();
    },
    finish() {
      if (fault !== null) return { ok: false, reason: fault };
      if (head === null || wanted.length > 0) return { ok: false, reason: 'damaged' };
      const { about, rows, encoding, problems } = head;
      return success({ about, read: { rows, encoding, problems, columns } });
    },
  };
}

/** The length of the head, or why there is none. */
function headLength(preamble: Uint8Array<ArrayBuffer>): number | KeptFault['reason'] {
  if (keptMark.some((byte, at) => preamble[at] !== byte)) return 'damaged';
  const view = new DataView(preamble.buffer);
  const version = view.getUint32(4, true);
  if (version > keptVersion) return 'too-new';
  const length = view.getUint32(8, true);
  if (version < 1 || length === 0) return 'damaged';
  return length > keptLimits.headBytes ? 'too-large' : length;
}

function readHead(bytes: Uint8Array): KeptHead | null {
  try {
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const parsed = v.safeParse(keptHeadSchema, json);
    return parsed.success && isMapped(parsed.output) ? parsed.output : null;
  } catch {
    return null;
  }
}

/** Whether the mapping speaks of columns that are there. */
function isMapped({ about, columns }: KeptHead): boolean {
  return about.columns?.mapping.every(({ column }) => column < columns.length) ?? true;
}

function bytesAfter(head: KeptHead): number {
  return head.columns.reduce(
    (sum, _, at) => sum + sectionsOf(head, at).reduce((bytes, length) => bytes + length, 0),
    0,
  );
}
