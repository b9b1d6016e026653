/**
 * Large things that are made once and kept while a model needs them. What is let go lends its room to the next one: as
 * long as the contacts, room costs more to allocate than to fill.
 */
export type KeptByKey<Thing> = {
  /** The thing of a key; undefined when there is none. */
  readonly get: (key: string) => Thing | undefined;
  readonly keep: (key: string, thing: Thing) => void;
  /** A thing that was let go, to be written over; null when there is none. */
  readonly takeSpare: () => Thing | null;
  /** Makes spare what has none of these keys. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void;
  /** Lets go of the spare ones but one. */
  readonly tidy: () => void;
};

/** Nothing kept. */
export function createKeptByKey<Thing>(): KeptByKey<Thing> {
  const things = new Map<string, Thing>();
  const spares: Thing[] = [];
  return {
    get: (key) => things.get(key),
    keep: (key, thing) => void things.set(key, thing),
    takeSpare: () => spares.pop() ?? null,
    keepOnly(keys) {
      for (const [key, thing] of things) {
        if (keys.has(key)) continue;
        things.delete(key);
        spares.push(thing);
      }
    },
    tidy: () => void spares.splice(1),
  };
}
