import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backupVersion } from '#core/backup/manifest.ts';
import { sealedVersion } from '#core/backup/sealedHeader.ts';
import { createKeptReader } from '#core/contacts/kept/createKeptReader.ts';
import { openFile } from '#core/documents/openFile.ts';
import { recordVersion } from '#core/record/record.ts';
import { readBackup } from '#exchange/backup/readBackup.ts';

const folder = new URL('../../../fixtures/documents/', import.meta.url);

/** One saved file of each version, with the SHA-256 of its bytes: they are never edited again. */
const fixtures = {
  record: ['9d4c315ea4d033aa8466c828df2aca2d19b63c76d1dd5d301d85fb699b85db6f'],
  backup: ['8dda45a72db8d507a4f60cca3b9519f69556eb542106be5fd47ed171aa8320ab'],
  sealed: ['d6440179b6f902c214e441a1f433fb05861cb6b0ca1186a0309d4e8c489bca10'],
} as const;

const passphrase = 'oikea hevonen akku niitti';

function bytesOf(name: string, sha256: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
  return bytes;
}

describe('a file that was saved once opens for ever', () => {
  test('there is one of each version that ever was (EX-80)', () => {
    expect(fixtures.record).toHaveLength(recordVersion);
    expect(fixtures.backup).toHaveLength(backupVersion);
    expect(fixtures.sealed).toHaveLength(sealedVersion);
  });

  test.each(fixtures.record.map((sha256, at) => ({ version: at + 1, sha256 })))(
    'a record, version $version (EX-80)',
    ({ version, sha256 }) => {
      const opened = openFile(bytesOf(`record-${version}.porras.json`, sha256));
      if (!opened.ok || opened.value.kind !== 'record') throw new Error(JSON.stringify(opened));
      expect(opened.value.title).toBe('Konepaja Virtanen Oy');
      expect(opened.value.documents.map(({ kind }) => kind)).toEqual([
        'company',
        'assessment',
        'plan',
        'model',
      ]);
    },
  );

  test.each([
    ...fixtures.backup.map((sha256, at) => ({ name: `backup-${at + 1}.porras.zip`, sha256 })),
    ...fixtures.sealed.map((sha256, at) => ({ name: `sealed-${at + 1}.porras`, sha256 })),
  ])('a backup, $name, with every company in it and its kept contacts (EX-80)', async ({ name, sha256 }) => {
    const file = new Blob([bytesOf(name, sha256)]);
    const opened = await readBackup(file, passphrase);
    if (!opened.ok) throw new Error(opened.reason);
    const { manifest, strangers, read } = opened.value;
    expect(strangers).toEqual([]);
    const titles: string[] = [];
    const reader = createKeptReader();
    for (const entry of manifest.entries) {
      const bytes = await read(entry);
      if (!bytes.ok) throw new Error(bytes.reason);
      if (entry.what === 'contacts') {
        reader.push(bytes.value);
        continue;
      }
      const record = openFile(bytes.value);
      if (!record.ok || record.value.kind !== 'record') throw new Error(JSON.stringify(record));
      titles.push(record.value.title);
    }
    expect(titles).toEqual(['Konepaja Virtanen Oy', 'Åbo Råvaror']);
    const contacts = reader.finish();
    expect(contacts.ok && contacts.value.read.rows).toBe(400);
  });
});
