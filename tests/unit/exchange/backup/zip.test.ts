import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { backupLimits } from '#core/backup/backupLimits.ts';
import { crc32 } from '#core/level/code/crc.ts';
import { readBackup } from '#exchange/backup/readBackup.ts';
import { writeBackup } from '#exchange/backup/writeBackup.ts';
import { ZipWriter, Uint8ArrayReader } from '#exchange/backup/zip.ts';
import { changed, noise, one, part, refusal, written } from './files.ts';

const two = [part('Konepaja', '{"a": 1}'), part('Åbo Råvaror', '{"b": "ä"}')];

async function zipOf(
  entries: readonly { name: string; bytes: Uint8Array; password?: string }[],
): Promise<Blob> {
  const pieces: BlobPart[] = [];
  const zip = new ZipWriter(
    new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece.slice()) }),
  );
  for (const { name, bytes, password } of entries)
    await zip.add(name, new Uint8ArrayReader(bytes), password === undefined ? {} : { password });
  await zip.close();
  return new Blob(pieces);
}

const manifestOf = (entries: readonly object[]) =>
  new TextEncoder().encode(
    JSON.stringify({
      format: 'porras',
      kind: 'backup',
      version: 1,
      body: { app: '1', savedAt: '', entries },
    }),
  );

const entryOf = (path: string, bytes: number) => ({ path, what: 'record', company: 'a', title: 'A', bytes });

describe('a backup is a ZIP', () => {
  test('that gives back every file, byte by byte (EX-71)', async () => {
    const opened = await readBackup(await written(two), null);
    if (!opened.ok) throw new Error(opened.reason);
    const { manifest, strangers, read } = opened.value;
    expect(strangers).toEqual([]);
    expect(manifest.entries.map(({ title }) => title)).toEqual(['Konepaja', 'Åbo Råvaror']);
    for (const [at, entry] of manifest.entries.entries())
      expect(await read(entry)).toEqual({ ok: true, value: two[at]?.bytes });
  });

  test('that any unzip program opens, names and all (EX-71)', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'porras-')), 'backup.zip');
    writeFileSync(path, new Uint8Array(await (await written(two)).arrayBuffer()));
    const script = [
      'import zipfile, sys',
      'z = zipfile.ZipFile(sys.argv[1])',
      'assert z.testzip() is None',
      'sys.stdout.buffer.write("\\n".join(z.namelist()).encode())',
    ].join('\n');
    const names = execFileSync('python3', ['-c', script, path], { encoding: 'utf8' }).split('\n');
    expect(names).toEqual([
      'companies/Konepaja.porras.json',
      'companies/Åbo Råvaror.porras.json',
      'manifest.json',
    ]);
  });

  test('and leaves nothing half behind when its way out fails: it is given up, with the reason (EX-72)', async () => {
    const reasons: unknown[] = [];
    const full = new WritableStream<Uint8Array>({
      write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
      abort: (reason) => void reasons.push(reason),
    });
    const wish = { app: '1', savedAt: '2026-11-23T09:15:02.000Z', savedOn: '2026-11-23', secret: null };
    const large = [{ ...part('a', ''), bytes: noise(300_000) }];
    await expect(writeBackup(one(large), full, wish)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    const given: unknown[] = [];
    const patient = new WritableStream<Uint8Array>({ abort: (reason) => void given.push(reason) });
    async function* broken() {
      yield part('a', '{}');
      await Promise.reject(new Error('unread'));
    }
    await expect(writeBackup(broken(), patient, wish)).rejects.toThrow('unread');
    expect(given).toHaveLength(1);
  });
});

describe('a file that is no whole backup is refused in time', () => {
  test('cut anywhere, or not there at all (EX-77)', async () => {
    const file = await written([{ ...part('a', ''), bytes: noise(5000) }]);
    for (const length of [0, 3, 40, 2500, file.size - 400, file.size - 30, file.size - 1])
      expect(await refusal(file.slice(0, length)), `${length} bytes`).toBe('zip-broken');
  });

  test('a ZIP of something else is not taken for one (EX-77)', async () => {
    expect(await refusal(await zipOf([{ name: 'photo.jpg', bytes: noise(50) }]))).toBe('zip-foreign');
    const foreign = await zipOf([
      { name: 'manifest.json', bytes: new TextEncoder().encode('{"name": "x"}') },
    ]);
    expect(await refusal(foreign)).toBe('zip-foreign');
  });

  test('and one that another program locked with a password says so (EX-77)', async () => {
    const locked = await zipOf([{ name: 'manifest.json', bytes: manifestOf([]), password: 'secret' }]);
    expect(await refusal(locked)).toBe('zip-locked');
  });

  test('a byte that changed costs the one file that it is in (EX-77)', async () => {
    const parts = [{ ...part('a', ''), bytes: noise(5000) }, part('b', '{}')];
    const file = await changed(await written(parts), (bytes) => {
      bytes[2500] = (bytes[2500] ?? 0) ^ 1;
    });
    const opened = await readBackup(file, null);
    if (!opened.ok) throw new Error(opened.reason);
    const { manifest, read } = opened.value;
    const outcomes = await Promise.all(manifest.entries.map(read));
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.reason))).toEqual(['entry-damaged', 'ok']);
  });

  test('a file that was put in place of another is known by its hash, and one that is gone is missed (EX-77)', async () => {
    const honest = await readBackup(await written(two), null);
    if (!honest.ok) throw new Error(honest.reason);
    const forged = await zipOf([
      { name: 'companies/Konepaja.porras.json', bytes: new TextEncoder().encode('{"a": 2}') },
      { name: 'manifest.json', bytes: manifestOf(honest.value.manifest.entries) },
    ]);
    const opened = await readBackup(forged, null);
    if (!opened.ok) throw new Error(opened.reason);
    const outcomes = await Promise.all(opened.value.manifest.entries.map(opened.value.read));
    expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.reason))).toEqual([
      'entry-changed',
      'entry-gone',
    ]);
  });

  test('files that Porras did not put there are named and left where they are (EX-76)', async () => {
    const file = await zipOf([
      { name: 'manifest.json', bytes: manifestOf([]) },
      { name: 'evil.exe', bytes: noise(10) },
      { name: '__MACOSX/x', bytes: noise(10) },
    ]);
    const opened = await readBackup(file, null);
    expect(opened.ok && opened.value.strangers).toEqual(['evil.exe', '__MACOSX/x']);
  });
});

describe('a bomb goes off small', () => {
  test('a file that says that it is larger than a record may be is not inflated (EX-76)', async () => {
    const zeros = new Uint8Array(20_000_001);
    const file = await zipOf([
      { name: 'a', bytes: zeros },
      { name: 'manifest.json', bytes: manifestOf([entryOf('a', zeros.length)]) },
    ]);
    const opened = await readBackup(file, null);
    if (!opened.ok) throw new Error(opened.reason);
    const [entry] = opened.value.manifest.entries;
    expect(entry && (await opened.value.read(entry))).toEqual({ ok: false, reason: 'entry-large' });
  });

  test('one that lies about its size is given up where the lie begins (EX-76)', async () => {
    const file = liar(new Uint8Array(3_000_000), 1000);
    const opened = await readBackup(file, null);
    if (!opened.ok) throw new Error(opened.reason);
    const [entry] = opened.value.manifest.entries;
    const outcome = entry && (await opened.value.read(entry));
    expect(outcome?.ok).toBe(false);
  });

  test('so many files that nobody could list them are refused (EX-76)', async () => {
    const entries = Array.from({ length: backupLimits.entries + 1 }, (_, at) => ({
      name: `f${at}`,
      bytes: new Uint8Array(),
    }));
    expect(
      await refusal(
        liarZip(entries.map(({ name }) => ({ name, packed: new Uint8Array(), size: 0, crc: 0 }))),
      ),
    ).toBe('zip-too-much');
  });
});

/** A ZIP whose one file says that it is smaller than it is, with a manifest that says the same. */
function liar(bytes: Uint8Array, said: number): Blob {
  const manifest = manifestOf([entryOf('a', said)]);
  return liarZip([
    { name: 'a', packed: deflateRawSync(bytes), size: said, crc: crc32(bytes) },
    { name: 'manifest.json', packed: deflateRawSync(manifest), size: manifest.length, crc: crc32(manifest) },
  ]);
}

type Raw = {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
};

/** A ZIP made by hand, so that it can say anything. */
function liarZip(files: readonly Raw[]): Blob {
  const local: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, packed, size, crc } of files) {
    const common = [
      word(20),
      word(0),
      word(8),
      word(0),
      word(33),
      long(crc),
      long(packed.length),
      long(size),
      word(name.length),
      word(0),
    ];
    const head = joined([long(0x04034b50), ...common, new TextEncoder().encode(name)]);
    const more = [word(0), word(0), word(0), long(0), long(at)];
    directory.push(joined([long(0x02014b50), word(20), ...common, ...more, new TextEncoder().encode(name)]));
    local.push(head, packed);
    at += head.length + packed.length;
  }
  const list = joined(directory);
  const count = word(files.length);
  const end = joined([
    long(0x06054b50),
    word(0),
    word(0),
    count,
    count,
    long(list.length),
    long(at),
    word(0),
  ]);
  return new Blob([...local, list, end].map((piece) => piece.slice()));
}

const word = (value: number) => Uint8Array.of(value & 255, (value >> 8) & 255);
const long = (value: number) => joined([word(value & 65_535), word(value >>> 16)]);
const joined = (pieces: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(pieces));
