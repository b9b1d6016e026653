import { restoringCommit } from '#core/documents/restoringCommit.ts';
import { documentIn, documentsOf, type KeptDocument, type OpenedSnapshot } from '#core/documents/snapshot.ts';
import type { WitnessedDocument } from '#core/documents/witness.ts';
import type { App } from './app.svelte.ts';
import { commitOf } from './newDocument.ts';
import type { Commit } from './ports.ts';
import type { SnapshotEntry, SnapshotPort } from './snapshotPort.ts';
import { throughSnapshotDoor } from './throughDoor.ts';

/** What recovery needs of the app. */
type RecoveryNeeds = Pick<App, 'library' | 'late' | 'now'>;

/** A document that is missing, and the newest whole snapshot that has it; null when none has. */
export type LostDocument = {
  readonly lost: WitnessedDocument;
  readonly from: { readonly entry: SnapshotEntry; readonly kept: KeptDocument } | null;
};

/** What came of bringing documents back. */
export type BroughtBack = { readonly state: 'done'; readonly count: number } | { readonly state: 'failed' };

/** What is missing, where it can come from, and the way back (`ST-24`, `ST-41`). */
export class Recovery {
  /** Null where the browser has no place for snapshots; undefined until they have been looked at. */
  #entries = $state.raw<readonly SnapshotEntry[] | null>();
  #found = $state.raw<ReadonlyMap<string, LostDocument['from']>>(new Map());
  #outcome = $state.raw<BroughtBack | null>(null);
  #isWorking = $state(false);
  readonly #opened = new Map<string, Promise<OpenedSnapshot | null>>();
  readonly #app: RecoveryNeeds;

  constructor(app: RecoveryNeeds) {
    this.#app = app;
  }

  get entries(): readonly SnapshotEntry[] | null | undefined {
    return this.#entries;
  }

  get outcome(): BroughtBack | null {
    return this.#outcome;
  }

  get isWorking(): boolean {
    return this.#isWorking;
  }

  /** What is missing, those that can be brought back first. */
  get lost(): readonly LostDocument[] {
    const all = this.#app.library.missing.map((lost) => ({ lost, from: this.#found.get(lost.id) ?? null }));
    return all.toSorted((a, b) => Number(a.from === null) - Number(b.from === null));
  }

  /** Looks at the snapshots, and for each missing document at the newest one that has it. */
  async look(): Promise<void> {
    const port = await this.#port();
    const entries = (await port?.list()) ?? null;
    const wanted = new Set(this.#app.library.missing.map(({ id }) => id));
    const found = new Map<string, LostDocument['from']>();
    for (const entry of entries ?? []) {
      if (wanted.size === found.size) break;
      const snapshot = await this.open(entry);
      for (const id of snapshot ? wanted : []) {
        const kept = found.has(id) || !snapshot ? null : documentIn(snapshot, id);
        if (kept) found.set(id, { entry, kept });
      }
    }
    this.#found = found;
    this.#entries = entries;
  }

  /** What a snapshot holds; null when it cannot be opened. */
  open({ file, isWhole }: SnapshotEntry): Promise<OpenedSnapshot | null> {
    const known = this.#opened.get(file);
    if (known || !isWhole) return known ?? Promise.resolve(null);
    const opening = this.fileOf(file).then(async (blob) => {
      const opened = blob && (await throughSnapshotDoor(blob));
      return opened?.ok ? opened.value : null;
    });
    this.#opened.set(file, opening);
    return opening;
  }

  /** The documents of a snapshot that can be brought back one by one: the company, then the newest. */
  async contents(entry: SnapshotEntry): Promise<readonly KeptDocument[] | null> {
    const snapshot = await this.open(entry);
    const all = snapshot && documentsOf(snapshot).filter(({ document }) => document.kind !== 'keeping');
    return all && all.toSorted(companyFirst);
  }

  /** The file of a snapshot, to be carried away. */
  async fileOf(file: string): Promise<Blob | null> {
    return (await (await this.#port())?.file(file)) ?? null;
  }

  /** Brings back whatever is missing and in a snapshot: all in one transaction, or nothing (`ST-24`). */
  async bringBack(): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    const kept = this.lost.flatMap(({ from }) => (from ? [from.kept] : []));
    const commits = await Promise.all(kept.map((each) => this.#commitOf(each)));
    await this.#bring(commits.filter((commit) => commit !== null));
    this.#isWorking = false;
  }

  /** The same commits at every try: what came another way meanwhile is not written over (`ST-4`). */
  async #bring(commits: readonly Commit[]): Promise<void> {
    const refused = await this.#app.library.commitAll(commits, () => void this.#bring(commits));
    this.#outcome = refused ? { state: 'failed' } : { state: 'done', count: commits.length };
  }

  /** Brings one document back: in its place where that is free, else beside what is there, under a fresh id (`ST-42`). */
  async bringOne(kept: KeptDocument): Promise<WitnessedDocument['id'] | null> {
    const { library } = this.#app;
    const { id, company, kind, body, extra, head } = kept.document;
    const there = await library.read(id);
    const isFree = !there.ok && there.reason === 'gone';
    const fresh = isFree ? id : library.newId();
    const owner = kind === 'company' ? fresh : company;
    const plain = commitOf({ kind, company: owner, body, extra }, fresh, library.newId());
    const commit: Commit = isFree
      ? { ...plain, document: { ...plain.document, head }, journal: { put: kept.journal, drop: [] } }
      : plain;
    const bring = () => library.commitAll([commit], () => void bring());
    return (await bring()) ? null : fresh;
  }

  /** The witness lets go of what is missing; the snapshots stay. */
  letGo(): void {
    this.#app.library.acknowledgeMissing();
  }

  /** Null when what lies there can be neither read nor replaced. */
  async #commitOf(kept: KeptDocument): Promise<Commit | null> {
    const { library } = this.#app;
    const there = await library.read(kept.document.id);
    if (!there.ok && there.reason !== 'gone') return null;
    return restoringCommit(kept, {
      there: there.ok ? there.value : null,
      mark: library.newId(),
      at: this.#app.now,
    });
  }

  #port(): Promise<SnapshotPort | null> {
    return this.#app.late.snapshots().catch(() => null);
  }
}

function companyFirst({ document: a }: KeptDocument, { document: b }: KeptDocument): number {
  const byKind = Number(b.kind === 'company') - Number(a.kind === 'company');
  return byKind || b.savedAt.localeCompare(a.savedAt);
}
