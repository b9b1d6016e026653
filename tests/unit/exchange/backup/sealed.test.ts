import { createDecipheriv, hkdfSync, pbkdf2Sync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { fromHex, toHex } from '#core/backup/hex.ts';
import { nonceOf } from '#core/backup/sealedChunks.ts';
import { readSealedHeader } from '#core/backup/sealedHeader.ts';
import { readBackup } from '#exchange/backup/readBackup.ts';
import { fileKeyOf, secretOf } from '#exchange/backup/secret.ts';
import { changed, noise, part, passphrase, refusal, written } from './files.ts';

const chunk = 262_144 + 16;
const parts = [{ ...part('a', ''), bytes: noise(700_000) }, part('b', '{"b": 1}')];

async function headerLength(file: Blob): Promise<number> {
  const read = readSealedHeader(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
  if (!read.ok) throw new Error(read.reason);
  return read.value.length;
}

describe('a sealed backup', () => {
  test('opens with its passphrase, and gives back every byte (EX-79)', async () => {
    const opened = await readBackup(await written(parts, true), passphrase);
    if (!opened.ok) throw new Error(opened.reason);
    for (const [at, entry] of opened.value.manifest.entries.entries()) {
      const read = await opened.value.read(entry);
      // Compared as one: item by item takes seconds.
      expect(read.ok && Buffer.compare(read.value, parts[at]?.bytes ?? new Uint8Array())).toBe(0);
    }
  });

  test('says nothing of what is in it (EX-79)', async () => {
    const file = await written([part('Konepaja Oy', 'canary-7d1f@example.com'.repeat(100))], true);
    const text = new TextDecoder('latin1').decode(await file.arrayBuffer());
    for (const word of ['canary', 'Konepaja', 'manifest', 'companies', 'PK\x03\x04'])
      expect(text).not.toContain(word);
    const twice = await written(parts, true);
    const again = await written(parts, true);
    expect(await twice.slice(600, 5000).text()).not.toBe(await again.slice(600, 5000).text());
  });

  test('a wrong passphrase is known at once, also by one letter or its case (EX-79)', async () => {
    const file = await written([part('a', '{}')], true);
    expect(await refusal(file, passphrase)).toBeNull();
    for (const wrong of ['', passphrase.toUpperCase(), `${passphrase} `, passphrase.slice(1)])
      expect(await refusal(file, wrong)).toBe('sealed-passphrase');
  });

  test('one passphrase is the same however a keyboard composes its letters (EX-79)', async () => {
    const [composed, apart] = ['älä lyö ääliö'.normalize('NFC'), 'älä lyö ääliö'.normalize('NFD')];
    const known = { salt: '02'.repeat(16), iterations: 100_000 };
    const salt = '03'.repeat(16);
    const checks = await Promise.all(
      [composed, apart].map(async (words) => (await fileKeyOf(await secretOf(words, known), salt)).check),
    );
    expect(checks[0]).toBe(checks[1]);
  });

  test('cut at a chunk or inside of one, it says that its end is missing (EX-79)', async () => {
    const file = await written(parts, true);
    const head = await headerLength(file);
    for (const length of [head + chunk, head + 2 * chunk, head + chunk + 5000, file.size - 1, head])
      expect(await refusal(file.slice(0, length), passphrase), `${length} bytes`).toBe('sealed-cut');
  });

  test('a bit that changed anywhere, chunks in another order and bytes behind the end are found (EX-79)', async () => {
    const file = await written(parts, true);
    const head = await headerLength(file);
    const flip = (at: number) =>
      changed(file, (bytes) => {
        bytes[at] = (bytes[at] ?? 0) ^ 1;
      });
    expect(await refusal(await flip(10), passphrase)).toBe('zip-broken');
    expect(await refusal(await flip(head - 40), passphrase)).toBe('sealed-garbled');
    expect(await refusal(new Blob([file, 'more']), passphrase)).not.toBeNull();
    const swapped = new Blob([
      file.slice(0, head),
      file.slice(head + chunk, head + 2 * chunk),
      file.slice(head, head + chunk),
      file.slice(head + 2 * chunk),
    ]);
    for (const bad of [await flip(head + 100), swapped]) {
      const opened = await readBackup(bad, passphrase);
      if (!opened.ok) throw new Error(opened.reason);
      const outcomes = await Promise.all(opened.value.manifest.entries.map(opened.value.read));
      // What lies in whole chunks is still there for whoever needs it.
      expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.reason))).toEqual([
        'entry-damaged',
        'ok',
      ]);
    }
  });

  test('another implementation opens it from what the header says (EX-79)', async () => {
    const file = await written([part('a', '{}')], true);
    const bytes = Buffer.from(await file.arrayBuffer());
    const read = readSealedHeader(bytes);
    if (!read.ok) throw new Error(read.reason);
    const { header, length } = read.value;
    const base = pbkdf2Sync(passphrase, Buffer.from(header.salt, 'hex'), header.iterations, 32, 'sha256');
    const key = hkdfSync('sha256', base, Buffer.from(header.fileSalt, 'hex'), 'porras backup key', 32);
    const opener = createDecipheriv('aes-256-gcm', Buffer.from(key), nonceOf(0, true));
    opener.setAAD(bytes.subarray(0, length));
    opener.setAuthTag(bytes.subarray(-16));
    const zip = Buffer.concat([opener.update(bytes.subarray(length, -16)), opener.final()]);
    expect(zip.subarray(0, 4)).toEqual(Buffer.from('PK\x03\x04'));
  });
});

test('the pieces are the published ones: PBKDF2 with SHA-256, HKDF and AES-GCM give their vectors (EX-79)', async () => {
  const { subtle } = crypto;
  const bytes = (hex: string) => fromHex(hex) ?? new Uint8Array();
  const words = (text: string) => new TextEncoder().encode(text);
  // RFC 7914, section 11: PBKDF2-HMAC-SHA-256, P = "passwd", S = "salt", c = 1, first 32 bytes.
  const password = await subtle.importKey('raw', words('passwd'), 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: words('salt'), iterations: 1 };
  expect(toHex(new Uint8Array(await subtle.deriveBits(way, password, 256)))).toBe(
    '55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc',
  );
  // RFC 5869, test case 1.
  const ikm = await subtle.importKey('raw', bytes('0b'.repeat(22)), 'HKDF', false, ['deriveBits']);
  const hkdf = {
    name: 'HKDF',
    hash: 'SHA-256',
    salt: bytes('000102030405060708090a0b0c'),
    info: bytes('f0f1f2f3f4f5f6f7f8f9'),
  };
  expect(toHex(new Uint8Array(await subtle.deriveBits(hkdf, ikm, 336)))).toBe(
    '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  );
  // McGrew and Viega, The Galois/Counter Mode of Operation, test case 16.
  const key = await subtle.importKey(
    'raw',
    bytes('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308'),
    'AES-GCM',
    false,
    ['encrypt'],
  );
  const gcm = {
    name: 'AES-GCM',
    iv: bytes('cafebabefacedbaddecaf888'),
    additionalData: bytes('feedfacedeadbeeffeedfacedeadbeefabaddad2'),
  };
  const plain =
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39';
  const sealed = toHex(new Uint8Array(await subtle.encrypt(gcm, key, bytes(plain))));
  expect(sealed).toBe(
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
  );
});
