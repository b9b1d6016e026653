import type { BackupPart } from '#state/backupPort.ts';
import { packContacts } from '#core/contacts/kept/packContacts.ts';
import { backups } from '#exchange/backup/backups.ts';
import { connect } from '#storage/connection.ts';
import { keptContacts } from '#storage/keptContacts.ts';
import { readInChunks, withHeader } from '#tests/unit/core/csv/readText.ts';

/** What the page measured: bytes, and milliseconds. */
export type BackupTimes = {
  readonly contacts: number;
  /** Of the contacts as they are kept, and of the backup with them. */
  readonly keptBytes: number;
  readonly plain: Times;
  readonly sealed: Times;
};

type Times = { readonly bytes: number; readonly outMs: number; readonly backMs: number };

const contacts = 1_000_000;
const choices = 10;
const numbers = 8;
const surroundings = { now: () => new Date('2026-11-23T08:00:00Z'), name: 'bench-backup' };
const passphrase = 'oikea hevonen akku niitti';

/** A list as companies have them: ten columns of a few values each, eight of numbers that repeat little. */
function listOf(rows: number): Uint8Array<ArrayBuffer> {
  const names = [
    ...Array.from({ length: choices }, (_, at) => `Choice ${at}`),
    ...Array.from({ length: numbers }, (_, at) => `Number ${at}`),
  ];
  let state = 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  const pieces = [names.join(';')];
  const lines: string[] = [];
  for (let row = 0; row < rows; row += 1) {
    const values = [
      ...Array.from({ length: choices }, (_, at) => `value ${(next() >>> 16) % (5 * (at + 1))}`),
      ...Array.from({ length: numbers }, () => String((next() >>> 8) / 100)),
    ];
    lines.push(values.join(';'));
    if (lines.length === 10_000) pieces.push(lines.splice(0).join('\n'));
  }
  return new TextEncoder().encode([...pieces, ...lines].join('\n'));
}

async function keep(): Promise<number> {
  const read = readInChunks(listOf(contacts), { ...withHeader, delimiter: ';' });
  if (!read.ok) throw new Error(read.reason);
  const packed = packContacts(read.value, { name: 'list.csv', delimiter: ';', columns: null });
  if (!packed.ok) throw new Error(packed.reason);
  const { parts } = packed.value;
  async function* given() {
    for (const part of parts()) yield await Promise.resolve(part);
  }
  const kept = await port.keep('from', given());
  if (!kept.ok) throw new Error(kept.reason);
  return packed.value.bytes;
}

const connection = connect(surroundings.name);
const port = keptContacts(() => Promise.resolve(connection), surroundings);

async function* partsOf(): AsyncGenerator<BackupPart> {
  const open = await port.open('from');
  if (!open.ok) throw new Error(open.reason);
  let number = 0;
  for await (const bytes of open.value.parts) {
    const path = `contacts/from/${String(number).padStart(5, '0')}.bin`;
    yield { path, what: 'contacts', company: 'from', title: '', bytes };
    number += 1;
  }
}

/** Out of the seal of the browser into a file, and out of the file into a seal again. */
async function measure(words: string | null): Promise<Times> {
  const pieces: BlobPart[] = [];
  const start = performance.now();
  const secret = words === null ? null : await backups.secretOf(words);
  const to = new WritableStream<Uint8Array>({ write: (piece) => void pieces.push(piece.slice()) });
  const about = { app: 'bench', savedAt: surroundings.now().toISOString(), savedOn: '2026-11-23' };
  await backups.write(partsOf(), to, { ...about, secret });
  const file = new Blob(pieces);
  const out = performance.now();
  const opened = await backups.open(file, words);
  if (!opened.ok) throw new Error(opened.reason);
  const { manifest, read } = opened.value;
  async function* given() {
    for (const entry of manifest.entries) {
      const bytes = await read(entry);
      if (!bytes.ok) throw new Error(bytes.reason);
      yield new Uint8Array(bytes.value);
    }
  }
  const kept = await port.keep('back', given());
  if (!kept.ok || kept.value.rows !== contacts) throw new Error('They did not come back.');
  return { bytes: file.size, outMs: out - start, backMs: performance.now() - out };
}

async function find(): Promise<BackupTimes> {
  const keptBytes = await keep();
  return { contacts, keptBytes, plain: await measure(null), sealed: await measure(passphrase) };
}

// The page is there before the work begins.
addEventListener('load', () => {
  void find().then((found) => {
    document.documentElement.dataset['found'] = JSON.stringify(found);
  });
});
