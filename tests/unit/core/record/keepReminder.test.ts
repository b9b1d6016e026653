import { describe, expect, it } from 'vitest';
import { emptyWitness, parseWitness, type WitnessedDocument, witnessSaved } from '#core/documents/witness.ts';
import { emptyKeeping } from '#core/record/keeping.ts';
import { keepReminder } from '#core/record/keepReminder.ts';

function witnessed(rev: number, savedAt: string, other: Partial<WitnessedDocument> = {}): WitnessedDocument {
  return { id: 'd', company: 'c', kind: 'assessment', title: '', example: false, rev, savedAt, ...other };
}

/** What is remembered of a file of 12 November that holds ten saves. */
const file = witnessed(3, '2026-11-12T10:00:01Z', {
  ...{ id: 'k', kind: 'keeping' },
  kept: { on: '2026-11-12', upTo: '2026-11-12T10:00:00Z', saves: 10 },
});

describe('the reminder of the record file', () => {
  it('EX-60: says nothing while the last file holds the last change', () => {
    expect(keepReminder([file, witnessed(10, '2026-11-12T10:00:00Z')])).toBeNull();
  });

  it('EX-60: waits for five saves on the same day, and not for the next day', () => {
    expect(keepReminder([file, witnessed(14, '2026-11-12T10:30:00Z')])).toBeNull();
    expect(keepReminder([file, witnessed(15, '2026-11-12T10:30:00Z')])).toEqual({
      ...{ keptOn: '2026-11-12', changedAt: '2026-11-12T10:30:00Z' },
    });
    expect(keepReminder([file, witnessed(11, '2026-11-13T08:00:00Z')])).toMatchObject({
      keptOn: '2026-11-12',
    });
  });

  it('EX-60: is not silenced by a clock that was ahead when the last file was written', () => {
    const ahead = { ...file, kept: { on: '2026-11-12', upTo: '2036-11-12T10:00:00Z', saves: 10 } } as const;
    const since = (rev: number) => keepReminder([ahead, witnessed(rev, '2026-11-13T08:00:00Z')]);
    expect([since(10), since(14)]).toEqual([null, null]);
    expect(since(15)).toMatchObject({ keptOn: '2026-11-12' });
  });

  it('EX-60: before the first file it waits for twenty saves', () => {
    expect(keepReminder([witnessed(19, '2026-11-12T10:00:00Z')])).toBeNull();
    expect(keepReminder([witnessed(20, '2026-11-12T10:00:00Z')])).toEqual({
      ...{ keptOn: null, changedAt: '2026-11-12T10:00:00Z' },
    });
  });

  it('EX-60: says nothing of an example, nor where there is nothing', () => {
    const example = witnessed(50, '2026-11-12T10:00:00Z', { kind: 'company', example: true });
    expect([keepReminder([]), keepReminder([example]), keepReminder([file])]).toEqual([null, null, null]);
  });

  it('EX-60: knows it from the witness alone, which takes it from the document and from its written form', () => {
    const kept = { on: '2026-11-12', name: 'Konepaja.porras.json', upTo: '2026-11-12T10:00:00Z', saves: 10 };
    const witness = witnessSaved(emptyWitness, {
      ...{ id: 'k', company: 'c', kind: 'keeping', version: 1, rev: 3, head: 0, mark: 'm', extra: {} },
      ...{ savedAt: '2026-11-12T10:00:01Z', body: { ...emptyKeeping, kept } },
    });
    expect(witness.documents).toEqual([file]);
    expect(parseWitness(JSON.stringify(witness)).documents).toEqual([file]);
    const broken = { ...witness, documents: [{ ...file, kept: { on: 5 } }] };
    expect(parseWitness(JSON.stringify(broken)).documents).toEqual([]);
  });
});
