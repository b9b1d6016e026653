/** A card as the drag library sees it: while it is dragged its place is held under another id. */
export type DragItem = { readonly id: string; readonly of: string };

type Dragged = { readonly items: readonly DragItem[]; readonly info: { readonly id: string } };

/** The cards of the plan while one of them is dragged. The plan hears of it once, when the card is let go (`LT-46`). */
export class PlanDrag {
  #drafts = $state.raw<ReadonlyMap<string, readonly DragItem[]>>(new Map());
  #isHeld = $state(false);
  readonly #onplace: (id: string, zone: string, at: number) => void;

  constructor(onplace: (id: string, zone: string, at: number) => void) {
    this.#onplace = onplace;
  }

  /** True while a handle is held: only then can cards be dragged. */
  get isHeld(): boolean {
    return this.#isHeld;
  }

  /** The cards of a zone as they stand while one is dragged; undefined while none is. */
  draftOf(zone: string): readonly DragItem[] | undefined {
    return this.#drafts.get(zone);
  }

  hold(): void {
    this.#isHeld = true;
  }

  /** The hand lets go; of a card that did not move nothing else is heard. */
  letGo(): void {
    if (this.#drafts.size === 0) this.#isHeld = false;
  }

  /** The card hangs over a zone. */
  consider(zone: string, { items }: Dragged): void {
    this.#drafts = new Map(this.#drafts).set(zone, items);
  }

  /** The card was let go over a zone, or left it for good. */
  finalize(zone: string, { items, info }: Dragged): void {
    this.#isHeld = false;
    this.#drafts = new Map();
    const at = items.findIndex(({ of }) => of === info.id);
    if (at >= 0) this.#onplace(info.id, zone, at);
  }
}
