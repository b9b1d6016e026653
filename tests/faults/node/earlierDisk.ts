import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isKind, type StoredDocument } from '#core/documents/document.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import type { Disk } from './disk.ts';

const folder = resolve('tests/fixtures/documents');

/** The version of each kind that lay in each version of the database; of every other kind the first. */
const versionThen: readonly {
  readonly model: number;
  readonly assessment: number;
  readonly company: number;
}[] = [
  { model: 1, assessment: 1, company: 1 },
  { model: 2, assessment: 1, company: 1 },
  { model: 3, assessment: 1, company: 1 },
  { model: 3, assessment: 2, company: 2 },
];

type Fixture = Pick<StoredDocument, 'kind' | 'version' | 'body'>;

async function fixtures(): Promise<readonly Fixture[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.porras.json'));
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.map((text) => JSON.parse(text) as Fixture).filter(({ kind }) => isKind(kind));
}

/** A database as that earlier version left it: many documents of every kind, from the files that are kept for ever, and journals. */
export async function earlierDisk(version: 1 | 2 | 3 | 4, copies: number): Promise<Disk> {
  const then: Readonly<Record<string, number>> = versionThen[version - 1] ?? {};
  const could = (await fixtures()).filter((one) => one.version === (then[one.kind] ?? 1));
  const documents = Array.from({ length: copies }, (_, copy) =>
    could.map((one, at): StoredDocument => {
      const id = `${one.kind}-${at}-${copy}`;
      const company = one.kind === 'company' ? id : `company-of-${copy}`;
      const savedAt = new Date(Date.UTC(2026, 0, 1, 0, copy)).toISOString();
      return {
        ...{ id, company, kind: one.kind, version: one.version, rev: 3 + copy, head: 1 },
        ...{ mark: `mark-${id}`, savedAt, body: one.body, extra: {} },
      };
    }),
  ).flat();
  const journal = documents.map(({ id }): JournalEntry => ({
    ...{ document: id, seq: 1, command: 'test', gesture: '', at: 1, patch: [] },
  }));
  return { version: version * 10, documents, journal };
}
