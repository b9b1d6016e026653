import type { ListPlace } from '#core/scoring/list/placeCriterion.ts';

/** A row as the drag library sees it: while it is dragged its place is held under another id. */
export type DragItem = { readonly id: string; readonly of: string };

type Dragged = { readonly items: readonly DragItem[]; readonly info: { readonly id: string } };

/** The rows of a side while one of them is dragged. The model hears of it once, when the row is let go (`DE-91`). */
export class DragList {
  #drafts = $state.raw<ReadonlyMap<string | null, readonly DragItem[]>>(new Map());
  #isHeld = $state(false);
  readonly #onplace: (id: string, place: ListPlace) => void;

  constructor(onplace: (id: string, place: ListPlace) => void) {
    this.#onplace = onplace;
  }

  /** True while a handle is held: only then can rows be dragged. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** The rows of a group as they stand while one is dragged; undefined while none is. */
  draftOf(group: string | null): readonly DragItem[] | undefined {
    return this.#drafts.get(group);
  }

  hold(): void {
    this.#isHeld = true;
  }

  /** The hand lets go; of a row that did not move nothing else is heard. */
  letGo(): void {
    if (this.#drafts.size === 0) this.#isHeld = false;
  }

  /** The row hangs over a group. */
  consider(group: string | null, { items }: Dragged): void {
    this.#drafts = new Map(this.#drafts).set(group, items);
  }

  /** The row was let go over a group, or left it for good. */
  finalize(group: string | null, { items, info }: Dragged): void {
    this.#isHeld = false;
    this.#drafts = new Map();
    const at = items.findIndex(({ of }) => of === info.id);
    if (at >= 0) this.#onplace(info.id, { group, before: items[at + 1]?.of ?? null });
  }
}
