import type { IsoDate } from '../brand.ts';

/** Marketing and sales agreed to a model: it is locked until somebody begins a new draft (`DE-60`). */
export type SignOff = Signatures & {
  /** Id of the document that holds the agreed version. */
  readonly version: string;
};

/** One name for each side. */
export type Signatures = { readonly marketing: Signature; readonly sales: Signature };

/** Who agreed, and when. */
export type Signature = { readonly name: string; readonly on: IsoDate };
