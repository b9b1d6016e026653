import type { BackupFailure } from '#core/backup/backupFailure.ts';
import { layoutOf, nonceOf, type SealedLayout, tagBytes } from '#core/backup/sealedChunks.ts';
import { longestHeader, readSealedHeader } from '#core/backup/sealedHeader.ts';
import type { Result } from '#core/result.ts';
import { fileKeyOf, secretOf } from './secret.ts';

/** A chunk that does not open: its bytes are not what was sealed. */
class SealBroken extends Error {}

/** The bytes of a backup, wherever they lie. */
export type BytesAt = {
  readonly size: number;
  readonly read: (from: number, length: number) => Promise<Uint8Array>;
};

type Sealed = {
  readonly file: Blob;
  readonly header: Uint8Array<ArrayBuffer>;
  readonly key: CryptoKey;
  readonly chunk: number;
  readonly layout: SealedLayout;
};

/** Opens a sealed backup with its passphrase (`EX-79`): chunks are opened as they are asked for, the last one at once. */
export async function openSealed(file: Blob, passphrase: string): Promise<Result<BytesAt, BackupFailure>> {
  const begin = new Uint8Array(await file.slice(0, longestHeader).arrayBuffer());
  const read = readSealedHeader(begin);
  if (!read.ok) return read;
  const { header, length } = read.value;
  const { key, check } = await fileKeyOf(await secretOf(passphrase, header), header.fileSalt);
  if (check !== header.check) return { ok: false, reason: 'sealed-passphrase' };
  const layout = layoutOf(file.size - length, header.chunk);
  if (layout === null) return { ok: false, reason: 'sealed-cut' };
  const sealed = { file, header: begin.slice(0, length), key, chunk: header.chunk, layout };
  const fault = await faultOfEnd(sealed);
  return fault === null ? { ok: true, value: bytesOf(sealed) } : { ok: false, reason: fault };
}

/** Whether the file ends as it was written: its last chunk says that it is the last. */
async function faultOfEnd(sealed: Sealed): Promise<'sealed-cut' | 'sealed-damaged' | null> {
  const last = sealed.layout.chunks - 1;
  if (await openChunk(sealed, last, true)) return null;
  if (await openChunk(sealed, last, false)) return 'sealed-cut';
  // A cut inside of a chunk leaves one that is shorter than any but the last may be.
  const isShort = sealed.layout.plain % sealed.chunk !== 0;
  const isBeforeWhole = last === 0 || (await openChunk(sealed, last - 1, false)) !== null;
  return isShort && isBeforeWhole ? 'sealed-cut' : 'sealed-damaged';
}

async function openChunk(
  { file, header, key, chunk }: Sealed,
  number: number,
  isLast: boolean,
): Promise<Uint8Array | null> {
  const from = header.length + number * (chunk + tagBytes);
  const bytes = await file.slice(from, from + chunk + tagBytes).arrayBuffer();
  const way = { name: 'AES-GCM', iv: nonceOf(number, isLast), additionalData: header };
  return crypto.subtle.decrypt(way, key, bytes).then(
    (plain) => new Uint8Array(plain),
    () => null,
  );
}

function bytesOf(sealed: Sealed): BytesAt {
  const { chunk, layout } = sealed;
  let open: { readonly number: number; readonly bytes: Uint8Array } | null = null;

  const chunkAt = async (number: number): Promise<Uint8Array> => {
    if (open?.number === number) return open.bytes;
    const bytes = await openChunk(sealed, number, number === layout.chunks - 1);
    if (bytes === null) throw new SealBroken();
    open = { number, bytes };
    return bytes;
  };

  return {
    size: layout.plain,
    read: async (from, length) => {
      const end = Math.min(from + length, layout.plain);
      const found = new Uint8Array(Math.max(0, end - from));
      for (let at = from; at < end;) {
        const number = Math.floor(at / chunk);
        const part = (await chunkAt(number)).subarray(at - number * chunk, end - number * chunk);
        found.set(part, at - from);
        at += part.length;
      }
      return found;
    },
  };
}
