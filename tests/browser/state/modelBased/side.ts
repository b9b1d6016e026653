import type { Kind, StoredDocument } from '#core/documents/document.ts';
import { undo } from '#core/journal/history.ts';
import { collide } from '#core/record/collide.ts';
import { holds } from '#core/journal/holds.ts';
import type { Difference } from '#core/record/mergeValues.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { Commit, LoadedDocument } from '#state/ports.ts';
import type { TabCollision } from '#state/tabCollision.ts';
import { TestBrowser } from '../tab.ts';
import {
  isOthers,
  isSamePast,
  keyOf,
  nothing,
  type Past,
  performAll,
  type Plain,
  type Step,
  type Stored,
  unsavedOf,
  withoutStored,
  withoutTab,
  withStored,
  withUnsaved,
} from './plainModel.ts';
import { RawRead } from './rawRows.ts';
import { TabUnderTest } from './tabUnderTest.ts';

/** A collision that a tab told of, until it has been seen on disk. */
export type Told = { readonly tab: string; readonly collision: TabCollision };

/** A commit, and how many known steps it carried. */
type Doubtful = { readonly commit: Commit; readonly carried: number };

type Surroundings = { readonly now: () => Date; readonly newId: () => string };

/** One browser under test: its tabs, its database, and the plain model of what should be there. */
export class Side {
  readonly browser = new TestBrowser();
  readonly raw = new RawRead(this.browser.name);
  readonly name: string;
  tabs: readonly TabUnderTest[] = [];
  plain: Plain = nothing;
  /** What is wrong, found while nobody could throw. */
  readonly faults: string[] = [];
  /** Documents that were written since the last look. */
  readonly touched = new Set<string>();
  /** What tabs may show although another has written since: a message was lost. */
  readonly stale = new Set<string>();
  /** What tabs may show until storage is well again and they have read what they heard of. */
  readonly unread = new Set<string>();
  /** Steps that the app itself did in a tab and that are not on disk. */
  readonly unknown = new Set<string>();
  /** Commits that may lie on disk while their tab does not know. */
  readonly #doubtful = new Map<string, readonly Doubtful[]>();
  /** Documents of which the witness may know an older revision. */
  readonly unwitnessed = new Set<string>();
  /** What was removed while a tab waited for an answer of before, which then speaks of it as if it were there. */
  readonly ghosts = new Set<string>();
  /** Whether storage fails now. */
  isOut = false;
  toKeep: readonly Told[] = [];
  told: readonly Told[] = [];
  readonly #around: Surroundings;
  #opened = 0;

  constructor(name: string, around: Surroundings) {
    this.name = name;
    this.#around = around;
  }

  /** Opens a tab. */
  async open(at = this.tabs.length): Promise<void> {
    this.#opened += 1;
    const name = `${this.name}${this.#opened}`;
    const heard = {
      called: (commits: readonly Commit[]) => this.#called(name, commits),
      written: (commits: readonly Commit[], documents: readonly StoredDocument[], carried: number) =>
        this.#written(name, commits, documents, carried),
      answered: (commits: readonly Commit[], isDone: boolean, carried: number) =>
        this.#answered(name, commits, isDone, carried),
      loaded: (loaded: LoadedDocument) => this.#loaded(name, loaded),
      removed: (ids: readonly string[]) => this.#removed(name, ids),
      told: (ids: readonly string[]) => {
        if (this.isOut) ids.forEach((id) => this.unread.add(keyOf(name, id)));
      },
    };
    const oncollision = (collision: TabCollision) => {
      const told = { tab: name, collision };
      this.told = [...this.told, told];
      this.toKeep = [...this.toKeep, told];
    };
    const { browser } = this;
    const tab = new TabUnderTest({ browser, name, heard, oncollision, ...this.#around });
    await tab.library.check();
    this.tabs = this.tabs.toSpliced(at, 1, tab);
  }

  /** Takes a tab away; what it had not saved goes with it. */
  close(tab: TabUnderTest): void {
    tab.line.die();
    this.plain = withoutTab(this.plain, tab.name);
    this.toKeep = this.toKeep.filter((told) => told.tab !== tab.name);
    for (const set of [this.stale, this.unread, this.unknown])
      [...set].filter((key) => key.startsWith(`${tab.name}\n`)).forEach((key) => set.delete(key));
  }

  /** What lies under a session, as far as it knows, and what it should show. */
  shown(tab: TabUnderTest, id: string, mark: string): Past | null {
    const base = this.plain.ever.get(keyOf(id, mark));
    return base ? performAll(unsavedOf(this.plain, tab.name, id), base.past) : null;
  }

  /** Notes a step that a tab did. */
  did(tab: TabUnderTest, id: string, step: Step): void {
    const steps = [...unsavedOf(this.plain, tab.name, id), step];
    this.plain = withUnsaved(this.plain, tab.name, id, steps);
  }

  /** Ids of the documents that should be there. */
  idsOf(kind: Kind): readonly string[] {
    return [...this.plain.disk.values()].filter((stored) => stored.kind === kind).map(({ id }) => id);
  }

  #called(tab: string, commits: readonly Commit[]): number {
    const [commit] = commits;
    return commits.length === 1 && commit ? unsavedOf(this.plain, tab, commit.document.id).length : 0;
  }

  #written(
    tab: string,
    commits: readonly Commit[],
    documents: readonly StoredDocument[],
    carried: number,
  ): void {
    this.#othersHear(tab, documents);
    documents.forEach((document, at) => {
      const commit = commits[at];
      if (commit) this.#writtenOne(tab, commit, document, carried);
    });
  }

  #writtenOne(tab: string, commit: Commit, document: StoredDocument, carried: number): void {
    const { id, company, kind, extra, mark, rev } = document;
    const before = this.plain.disk.get(id);
    // Answered as done before: the same commit once more.
    if (before?.mark === mark) return;
    const expected = before ? before.rev + 1 : 1;
    if (rev !== expected) this.faults.push(`${id} has revision ${rev} instead of ${expected}`);
    const steps = unsavedOf(this.plain, tab, id).slice(0, carried);
    const written = pastOf(document, commit, before?.past);
    const past = before && steps.length > 0 ? performAll(steps, before.past) : written;
    if (!isSamePast(past, written))
      this.faults.push(`${tab} wrote ${id} otherwise than its steps: ${steps.map((s) => s.label).join()}`);
    if (before && steps.length === 0 && kind !== 'keeping' && !follows(before.past, written))
      this.faults.push(`${tab} wrote ${id} so that it does not follow from what was there`);
    if (before && steps.length > 0) this.#askConflict(tab, before, steps, past);
    this.plain = withStored(this.plain, {
      ...{ id, company, kind, extra, mark, rev, past },
      ...{ by: tab, over: before?.mark ?? '' },
    });
    this.touched.add(id);
    this.unwitnessed.add(id);
  }

  /** What another tab did since the steps were begun must be told when these steps go over it (MB-6). */
  #askConflict(tab: string, before: Stored, steps: readonly Step[], after: Past): void {
    const [first] = steps;
    if (!first || !steps.every(({ on }) => on === first.on)) return;
    if (!isOthers(this.plain, before, first.on, tab)) return;
    const origin = this.plain.ever.get(keyOf(before.id, first.on));
    if (!origin || before.kind === 'keeping') return;
    const ours = performAll(steps, origin.past).body;
    const sides = { before: origin.past.body, ours, theirs: before.past.body };
    const collision = collide(sides, after.body, false);
    const heard = this.told.filter((told) => told.collision.document.id === before.id);
    for (const difference of collision?.differences ?? []) {
      const { place } = difference;
      const isHeard = heard.some(({ tab: teller, collision: { differences, isLost } }) =>
        teller === tab
          ? isLost || differences.some((each) => isWithin(each.place, place))
          : differences.some((each) => isKeptIn(each, difference)),
      );
      if (!isHeard) this.faults.push(`${tab} said nothing of a conflict in ${before.id}: ${name(place)}`);
    }
  }

  #answered(tab: string, commits: readonly Commit[], isDone: boolean, carried: number): void {
    for (const commit of commits) {
      const { document, mark } = commit;
      const key = keyOf(tab, document.id);
      if (!isDone) this.#doubtful.set(key, [...(this.#doubtful.get(key) ?? []), { commit, carried }]);
      if (!isDone) continue;
      this.#doubtful.delete(key);
      this.#settle(tab, document.id, carried);
      // An answer that comes after somebody else's commit says an older revision.
      if (this.plain.disk.get(document.id)?.mark === mark) this.unwitnessed.delete(document.id);
      else this.unwitnessed.add(document.id);
    }
  }

  #loaded(tab: string, { document, journal }: LoadedDocument): void {
    const { id, mark } = document;
    const key = keyOf(tab, id);
    const doubtful = this.#doubtful.get(key) ?? [];
    const there = doubtful.filter(({ commit }) => commit.mark === mark || holds(journal, commit));
    if (there.length === 0) return;
    this.#doubtful.delete(key);
    this.#settle(tab, id, Math.max(...there.map(({ carried }) => carried)));
  }

  /** So many steps are on disk, and their tab knows. */
  #settle(tab: string, id: string, carried: number): void {
    if (carried === 0) return;
    this.plain = withUnsaved(this.plain, tab, id, unsavedOf(this.plain, tab, id).slice(carried));
  }

  #removed(tab: string, ids: readonly string[]): void {
    this.plain = withoutStored(this.plain, ids);
    // What was told of a company goes with it, also when a file brings it back.
    this.toKeep = this.toKeep.filter(({ collision }) => !ids.includes(collision.document.company));
    const isAwaited = this.tabs.some(({ line }) => line.hasWaiting);
    for (const id of ids) {
      if (isAwaited) this.ghosts.add(id);
      this.plain = withUnsaved(this.plain, tab, id, []);
      this.touched.add(id);
      this.unknown.delete(keyOf(tab, id));
    }
    this.#othersHear(tab, []);
  }

  #othersHear(tab: string, documents: readonly Pick<StoredDocument, 'id'>[]): void {
    for (const other of this.tabs) {
      if (other.name === tab) continue;
      other.line.expected += 1;
      for (const { id } of documents) {
        if (other.line.isDeaf) this.stale.add(keyOf(other.name, id));
        if (this.isOut) this.unread.add(keyOf(other.name, id));
      }
    }
  }
}

/** The past of a document as its commit leaves it. */
function pastOf({ id, body }: StoredDocument, { document, journal }: Commit, before: Past | undefined): Past {
  const gone = new Set([...journal.drop, ...journal.put.map(({ seq }) => seq)]);
  const kept = (before?.entries ?? []).filter(({ seq }) => !gone.has(seq));
  const entries = [...kept, ...journal.put].toSorted((a, b) => a.seq - b.seq);
  return { document: id, body: body, head: document.head, entries };
}

/** Whether a body is what was there, or one step further, or the last step done otherwise. */
function follows(before: Past, after: Past): boolean {
  if (isSameData(before.body, after.body)) return true;
  const back = undo(after);
  return isSameData(back.body, before.body) || isSameData(back.body, undo(before).body);
}

function isWithin(outer: readonly unknown[], inner: readonly unknown[]): boolean {
  return outer.every((part, at) => isSameData(part, inner[at]));
}

/** Whether what a tab did lies already in the conflict that another tab told of: a third one had done the same. */
function isKeptIn(told: Difference, { place, ours }: Difference): boolean {
  return isSameData(told.place, place) && [told.ours, told.theirs].some((each) => isSameData(each, ours));
}

function name(place: readonly unknown[]): string {
  return JSON.stringify(place);
}
