import { createKeptReader, type KeptReader } from '#core/contacts/kept/createKeptReader.ts';
import type { Packing } from '#core/contacts/kept/keptAnswers.ts';
import type { KeptAbout } from '#core/contacts/kept/keptHead.ts';
import { packContacts } from '#core/contacts/kept/packContacts.ts';
import type { CsvRead } from '#core/csv/csvRead.ts';

type NextPart = Iterator<Uint8Array<ArrayBuffer>, undefined>;

/** Turns contacts into parts to be kept and back, one part for each question, so that none waits long for another. */
export function createPacker() {
  let parts: NextPart | null = null;
  let reader: KeptReader | null = null;
  return {
    pack(read: CsvRead | null, about: KeptAbout): Packing {
      parts = null;
      if (!read) return { ok: false, reason: 'unread' };
      const packed = packContacts(read, about);
      if (!packed.ok) return packed;
      parts = packed.value.parts();
      return { ok: true, value: { bytes: packed.value.bytes } };
    },
    next(): Uint8Array<ArrayBuffer> | null {
      const part = parts?.next().value ?? null;
      if (part === null) parts = null;
      return part;
    },
    unpack(bytes: Uint8Array, isFirst: boolean): boolean {
      if (isFirst) reader = createKeptReader();
      return reader?.push(bytes) ?? false;
    },
    unpacked() {
      const outcome = reader?.finish() ?? ({ ok: false, reason: 'damaged' } as const);
      reader = null;
      return outcome;
    },
    forget(): void {
      parts = null;
      reader = null;
    },
  };
}
