import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOfRead } from '#core/contacts/tableOfRead.ts';
import { summarizeRead } from '#core/contacts/readSummary.ts';
import { keptLimits } from '#core/contacts/kept/keptLimits.ts';
import { isKeptColumn } from '#core/contacts/kept/keptColumn.ts';
import { packContacts } from '#core/contacts/kept/packContacts.ts';
import { regroup } from '#core/contacts/kept/regroup.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { field, modelOf, readFile } from '../readFile.ts';
import { about, contactsText, packed, unpacked } from './keptFile.ts';

const { read, summary } = readFile(contactsText());
const whole = packed(read);

/** Where the parts of what was packed begin: the version, the length of the head, the head. */
function withHead(change: (head: { [key: string]: never }) => unknown): Uint8Array {
  const length = new DataView(whole.buffer).getUint32(8, true);
  const head = JSON.parse(new TextDecoder().decode(whole.subarray(12, 12 + length))) as {
    [key: string]: never;
  };
  const text = new TextEncoder().encode(JSON.stringify(change(head) ?? head));
  const bytes = new Uint8Array(12 + text.length + whole.length - 12 - length);
  bytes.set(whole.subarray(0, 8));
  new DataView(bytes.buffer).setUint32(8, text.length, true);
  bytes.set(text, 12);
  bytes.set(whole.subarray(12 + length), 12 + text.length);
  return bytes;
}

describe('kept contacts', () => {
  it('come back with the same columns, mapping and summary, however the bytes are cut (ST-31)', () => {
    for (const cut of [1, 7, 1000, whole.length]) {
      const outcome = unpacked(whole, cut);
      if (!outcome.ok) throw new Error(outcome.reason);
      expect(outcome.value.about).toEqual(about);
      expect(outcome.value.read.rows).toBe(400);
      const kept = read.columns.filter(isKeptColumn);
      expect(kept.map(({ name }) => name)).toEqual(['Industry', 'Size', 'Revenue', 'Buys']);
      for (const column of kept) expect(outcome.value.read.columns[column.index]).toEqual(column);
      const again = summarizeRead(outcome.value.read, ';');
      for (const { index } of kept) expect(again.columns[index]).toEqual(summary.columns[index]);
    }
    expect(packed(read, 64)).toEqual(whole);
  });

  it('get the same points to the last one (ST-31)', () => {
    const outcome = unpacked(whole);
    if (!outcome.ok) throw new Error(outcome.reason);
    const mapping = about.columns?.mapping ?? [];
    const model = modelOf(field('industry'), field('size', { type: 'number' }));
    const pictures = [read, outcome.value.read].map((one) => {
      const run = createScorer(tableOfRead(one, mapping), 20_000).run(model);
      for (let step = run.next(); ; step = run.next()) if (step.done === true) return step.value;
    });
    expect(pictures[1]).toEqual(pictures[0]);
    expect(pictures[0]?.count).toBe(400);
  });

  it('hold no value and no name of a column that is personal, an identifier, free text or a date (ST-32)', () => {
    const text = new TextDecoder().decode(whole);
    expect(text).toContain('forest');
    for (const left of ['anary', '@example', '+358', 'K-1', 'sentence', 'Customer', 'E-mail', '2026-0'])
      expect(text).not.toContain(left);
    const outcome = unpacked(whole);
    if (!outcome.ok) throw new Error(outcome.reason);
    const [name, mail] = outcome.value.read.columns;
    expect(mail?.profile.personal).toBe('email');
    expect([name?.name, name?.isNamed, name?.content.kind]).toEqual(['column 1', false, 'dropped']);
  });

  it('of a file whose rows hold nothing to keep are rows alone (ST-32)', () => {
    const only = readFile('Name;E-mail\nA B;a@b.fi\nC D;c@d.fi').read;
    const outcome = unpacked(packed(only, 64, { ...about, columns: null }));
    expect(outcome.ok && outcome.value.read.rows).toBe(2);
  });

  it('that take too much room are refused before a byte is written (ST-33)', () => {
    const codes = new Uint8Array(keptLimits.bytes / 2 + 1);
    const [, , , , industry] = read.columns;
    if (!industry) throw new Error('No column');
    const wide = {
      ...industry,
      content: { kind: 'codes' as const, field: 'x', codes, values: [''], numbers: null },
    };
    expect(packContacts({ ...read, columns: [wide, wide] }, about)).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  it('are regrouped into parts of one length, whoever cut them (ST-33)', async () => {
    async function* pieces() {
      for (let at = 0; at < whole.length; at += 333)
        yield await Promise.resolve(whole.subarray(at, at + 333));
    }
    const parts: Uint8Array[] = [];
    for await (const part of regroup(pieces(), 1000)) parts.push(part);
    expect(parts.slice(0, -1).every(({ length }) => length === 1000)).toBe(true);
    expect(Buffer.concat(parts).equals(Buffer.from(whole))).toBe(true);
  });
});

describe('the door for kept contacts (ST-38)', () => {
  const outcomeOf = (bytes: Uint8Array) => {
    const outcome = unpacked(bytes);
    return outcome.ok ? 'opened' : outcome.reason;
  };

  it('refuses what was cut anywhere, and what has a byte too many', () => {
    for (let end = 0; end < whole.length; end += 97)
      expect(outcomeOf(whole.subarray(0, end))).toBe('damaged');
    expect(outcomeOf(new Uint8Array([...whole, 0]))).toBe('damaged');
  });

  it('refuses a newer form with its own reason', () => {
    const newer = whole.slice();
    newer[4] = 2;
    expect(outcomeOf(newer)).toBe('too-new');
    newer[4] = 0;
    expect(outcomeOf(newer)).toBe('damaged');
  });

  it('refuses a code without a value, a list of other values, and a mapping to a column that is not there', () => {
    const wild = whole.slice();
    // The last column is yes or no, one byte a contact.
    wild[wild.length - 1] = 200;
    expect(outcomeOf(wild)).toBe('damaged');
    const text = new TextDecoder('latin1').decode(whole);
    const list = whole.slice();
    list[text.indexOf('["","energy"')] = 0x7b;
    expect(outcomeOf(list)).toBe('damaged');
    expect(
      outcomeOf(
        withHead(({ ...head }) => ({
          ...head,
          about: { ...about, columns: { model: 'm', mapping: [{ column: 99, field: 'x', names: null }] } },
        })),
      ),
    ).toBe('damaged');
  });

  it('refuses unknown keys, columns that are personal, and sizes that would fill the memory', () => {
    expect(outcomeOf(withHead(() => null))).toBe('opened');
    expect(outcomeOf(withHead((head) => ({ ...head, more: 1 })))).toBe('damaged');
    expect(
      outcomeOf(
        withHead((head) => ({ ...head, rows: 5_000_000, columns: Array(200).fill(head['columns']?.[6]) })),
      ),
    ).toBe('too-large');
    const personal = withHead((head) => {
      const columns = head['columns'] as unknown as { profile: { personal: string | null } }[];
      if (columns[4]) columns[4].profile.personal = 'name';
      return null;
    });
    expect(outcomeOf(personal)).toBe('damaged');
  });

  it('never throws, whatever bytes are wrong, and what it opens has a value for every code', () => {
    const place = fc.nat(whole.length - 1);
    fc.assert(
      fc.property(fc.array(fc.tuple(place, fc.nat(255)), { minLength: 1, maxLength: 4 }), (wrong) => {
        const bytes = whole.slice();
        for (const [at, byte] of wrong) bytes[at] = byte;
        const outcome = unpacked(bytes);
        if (!outcome.ok) return;
        for (const { content } of outcome.value.read.columns) {
          if (content.kind === 'codes')
            expect(Math.max(...content.codes)).toBeLessThan(content.values.length);
        }
      }),
      { numRuns: 500 },
    );
  });
});
