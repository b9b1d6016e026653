import { type BackupEntry, type Manifest, manifestPath, writeManifest } from '#core/backup/manifest.ts';
import { toHex } from '#core/backup/hex.ts';
import type { IsoDate } from '#core/brand.ts';
import { sealing } from './sealing.ts';
import type { Secret } from './secret.ts';
import { Uint8ArrayReader, ZipWriter } from './zip.ts';

/** A file that goes into a backup. */
type Part = Pick<BackupEntry, 'path' | 'what' | 'company' | 'title'> & { readonly bytes: Uint8Array };

type Wish = {
  readonly app: string;
  readonly savedAt: string;
  readonly savedOn: IsoDate;
  readonly secret: Secret | null;
};

/**
 * Writes a backup (`EX-71`, `EX-72`): part after part as they come, each with its SHA-256, and the manifest last. When a part
 * or the way out fails, the way out is given up, so that nothing half stands where a backup should be.
 */
export async function writeBackup(
  parts: AsyncIterable<Part>,
  to: WritableStream<Uint8Array>,
  wish: Wish,
): Promise<Manifest> {
  const seal = wish.secret
    ? await sealing(wish.secret, wish.savedOn)
    : new TransformStream<Uint8Array, Uint8Array>();
  const written = seal.readable.pipeTo(to);
  try {
    const [manifest] = await Promise.all([writeZip(parts, seal.writable, wish), written]);
    return manifest;
  } catch (error) {
    await seal.writable.abort(error).catch(() => undefined);
    // What stopped the way out says more than that it stopped.
    await written.catch((reason: unknown) => Promise.reject(reason as Error));
    throw error;
  }
}

async function writeZip(
  parts: AsyncIterable<Part>,
  to: WritableStream<Uint8Array>,
  { app, savedAt, savedOn }: Wish,
): Promise<Manifest> {
  const zip = new ZipWriter(to, { lastModDate: new Date(savedAt), extendedTimestamp: false });
  const entries: BackupEntry[] = [];
  for await (const { bytes, ...part } of parts) {
    await zip.add(part.path, new Uint8ArrayReader(bytes));
    const sha256 = await sha256Of(bytes);
    entries.push({ ...part, bytes: bytes.length, ...(sha256 === null ? {} : { sha256 }) });
  }
  const manifest: Manifest = { app, savedAt, entries };
  const text = writeManifest(manifest, savedOn);
  await zip.add(manifestPath, new Uint8ArrayReader(new TextEncoder().encode(text)));
  await zip.close();
  return manifest;
}

/** In hexadecimal; null at an address where the browser offers no WebCrypto. */
export async function sha256Of(bytes: Uint8Array): Promise<string | null> {
  // Typed as always there, and missing at insecure addresses all the same.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  return toHex(new Uint8Array(await subtle.digest('SHA-256', new Uint8Array(bytes))));
}
