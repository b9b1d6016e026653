import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentVersions, type StoredDocument } from '#core/documents/document.ts';
import { restoringCommit } from '#core/documents/restoringCommit.ts';
import { documentIn, documentsOf, openSnapshot, snapshotPieces } from '#core/documents/snapshot.ts';
import {
  readSnapshotName,
  type SnapshotName,
  type SnapshotReason,
  writeSnapshotName,
} from '#core/documents/snapshotName.ts';
import { snapshotsToDrop } from '#core/documents/snapshotsToDrop.ts';
import type { JournalEntry } from '#core/journal/entry.ts';
import { encode, oneOfEach } from './samples.ts';

const rows = oneOfEach.map(({ id, kind, body, extra }): StoredDocument => ({
  ...{ id, company: 'the-company', kind, body, extra, version: currentVersions[kind] },
  ...{ rev: 3, head: 1, mark: 'm', savedAt: '2026-11-22T10:00:00.000Z' },
}));
const [company] = rows;
if (!company) throw new Error('There is no company.');

function entryOf(document: string, seq: number): JournalEntry {
  const change = { path: ['name'], before: `${seq - 1}`, after: `${seq}` };
  return { document, seq, command: 'company.rename', gesture: '', at: seq, patch: [change] };
}

function opened(documents: readonly unknown[], journal: readonly unknown[] = []) {
  const text = [...snapshotPieces({ database: 5, documents, journal })].join('');
  const outcome = openSnapshot(encode(text));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe('a snapshot', () => {
  it('holds every kind of document with its journal, and gives them back as they were (ST-20)', () => {
    const journal = rows.flatMap(({ id }) => [entryOf(id, 1), entryOf(id, 2)]);
    const snapshot = opened(rows, journal);
    expect(documentsOf(snapshot).map(({ document }) => document)).toEqual(rows);
    for (const { id } of rows)
      expect(documentIn(snapshot, id)?.journal).toEqual([entryOf(id, 1), entryOf(id, 2)]);
    expect(documentIn(snapshot, 'another')).toBeNull();
  });

  it('costs a damaged row, not the others (ST-25)', () => {
    const damaged = [null, 'x', { id: 'y' }, { ...company, body: { name: 7 } }, { ...company, version: 99 }];
    const whole = rows.slice(1);
    const kept = documentsOf(opened([...damaged, ...whole], [null, 3, { document: 'x' }]));
    expect(kept.map(({ document }) => document)).toEqual(whole);
  });

  it('raises a row of an earlier version and drops its journal, as an upgrade does (ST-24)', () => {
    const file = new URL('../../../fixtures/documents/company-1.porras.json', import.meta.url);
    const { body } = JSON.parse(readFileSync(file, 'utf8')) as { readonly body: { readonly name: string } };
    const first = { ...company, version: 1, body };
    const kept = documentIn(opened([first], [entryOf(company.id, 1)]), company.id);
    expect(kept?.document.version).toBe(currentVersions.company);
    expect(kept?.document.body).toMatchObject({ name: body.name });
    expect(kept?.document.head).toBe(0);
    expect(kept?.journal).toEqual([]);
  });

  it('is refused when it is none, newer or no list of rows (ST-25)', () => {
    const envelope = {
      format: 'porras',
      kind: 'snapshot',
      version: 1,
      database: 5,
      documents: [],
      journal: [],
    };
    const open = (value: unknown) => openSnapshot(encode(JSON.stringify(value)));
    expect(open(envelope)).toMatchObject({ ok: true });
    expect(open({ ...envelope, kind: 'model' })).toMatchObject({ reason: 'not-porras' });
    expect(open([])).toMatchObject({ reason: 'not-porras' });
    expect(open({ ...envelope, version: 2 })).toEqual({ ok: false, reason: 'too-new', version: 2, ours: 1 });
    expect(open({ ...envelope, version: 0.5 })).toMatchObject({ reason: 'no-version' });
    expect(open({ ...envelope, documents: {} })).toMatchObject({ reason: 'not-json' });
    expect(openSnapshot(encode('{"format":"porras","__proto__":{}}'))).toMatchObject({
      reason: 'forbidden-key',
    });
    expect(openSnapshot(encode('['.repeat(100)))).toMatchObject({ reason: 'too-deep' });
    expect(openSnapshot(new Uint8Array())).toMatchObject({ reason: 'empty' });
  });
});

const reason = fc.constantFrom<SnapshotReason>('work', 'import', 'migration', 'removal', 'restore');
const moment = fc
  .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2090, 0) })
  .map((ms) => new Date(ms).toISOString());
const name: fc.Arbitrary<SnapshotName> = fc.record({
  number: fc.integer({ min: 1, max: 200_000_000 }),
  takenAt: moment,
  reason,
  database: fc.nat({ max: 99 }),
  documents: fc.nat({ max: 99_999 }),
  hash: fc.stringMatching(/^[0-9a-f]{64}$/),
});

describe('the name of a snapshot (ST-21)', () => {
  it('says all that is known of it, and nothing else is taken for one', () => {
    fc.assert(
      fc.property(name, (one) => {
        expect(readSnapshotName(writeSnapshotName(one))).toEqual(one);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readSnapshotName(text)).toBeNull();
      }),
    );
  });

  it('stands in the order in which they were taken, whatever the clock said', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [
          { ...one, number: 41 },
          { ...other, number: 1234 },
        ].map(writeSnapshotName);
        expect((a ?? '') < (b ?? '')).toBe(true);
      }),
    );
  });
});

type Taken = { readonly number: number; readonly takenAt: string; readonly reason: SnapshotReason };

const taken = fc
  .array(fc.record({ takenAt: moment, reason }), { maxLength: 60 })
  .map((all) => all.map((one, at): Taken => ({ ...one, number: at + 1 })));

describe('what is kept of the snapshots (ST-22)', () => {
  it('is always the newest ten, whatever the clock says', () => {
    fc.assert(
      fc.property(taken, moment, (names, now) => {
        const dropped = snapshotsToDrop(names, new Date(now)).map(({ number }) => number);
        expect(dropped.every((number) => number <= names.length - 10)).toBe(true);
      }),
    );
  });

  it('is the last of each of thirty days with any', () => {
    const days = Array.from({ length: 40 }, (_, day) => new Date(Date.UTC(2026, 0, 1 + 3 * day)));
    const names = days.flatMap((day, at): Taken[] => [
      { number: 2 * at + 1, takenAt: day.toISOString(), reason: 'work' },
      { number: 2 * at + 2, takenAt: new Date(day.getTime() + 3_600_000).toISOString(), reason: 'work' },
    ]);
    const dropped = new Set(snapshotsToDrop(names, new Date('2030-01-01')).map(({ number }) => number));
    const kept = names.filter(({ number }) => !dropped.has(number)).map(({ number }) => number);
    const lastOfDays = Array.from({ length: 30 }, (_, at) => 80 - 2 * at);
    expect(kept).toEqual([...new Set([...lastOfDays, 79, 77, 75, 73, 71])].toSorted((a, b) => a - b));
  });

  it('is for a week what was taken before something large, and for longer when the clock was set back', () => {
    const at = Date.UTC(2026, 10, 1);
    const guard: Taken = { number: 1, takenAt: new Date(at).toISOString(), reason: 'removal' };
    const work = Array.from({ length: 30 }, (_, n): Taken => ({
      number: n + 2,
      takenAt: new Date(at + n * 60_000).toISOString(),
      reason: 'work',
    }));
    const isDropped = (days: number) =>
      snapshotsToDrop([guard, ...work], new Date(at + days * 86_400_000)).includes(guard);
    expect([-400, 0, 6, 8].map(isDropped)).toEqual([false, false, false, true]);
  });
});

describe('the commit that brings a document back (ST-24)', () => {
  const kept = { document: { ...company, head: 1 }, journal: [entryOf(company.id, 1)] };
  const around = { mark: 'new', at: 5 };

  it('brings it with its undo where nothing is left', () => {
    expect(restoringCommit(kept, { there: null, ...around })).toMatchObject({
      document: { id: company.id, head: 1, body: company.body },
      over: null,
      journal: { put: [entryOf(company.id, 1)], drop: [] },
    });
  });

  it('takes its body as one step over an older one, so that undo leads back', () => {
    const older = {
      ...company,
      rev: 2,
      mark: 'older',
      head: 0,
      body: { ...company.body, name: 'Before' } as never,
    };
    const commit = restoringCommit(kept, { there: { document: older, journal: [] }, ...around });
    expect(commit).toMatchObject({ over: 'older', document: { head: 1, body: company.body } });
    expect(commit.journal.put).toMatchObject([
      { seq: 1, command: 'company.take', patch: [{ before: 'Before' }] },
    ]);
  });

  it('puts it whole over a damaged row, the journal of which goes', () => {
    const damaged = { ...company, rev: 9, mark: 'odd', body: { name: 4 } as never };
    const there = { document: damaged, journal: [entryOf(company.id, 1), entryOf(company.id, 2)] };
    expect(restoringCommit(kept, { there, ...around })).toMatchObject({
      over: 'odd',
      document: { head: 1, body: company.body },
      journal: { put: [entryOf(company.id, 1)], drop: [2] },
    });
  });
});
