/** Clipped totals by contact, 0..10,000 centipoints each (`SC-8`). */
export type Totals = Int32Array | Int16Array | Uint16Array;
