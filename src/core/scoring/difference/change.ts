import type { JsonPath } from '../../json/json.ts';

/**
 * One difference of two models (`SC-46`). `part` is a key of the model; `id` names the item of a list such as criteria,
 * null for a part that is no list. `path` leads on from there, empty for the whole: places in lists are those of the later
 * model, or where it has no such item those of the earlier one. Only `i18n` turns it into words.
 */
export type Change = {
  readonly part: string;
  readonly id: string | null;
  readonly path: JsonPath;
} & Difference;

/** What happened at a place. Values are plain data of the models. */
export type Difference =
  | { readonly what: 'added'; readonly to: unknown }
  | { readonly what: 'removed'; readonly from: unknown }
  | { readonly what: 'changed'; readonly from: unknown; readonly to: unknown }
  /** From one place in its list to another. */
  | { readonly what: 'moved'; readonly from: number; readonly to: number };

/** A difference somewhere inside a value. */
export type InnerChange = { readonly path: JsonPath } & Difference;
