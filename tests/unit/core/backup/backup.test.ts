import { describe, expect, test } from 'vitest';
import { folderFilesToDrop, folderName } from '#core/backup/folderNames.ts';
import { fromHex, toHex } from '#core/backup/hex.ts';
import { type Manifest, readManifest, writeManifest } from '#core/backup/manifest.ts';
import { passphraseFault } from '#core/backup/passphrase.ts';
import { layoutOf, nonceOf } from '#core/backup/sealedChunks.ts';
import { readSealedHeader, type SealedHeader, writeSealedHeader } from '#core/backup/sealedHeader.ts';
import { sealedStart, whatFile } from '#core/backup/whatFile.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const header: SealedHeader = {
  iterations: 600_000,
  salt: '00112233445566778899aabbccddeeff',
  fileSalt: 'ffeeddccbbaa99887766554433221100',
  check: '0f'.repeat(16),
  chunk: 262_144,
};

const manifest: Manifest = {
  app: '0.1.0',
  savedAt: '2026-11-23T09:15:02.123Z',
  entries: [
    {
      path: 'companies/Konepaja.porras.json',
      what: 'record',
      company: 'firm',
      title: 'Konepaja',
      bytes: 12,
      sha256: 'ab'.repeat(32),
    },
    { path: 'contacts/firm/0', what: 'contacts', company: 'firm', title: '', bytes: 0 },
  ],
};

describe('the manifest', () => {
  test('says of each file where it lies, what it is, its size and its hash, in the one envelope (EX-71)', () => {
    const text = writeManifest(manifest, '2026-11-23');
    expect(JSON.parse(text)).toMatchObject({
      format: 'porras',
      kind: 'backup',
      version: 1,
      savedOn: '2026-11-23',
    });
    expect(readManifest(bytesOf(text))).toEqual({ ok: true, value: manifest });
  });

  test('is refused when it is another file, of a later version, or garbled (EX-77)', () => {
    const text = writeManifest(manifest, '2026-11-23');
    const reason = (changed: string) => {
      const read = readManifest(bytesOf(changed));
      return read.ok ? null : read.reason;
    };
    expect(reason(text.replace('"backup"', '"company"'))).toBe('zip-foreign');
    expect(reason(text.replace('"version": 1', '"version": 2'))).toBe('backup-too-new');
    expect(reason(text.slice(0, -20))).toBe('backup-garbled');
    expect(reason(text.replace('"bytes": 12', '"bytes": -1'))).toBe('backup-garbled');
    expect(reason(text.replace('"record"', '"script"'))).toBe('backup-garbled');
  });
});

describe('the header of a sealed backup', () => {
  test('is one line of JSON in the envelope, and comes back as it was (EX-79)', () => {
    const line = writeSealedHeader(header, '2026-11-23');
    expect(line.startsWith(sealedStart)).toBe(true);
    expect(line.indexOf('\n')).toBe(line.length - 1);
    const read = readSealedHeader(bytesOf(`${line}and then whatever`));
    expect(read).toEqual({ ok: true, value: { header, length: line.length } });
  });

  test('with a digit that was lost is damaged, and not a wrong passphrase (EX-79)', () => {
    const line = writeSealedHeader(header, '2026-11-23');
    const reason = (changed: string) => {
      const read = readSealedHeader(bytesOf(changed));
      return read.ok ? null : read.reason;
    };
    expect(reason(line.replace('00112233', '00112234'))).toBe('sealed-garbled');
    expect(reason(line.replace('600000', '600001'))).toBe('sealed-garbled');
    expect(reason(line.replace('600000', '99999999999'))).toBe('sealed-garbled');
    expect(reason(line.trimEnd())).toBe('sealed-garbled');
    expect(reason(line.replace('"version":1', '"version":2'))).toBe('sealed-too-new');
  });
});

describe('chunks', () => {
  test('have nonces that count, and the last one says that it is (EX-79)', () => {
    expect(toHex(nonceOf(0, false))).toBe('000000000000000000000000');
    expect(toHex(nonceOf(258, false))).toBe('000000000000000000010200');
    expect(toHex(nonceOf(2 ** 33 + 1, true))).toBe('000000000000020000000101');
  });

  test('lie so that size and number follow from the length alone', () => {
    expect(layoutOf(1024 + 16, 1024)).toEqual({ chunks: 1, plain: 1024 });
    expect(layoutOf(1024 + 16 + 17, 1024)).toEqual({ chunks: 2, plain: 1025 });
    expect(layoutOf(0, 1024)).toBeNull();
    expect(layoutOf(1024 + 16 + 16, 1024)).toBeNull();
  });
});

test('what a file is is seen from its first bytes, whatever its name is (EX-75)', () => {
  expect(whatFile(Uint8Array.of(0x50, 0x4b, 3, 4, 20))).toBe('zip');
  expect(whatFile(Uint8Array.of(0x50, 0x4b, 5, 6))).toBe('zip');
  expect(whatFile(Uint8Array.of(0x50, 0x4b, 7, 8))).toBe('other');
  expect(whatFile(bytesOf(writeSealedHeader(header, '2026-11-23')))).toBe('sealed');
  expect(whatFile(bytesOf('{"format":"porras","kind":"company"}'))).toBe('other');
  expect(whatFile(new Uint8Array())).toBe('other');
});

test('a passphrase is at least twelve characters, the same twice (EX-79)', () => {
  expect(passphraseFault('yksi kaksi', 'yksi kaksi')).toBe('short');
  expect(passphraseFault('yksi kaksi kolme', 'yksi kaksi kolmr')).toBe('different');
  expect(passphraseFault('yksi kaksi kolme', 'yksi kaksi kolme')).toBeNull();
  // Twelve as people count them, not as a machine stores them.
  expect(passphraseFault('🐎🔋📎🐎🔋📎', '🐎🔋📎🐎🔋📎')).toBe('short');
});

test('hexadecimal goes both ways, and what is none is refused', () => {
  expect(toHex(fromHex('00ff7f80') ?? new Uint8Array())).toBe('00ff7f80');
  expect([fromHex('0'), fromHex('zz'), fromHex('0X')]).toEqual([null, null, null]);
});

describe('the folder', () => {
  const name = (day: number, hour: number) =>
    folderName(`2026-10-${String(day).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`, false);

  test('keeps the newest ten, and the last of each of thirty days (EX-83)', () => {
    const all = Array.from({ length: 31 }, (_, day) => [name(day + 1, 8), name(day + 1, 16)]).flat();
    const dropped = new Set(folderFilesToDrop(all));
    const kept = all.filter((each) => !dropped.has(each));
    expect(kept).toContain(name(2, 16));
    expect(kept).not.toContain(name(1, 16));
    expect(kept).not.toContain(name(2, 8));
    // The newest ten are whole days.
    expect(kept).toContain(name(27, 8));
    expect(kept).not.toContain(name(26, 8));
    expect(kept).toHaveLength(30 + 5);
  });

  test('never drops what has another name than its own (EX-83)', () => {
    const others = ['budget.xlsx', 'porras-backup.zip', 'porras-backup-2026-10-01T08-00-00Z.porras.zip.old'];
    const own = Array.from(
      { length: 40 },
      (_, hour) => `porras-backup-2026-10-01T08-${String(hour + 10)}-00Z.porras`,
    );
    const dropped = folderFilesToDrop([...others, ...own]);
    expect(dropped).toHaveLength(30);
    expect(dropped.filter((each) => others.includes(each))).toEqual([]);
  });
});
