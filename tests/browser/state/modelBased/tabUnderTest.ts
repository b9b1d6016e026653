import type { Kind } from '#core/documents/document.ts';
import type { App } from '#state/app.svelte.ts';
import type { DocumentSession } from '#state/documentSession.svelte.ts';
import type { Library } from '#state/library.svelte.ts';
import type { SaveStatus } from '#state/saveStatus.svelte.ts';
import type { TabCollision } from '#state/tabCollision.ts';
import type { TestBrowser } from '../tab.ts';
import { type Heard, Line } from './line.ts';

type Around = {
  readonly browser: TestBrowser;
  readonly name: string;
  readonly heard: Heard;
  readonly oncollision: (collision: TabCollision) => void;
  readonly now: () => Date;
  readonly newId: () => string;
};

/** A tab of the real app, with its line to storage. */
export class TabUnderTest {
  readonly name: string;
  readonly line: Line;
  readonly app: App;
  readonly library: Library;
  readonly status: SaveStatus;

  constructor({ browser, name, heard, oncollision, now, newId }: Around) {
    this.name = name;
    this.line = new Line(heard);
    const wrap = this.line.wrap.bind(this.line);
    const { app, library, status } = browser.tab(wrap, undefined, { now, newId });
    this.app = app;
    this.library = library;
    this.status = status;
    library.onCollision((collision) => {
      if (this.line.isDead) return;
      oncollision(collision);
      void app.collisions.take(collision);
    });
  }

  /** Documents that were opened here. */
  readonly opened = new Set<string>();

  /** The session of a document; null when it does not open. */
  async open(id: string): Promise<DocumentSession<Kind> | null> {
    const opened = await this.library.open(id);
    if ('reason' in opened) return null;
    this.opened.add(id);
    return opened;
  }
}
