import type { App } from '#state/app.svelte.ts';

/** How much lies where, in bytes; null where it could not be read. */
export type Measured = {
  /** Documents and steps to undo of each company. */
  readonly companies: ReadonlyMap<string, number | null>;
  readonly snapshots: { readonly bytes: number; readonly instants: readonly string[] } | null;
  /** Kept contacts of all companies. */
  readonly contacts: { readonly rows: number; readonly bytes: number };
  /** The app itself in the caches of this browser; 0 before it is kept. */
  readonly app: number;
  readonly used: number | null;
  readonly room: number | null;
};

/** Measures what is stored (`EX-86`): bytes as they are written, not as the browser packs them. */
export async function measureStored(app: App): Promise<Measured> {
  const { companies } = app.library;
  const [sizes, snapshots, contacts, own, estimate] = await Promise.all([
    Promise.all(companies.map(async ({ id }) => [id, await sizeOfCompany(app, id)] as const)),
    app.late
      .snapshots()
      .then((port) => port.list())
      .catch(() => null),
    keptContacts(app).catch(() => ({ rows: 0, bytes: 0 })),
    sizeOfApp().catch(() => 0),
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
  ]);
  return {
    companies: new Map(sizes),
    snapshots: snapshots && {
      bytes: snapshots.reduce((sum, { bytes }) => sum + bytes, 0),
      instants: snapshots.map(({ takenAt }) => takenAt).toSorted(),
    },
    contacts,
    app: own,
    used: estimate.usage ?? null,
    room: estimate.quota ?? null,
  };
}

async function sizeOfCompany({ library }: App, company: string): Promise<number | null> {
  const rows = await Promise.all(library.documentsOf(company).map(({ id }) => library.read(id)));
  const sizes = rows.map((row) => (row.ok ? new Blob([JSON.stringify(row.value)]).size : null));
  return sizes.includes(null) ? null : sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0);
}

async function keptContacts(app: App): Promise<Measured['contacts']> {
  const facts = await (await app.late.keptContacts()).allFacts();
  const all = facts.ok ? facts.value : [];
  const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
  return { rows: sum(all.map(({ rows }) => rows)), bytes: sum(all.map(({ bytes }) => bytes)) };
}

/** What lies in the caches of this address under the name of Porras. */
async function sizeOfApp(): Promise<number> {
  const names = (await caches.keys()).filter((name) => name.startsWith('porras'));
  const sizes = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const all = await cache.matchAll();
      const blobs = await Promise.all(all.map((response) => response.blob()));
      return blobs.reduce((sum, { size }) => sum + size, 0);
    }),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
