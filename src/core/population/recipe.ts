import type { Days, Share } from '../brand.ts';

/** The body of a recipe document, version 1: what a population of sample contacts is made from (docs/spec/simulation.md). */
export type Recipe = {
  readonly title: string;
  /** Whole number 0..4294967295; the same seed gives the same contacts. */
  readonly seed: number;
  /** How many contacts, 1..1,000,000. */
  readonly contacts: number;
  /** Mean number of contacts in a company, 1 or more. */
  readonly contactsPerCompany: number;
  /** Share of contacts that did nothing within the last year. */
  readonly inactive: Share;
  /** What decides who is inactive: the contacts lowest on this trait are, as far as its strength goes (`SI-8`). */
  readonly inactiveFollows: Follows | null;
  /** Hidden properties, uniform on 0..1, that make the visible ones go together. */
  readonly traits: readonly Trait[];
  readonly fields: readonly RecipeField[];
  readonly events: readonly RecipeEvent[];
};

/** Whose property it is: all contacts of one company share a company's. */
export type Owner = 'company' | 'contact';

/** A hidden property that others follow, and that may follow another itself. */
export type Trait = { readonly id: string; readonly of: Owner; readonly follows: Follows | null };

/** With probability |strength| the quantile is the trait's own (or its mirror, when negative), else a fresh one. */
export type Follows = { readonly trait: string; readonly strength: number };

/** A visible field. Values stand in order from what goes with a low trait to what goes with a high one. */
export type RecipeField = {
  readonly field: string;
  readonly of: Owner;
  readonly follows: Follows | null;
  /** Share of contacts (or companies) of which it is not known. */
  readonly unknown: Share;
  readonly draw: Draw;
};

/** What is drawn at a quantile: a category by weight, or a number by interpolation. */
export type Draw =
  | {
      readonly by: 'weights';
      readonly values: readonly { readonly value: string; readonly weight: number }[];
    }
  | { readonly by: 'quantiles'; readonly points: QuantileTable; readonly whole: boolean };

/** Pairs of (share 0..1, value), both rising from share 0 to share 1; linear between. */
export type QuantileTable = readonly (readonly [share: Share, value: number])[];

/** Events of one kind for an active contact within the last year. The first kind comes at least once (`SI-9`). */
export type RecipeEvent = {
  readonly kind: string;
  readonly follows: Follows | null;
  /** How many within `withinDays`, rounded to whole events. */
  readonly count: QuantileTable;
  /** 1..365; no event of the kind is older. */
  readonly withinDays: Days;
  /** Age of an event in days, rounded down; from 0 to at most `withinDays`. */
  readonly age: QuantileTable;
};
