import { createKeptReader } from '#core/contacts/kept/createKeptReader.ts';
import { KeptError, type KeptReason } from '#core/contacts/kept/keptError.ts';
import type { KeptFacts } from '#core/contacts/kept/keptFacts.ts';
import { regroup } from '#core/contacts/kept/regroup.ts';
import type { Result } from '#core/result.ts';
import type { Connection } from './connection.ts';
import type { KeptPart } from './database.ts';
import { type KeptKeys, keptKeys, keyRefusal, newKeyName } from './keptKeys.ts';
import { underKeptLock } from './keptLock.ts';
import { type KeptRows, keptRows } from './keptRows.ts';
import { newRawKey, seal, sealingKey, unseal } from './sealing.ts';

type Surroundings = { readonly now: () => Date; readonly name?: string };
type Parts = AsyncIterable<Uint8Array<ArrayBuffer>>;
type Failed = { readonly ok: false; readonly reason: KeptReason };
type Store = { readonly rows: KeptRows; readonly keys: KeptKeys };
type Kept = Extract<KeptPart, { facts: unknown }>;

/**
 * Kept contacts: rows of sealed columns in the database, and the key that opens them in a file of its own, in the origin's
 * private file system. Without the key what the browser still has on the disk says nothing (`ST-30`, `ST-36`). The port of
 * state says what each answer means.
 */
export function keptContacts(connection: () => Promise<Connection>, { now, name = 'porras' }: Surroundings) {
  const channel = new BroadcastChannel(`${name}.kept`);
  const listeners = new Set<(company: string | null) => void>();
  channel.onmessage = ({ data }: MessageEvent<string | null>) =>
    listeners.forEach((listener) => listener(data));
  const store: Store = { rows: keptRows(connection), keys: keptKeys(name) };
  return {
    refusal: keyRefusal,
    keep: (company: string, parts: Parts): Promise<Result<KeptFacts, { readonly reason: KeptReason }>> =>
      failing(async () => {
        const refused = await keyRefusal();
        if (refused !== null) return { ok: false, reason: refused };
        return underKeptLock(name, () => keepSealed(store, company, { parts, now }));
      }),
    open: (company: string) =>
      failing(async () => {
        const found = await store.rows.first(company);
        if (!found.ok) return found;
        if (found.value === null) return { ok: false, reason: 'none' } as const;
        return openSealed(store, found.value);
      }),
    facts: (company: string) =>
      failing(async () => {
        const found = await store.rows.first(company);
        return found.ok ? { ok: true, value: found.value && factsOf(found.value) } : found;
      }),
    allFacts: () =>
      failing(async () => {
        const found = await store.rows.allFirst();
        return found.ok ? { ok: true, value: found.value.map(factsOf) } : found;
      }),
    erase: (which: string | { readonly all: true }) => {
      const company = typeof which === 'string' ? which : null;
      return failing(() =>
        underKeptLock(name, async () => {
          // The key first: from then on nobody can open what is left.
          const isKeyGone = (await keyRefusal()) === 'insecure' || (await store.keys.removeOf(company));
          const outcome = await store.rows.remove(company);
          channel.postMessage(company);
          listeners.forEach((listener) => listener(company));
          if (outcome.ok && !isKeyGone) return { ok: false, reason: 'key-left' } as const;
          return outcome;
        }),
      );
    },
    onErased: (listener: (company: string | null) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Seals the parts with a fresh key, and puts key and rows on the disk once all have come through the door (`ST-34`). */
async function keepSealed(
  { rows, keys }: Store,
  company: string,
  { parts, now }: { readonly parts: Parts; readonly now: () => Date },
): Promise<Result<KeptFacts, { readonly reason: KeptReason }>> {
  const raw = newRawKey();
  const key = await sealingKey(raw);
  const name = newKeyName(company);
  const door = createKeptReader();
  const sealed: KeptPart[] = [];
  let bytes = 0;
  for await (const part of regroup(parts)) {
    if (!door.push(part)) break;
    const at = sealed.length + 1;
    const closed = await seal(key, part, placeOf(company, at));
    bytes += closed.bytes.byteLength;
    sealed.push({ company, part: at, key: name, ...closed });
  }
  const read = door.finish();
  if (!read.ok) return read;
  const { columns, rows: contacts } = read.value.read;
  const kept = columns.filter(({ content }) => content.kind !== 'dropped').length;
  const facts = { company, rows: contacts, columns: kept, bytes, since: now().toISOString() };
  if (!(await keys.write(name, raw).catch(() => false))) {
    await keys.remove(name);
    return { ok: false, reason: 'failed' };
  }
  const first: KeptPart = { company, part: 0, key: name, facts: { ...facts, parts: sealed.length } };
  const outcome = await rows.replace(company, [first, ...sealed]);
  // What was said to have failed may lie there whole.
  const there = outcome.ok ? name : await keyOfRows(rows, company);
  if (there === name) await keys.removeOf(company, name);
  else if (there !== 'unknown') await keys.remove(name);
  return outcome.ok || there === name ? { ok: true, value: facts } : outcome;
}

/** The name of the key of what lies there; null when nothing does. */
async function keyOfRows(rows: KeptRows, company: string): Promise<string | null> {
  const found = await rows.first(company);
  return found.ok ? (found.value?.key ?? null) : 'unknown';
}

async function openSealed({ rows, keys }: Store, first: Kept) {
  const raw = await keys.read(first.key);
  if (raw?.length !== 32) return { ok: false, reason: 'damaged' } as const;
  const key = await sealingKey(raw);
  const { company } = first;
  async function* parts(): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
    for (let at = 1; at <= first.facts.parts; at += 1) {
      const found = await rows.part(company, at);
      if (!found.ok) throw new KeptError(found.reason);
      const row = found.value;
      // Another set may have taken its place meanwhile, or it was erased.
      if (row?.key !== first.key) throw new KeptError('gone');
      const part = await unseal(key, row, placeOf(company, at));
      if (part === null) throw new KeptError('damaged');
      yield part;
    }
  }
  return { ok: true, value: { facts: factsOf(first), parts: parts() as Parts } } as const;
}

function placeOf(company: string, part: number): string {
  return `${company}/${part}`;
}

function factsOf({ facts }: Kept): KeptFacts {
  const { company, rows, columns, bytes, since } = facts;
  return { company, rows, columns, bytes, since };
}

/** What is thrown on the way becomes a reason. */
async function failing<Answer extends { readonly ok: boolean }>(
  work: () => Promise<Answer | Failed>,
): Promise<Answer | Failed> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeptError) return { ok: false, reason: error.reason };
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { ok: false, reason: isFull ? 'full' : 'failed' };
  }
}
