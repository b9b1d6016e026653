import type { BackupFailure, EntryFailure } from '#core/backup/backupFailure.ts';
import { backupLimits } from '#core/backup/backupLimits.ts';
import { type BackupEntry, type Manifest, manifestPath, readManifest } from '#core/backup/manifest.ts';
import { whatFile, tellingBytes } from '#core/backup/whatFile.ts';
import { largestFileBytes } from '#core/documents/doorLimits.ts';
import type { Result } from '#core/result.ts';
import { type BytesAt, openSealed } from './openSealed.ts';
import { sha256Of } from './writeBackup.ts';
import { type FileEntry, Reader, ZipReader } from './zip.ts';

type OpenBackup = {
  readonly manifest: Manifest;
  readonly strangers: readonly string[];
  readonly read: (entry: BackupEntry) => Promise<Result<Uint8Array, EntryFailure>>;
};

/** More came out of a file than it said, or than is allowed. */
class TooMuch extends Error {}

/** The entries of a ZIP by their path; null when it holds too many or too much. */
type Contents = ReadonlyMap<string, FileEntry>;

/** Opens a backup: a ZIP, or a sealed one with its passphrase (`EX-75` to `EX-79`). Nothing is taken in here. */
export async function readBackup(
  file: Blob,
  passphrase: string | null,
): Promise<Result<OpenBackup, BackupFailure>> {
  const begin = new Uint8Array(await file.slice(0, tellingBytes).arrayBuffer());
  const what = whatFile(begin);
  if (what === 'zip') return openZip(plainBytes(file));
  if (what !== 'sealed') return { ok: false, reason: 'zip-broken' };
  if (!(crypto.subtle as SubtleCrypto | undefined)) return { ok: false, reason: 'sealed-insecure' };
  const opened = await openSealed(file, passphrase ?? '');
  if (!opened.ok) return opened;
  const zip = await openZip(opened.value);
  // The bytes were sealed as they are, so that a fault in them is one of the file.
  return !zip.ok && zip.reason === 'zip-broken' ? { ok: false, reason: 'sealed-damaged' } : zip;
}

function plainBytes(file: Blob): BytesAt {
  return {
    size: file.size,
    read: async (from, length) => new Uint8Array(await file.slice(from, from + length).arrayBuffer()),
  };
}

async function openZip(bytes: BytesAt): Promise<Result<OpenBackup, BackupFailure>> {
  try {
    const contents = await contentsOf(bytes);
    if ('reason' in contents) return { ok: false, ...contents };
    const found = contents.get(manifestPath);
    if (!found) return { ok: false, reason: 'zip-foreign' };
    if (found.encrypted) return { ok: false, reason: 'zip-locked' };
    const manifest = readManifest(await inflate(found, backupLimits.manifestBytes));
    if (!manifest.ok) return manifest;
    const known = new Set([manifestPath, ...manifest.value.entries.map(({ path }) => path)]);
    const strangers = [...contents.keys()].filter((path) => !known.has(path));
    return {
      ok: true,
      value: { manifest: manifest.value, strangers, read: (entry) => readEntry(contents, entry) },
    };
  } catch (error) {
    return { ok: false, reason: error instanceof TooMuch ? 'zip-too-much' : 'zip-broken' };
  }
}

async function contentsOf({ size, read }: BytesAt): Promise<Contents | { readonly reason: 'zip-too-much' }> {
  const zip = new ZipReader(new BytesReader({ size, read }), { checkSignature: true });
  const found = new Map<string, FileEntry>();
  let bytes = 0;
  for await (const entry of zip.getEntriesGenerator()) {
    bytes += entry.uncompressedSize;
    if (found.size >= backupLimits.entries || bytes > backupLimits.bytes) return { reason: 'zip-too-much' };
    // Of two under one name neither is believed to be ours: the second one takes nothing's place.
    if (!entry.directory && !found.has(entry.filename)) found.set(entry.filename, entry);
  }
  return found;
}

async function readEntry(
  contents: Contents,
  { path, what, bytes: expected, sha256 }: BackupEntry,
): Promise<Result<Uint8Array, EntryFailure>> {
  const entry = contents.get(path);
  if (!entry) return { ok: false, reason: 'entry-gone' };
  const most = what === 'record' ? largestFileBytes : backupLimits.partBytes;
  try {
    const bytes = await inflate(entry, most);
    const found = sha256 === undefined ? null : await sha256Of(bytes);
    const isSame = bytes.length === expected && (found === null || found === sha256);
    return isSame ? { ok: true, value: bytes } : { ok: false, reason: 'entry-changed' };
  } catch (error) {
    return { ok: false, reason: error instanceof TooMuch ? 'entry-large' : 'entry-damaged' };
  }
}

/** The bytes of one file, given up as soon as there are more than it may have: a bomb goes off small (`EX-76`). */
async function inflate(entry: FileEntry, most: number): Promise<Uint8Array> {
  if (entry.uncompressedSize > most) throw new TooMuch();
  const bytes = new Uint8Array(entry.uncompressedSize);
  const so = { filled: 0, isOver: false };
  const taking = new WritableStream<Uint8Array>({
    write: (piece) => {
      so.isOver = so.filled + piece.length > bytes.length;
      if (so.isOver) throw new TooMuch();
      bytes.set(piece, so.filled);
      so.filled += piece.length;
    },
  });
  try {
    await entry.getData(taking, { checkSignature: true });
  } catch (error) {
    throw so.isOver ? new TooMuch() : error;
  }
  return bytes.subarray(0, so.filled);
}

/** The bytes of a backup as the library wants them. */
class BytesReader extends Reader<BytesAt> {
  readonly #bytes: BytesAt;

  constructor(bytes: BytesAt) {
    super(bytes);
    this.#bytes = bytes;
    this.size = bytes.size;
  }

  override init(): Promise<void> {
    this.size = this.#bytes.size;
    return Promise.resolve();
  }

  override readUint8Array(from: number, length: number): Promise<Uint8Array> {
    return this.#bytes.read(from, length);
  }
}
