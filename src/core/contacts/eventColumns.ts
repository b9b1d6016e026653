/**
 * Contacts in a block: their sums stay in the processor's nearer memory, and a place in a block fits 16 bits.
 * A larger block has longer runs; measured, see docs/decisions/0013.
 */
export const blockContacts = 16_384;

/** Events of all contacts, one list for each kind. */
export type EventColumns = {
  readonly kinds: readonly KindEvents[];
  /** Dictionaries of the properties; code 0 is the empty string: not known. */
  readonly topics: readonly string[];
  readonly assets: readonly string[];
  readonly channels: readonly string[];
};

/**
 * The events of one kind: block after block of `blockContacts` contacts, in each the newest day first, on each day
 * in the order of the contacts. A run is what one block has on one day.
 */
export type KindEvents = {
  readonly kind: string;
  /** Place of the contact in its block, by event. */
  readonly contacts: Uint16Array;
  /** Block b has the runs `firstRuns[b]` up to `firstRuns[b + 1]`. */
  readonly firstRuns: Uint32Array;
  /** By run, falling within a block. */
  readonly days: Int32Array;
  /** Run r holds the events from `ends[r - 1]` (0 for the first) up to `ends[r]`. */
  readonly ends: Uint32Array;
  /** Most events of this kind that one contact has. */
  readonly mostPerContact: number;
  /** By event; null when no event of the kind has the property. Codes into the dictionaries. */
  readonly topics: Uint16Array | null;
  readonly assets: Uint32Array | null;
  readonly channels: Uint16Array | null;
  /** NaN is not known. */
  readonly amounts: Float64Array | null;
};

/** Events contact by contact, as generators and readers make them: those of contact i at `starts[i]` up to `starts[i + 1]`. */
export type EventList = {
  readonly starts: Uint32Array;
  /** Index into `kindNames`. */
  readonly kinds: Uint8Array;
  readonly days: Int32Array;
  readonly kindNames: readonly string[];
  readonly properties: EventProperties | null;
};

/** Properties by event, with their dictionaries; code 0 and NaN are not known. */
export type EventProperties = {
  readonly topics: { readonly codes: Uint16Array; readonly values: readonly string[] } | null;
  readonly assets: { readonly codes: Uint32Array; readonly values: readonly string[] } | null;
  readonly channels: { readonly codes: Uint16Array; readonly values: readonly string[] } | null;
  readonly amounts: Float64Array | null;
};

/** No events, for contacts that came without any. */
export const noEvents: EventColumns = { kinds: [], topics: [''], assets: [''], channels: [''] };
