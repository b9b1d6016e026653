import type { Kind, StoredDocument } from '#core/documents/document.ts';
import { wholeKeeping } from '#tests/unit/core/documents/levelBodies.ts';
import { realDocuments } from '#tests/unit/core/documents/samples.ts';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { newCompany } from '#core/documents/company.ts';
import type { NamedNew } from '#state/newDocument.ts';
import { failAt, type Failure } from '../failingStorage.ts';
import type { Stored } from './plainModel.ts';
import { Side } from './side.ts';
import type { TabUnderTest } from './tabUnderTest.ts';

/** A file that somebody has, and what it was written from. */
export type HeldFile = {
  readonly name: string;
  readonly text: string;
  readonly company: string;
  readonly isRecord: boolean;
  readonly documents: readonly Pick<StoredDocument, 'id' | 'kind' | 'body' | 'extra'>[];
};

/** What was removed, as it was, and how it comes back. */
export type Removed = {
  readonly side: Side;
  readonly tab: TabUnderTest;
  readonly gone: readonly Stored[];
  readonly back: () => Promise<void>;
};

const channel = new MessageChannel();
const turns: (() => void)[] = [];
channel.port1.onmessage = () => turns.shift()?.();

/** Resolves when everything that was ready has run. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    turns.push(resolve);
    channel.port2.postMessage(null);
  });
}

/** A body of each kind to begin with, some with keys that nobody knows. */
export function bodyOfKind(kind: Kind): StoredDocument['body'] {
  const real = realDocuments.find((document) => document.kind === kind)?.body;
  const body = {
    model: modelFromTemplate(services, 'en'),
    recipe: recipeFromTemplate(services, 'en'),
    keeping: wholeKeeping,
  }[kind as string];
  return { ...(body ?? real), unheardOf: { by: ['somebody', 7, null] } } as never;
}

const kinds: readonly Kind[] = [
  ...(['company', 'assessment', 'model', 'recipe', 'version'] as const),
  ...(['plan', 'test', 'survey', 'pack', 'keeping'] as const),
];

/** Two browsers with their tabs, the files that go between them, one clock, and storage that may fail. */
export class World {
  readonly sides: readonly [Side, Side];
  readonly files: HeldFile[] = [];
  readonly removed: Removed[] = [];
  readonly tally = new Map<string, number>();
  #clock = Date.UTC(2026, 10, 22, 9);
  #ids = 0;
  #outage: { readonly stop: () => boolean } | null = null;

  constructor() {
    const around = { now: () => this.#now(), newId: () => this.#newId() };
    this.sides = [new Side('a', around), new Side('b', around)];
  }

  get isOut(): boolean {
    return this.#outage !== null;
  }

  /** Begins with one document of each kind in one company, a plan in another, and two tabs. */
  async begin(): Promise<void> {
    const [side] = this.sides;
    await side.open();
    await side.open();
    const first = kinds.map((kind) => ({
      ...{ kind, id: kind === 'company' ? 'one' : `the-${kind}`, company: 'one', body: bodyOfKind(kind) },
      extra: { reviewed: { by: kind } },
    }));
    const others = [
      { kind: 'company', id: 'two', company: 'two', body: newCompany('Two') },
      { kind: 'plan', id: 'other-plan', company: 'two', body: bodyOfKind('plan') },
    ];
    await side.tabs[0]?.library.createAll([...first, ...others] as unknown as readonly NamedNew[]);
    await this.quiet();
  }

  count(what: string): void {
    this.tally.set(what, (this.tally.get(what) ?? 0) + 1);
  }

  moveClock(ms: number): void {
    this.#clock += ms;
  }

  /** From the n-th call on storage fails, for every tab. */
  fail(first: number, lasts: boolean, failure: Failure): void {
    this.#outage?.stop();
    this.#outage = failAt(first, lasts, failure);
    for (const side of this.sides) side.isOut = true;
  }

  /** Storage is well again; what had failed is tried once more, and what could not be read is read. */
  async recover(): Promise<void> {
    if (!this.#outage) return;
    this.#outage.stop();
    this.#outage = null;
    for (const side of this.sides) side.isOut = false;
    await this.retry();
    for (const side of this.sides) side.unread.clear();
  }

  /** What the app does by itself every ten seconds, three times over. */
  async retry(): Promise<void> {
    for (let times = 0; times < 3; times += 1) {
      for (const { library, status } of this.sides.flatMap(({ tabs }) => tabs)) {
        status.retryAll();
        void library.hearAgain();
      }
      await this.quiet();
    }
  }

  /** Resolves when nothing is under way but what is held up. */
  async quiet(): Promise<void> {
    const end = performance.now() + 20_000;
    for (let calm = 0; calm < 3;) {
      await turn();
      // What the app fetches late is there already, and yet comes after other turns.
      await import('#state/keepCollision.ts');
      const lines = this.sides.flatMap(({ tabs }) => tabs.map(({ line }) => line));
      calm = lines.every(({ isIdle }) => isIdle) ? calm + 1 : 0;
      if (performance.now() > end) throw new Error('Something never ends.');
    }
  }

  /** Puts everything away. */
  async end(): Promise<void> {
    this.#outage?.stop();
    this.#outage = null;
    for (const side of this.sides) {
      for (const tab of [...side.tabs]) side.close(tab);
      await side.browser.forget();
    }
  }

  #now(): Date {
    this.#clock += 1;
    return new Date(this.#clock);
  }

  #newId(): string {
    this.#ids += 1;
    return `id-${this.#ids}`;
  }
}
