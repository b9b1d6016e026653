import type { Result } from '#core/result.ts';
import type { Connection } from './connection.ts';
import type { KeptPart, PorrasDatabase } from './database.ts';
import type { StoreReason } from './failure.ts';

type Outcome<Value> = Result<Value, { readonly reason: StoreReason }>;
type Work<Value> = (database: PorrasDatabase) => PromiseLike<Value>;
type First = Extract<KeptPart, { facts: unknown }>;
type SealedPart = Exclude<KeptPart, First>;

/** The rows of kept contacts. What a promise says is so once its transaction has completed. */
export type KeptRows = {
  /** What is known of those of a company; null when there are none. */
  readonly first: (company: string) => Promise<Outcome<First | null>>;
  readonly allFirst: () => Promise<Outcome<readonly First[]>>;
  readonly part: (company: string, part: number) => Promise<Outcome<SealedPart | null>>;
  /** In place of those that are there, in one transaction. */
  readonly replace: (company: string, parts: readonly KeptPart[]) => Promise<Outcome<null>>;
  /** Those of a company, or of all (null). */
  readonly remove: (company: string | null) => Promise<Outcome<null>>;
};

/** The rows of kept contacts over a connection. */
export function keptRows(connection: () => Promise<Connection>): KeptRows {
  const use = async <Value>(work: Work<Value>): Promise<Outcome<Value>> => (await connection()).use(work);
  const change = async <Value>(work: Work<Value>): Promise<Outcome<Value>> =>
    (await connection()).change(work);
  return {
    first: (company) => use(async ({ contacts }) => firstOf(await contacts.get([company, 0]))),
    allFirst: () =>
      use(async (database) => {
        const companies = (await database.contacts.orderBy('company').uniqueKeys()) as string[];
        const rows = await database.contacts.bulkGet(
          companies.map((company): [string, number] => [company, 0]),
        );
        return rows.flatMap((row) => firstOf(row) ?? []);
      }),
    part: (company, part) =>
      use(async ({ contacts }) => {
        const row = await contacts.get([company, part]);
        return row && 'bytes' in row ? row : null;
      }),
    replace: (company, parts) =>
      change((database) =>
        database.transaction('rw', database.contacts, async () => {
          await database.contacts.where('company').equals(company).delete();
          await database.contacts.bulkPut(parts);
          return null;
        }),
      ),
    remove: (company) =>
      change((database) =>
        database.transaction('rw', database.contacts, async () => {
          if (company === null) await database.contacts.clear();
          else await database.contacts.where('company').equals(company).delete();
          return null;
        }),
      ),
  };
}

function firstOf(row: KeptPart | undefined): First | null {
  return row && 'facts' in row ? row : null;
}
