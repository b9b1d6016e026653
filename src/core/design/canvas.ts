/** Where a line of the canvas belongs (domain.md, 4). */
export const canvasSections = [
  'notIdeal',
  'firmographics',
  'needs',
  'pains',
  'drivers',
  'buying',
  'present',
  'roles',
  'lead',
] as const;

/** Who is not ideal, what the company is, indicators in needs, pains, drivers, buying behaviour and present state, whose path, and what a lead is. */
export type CanvasSection = (typeof canvasSections)[number];

/** The canvas of the ideal customer: lines in the order in which they were written, and what a lead is to us. */
export type Canvas = { readonly lines: readonly CanvasLine[]; readonly leadIs: string };

/** One line of the canvas; what it is about says what criterion can be made of it. */
export type CanvasLine = {
  readonly id: string;
  readonly section: CanvasSection;
  /** In the team's own words. */
  readonly text: string;
  /** Whether it speaks for a good customer or against one. */
  readonly speaks: 'for' | 'against';
  readonly about: LineSubject;
};

/** What a line is about. */
export type LineSubject =
  /** Something that is so or not, such as a pain. */
  | { readonly is: 'statement' }
  /** One of several values, such as industries; `of` names the subject, such as `industry` or `region`. */
  | { readonly is: 'values'; readonly of: string; readonly values: readonly string[] }
  /** from <= number < to; `of` names the subject, such as `employees`; null is unbounded. */
  | { readonly is: 'range'; readonly of: string; readonly from: number | null; readonly to: number | null }
  /** A person whose path must be influenced. */
  | { readonly is: 'role'; readonly role: BuyingRole }
  | { readonly is: 'bant'; readonly of: Bant };

/** The four things to know of a purchase, in their order. */
export const bantParts = ['budget', 'authority', 'need', 'timeline'] as const;

/** Budget, authority, need or timeline. */
export type Bant = (typeof bantParts)[number];

/** The roles of a purchase (domain.md, 7). */
export const buyingRoles = [
  'decisionMaker',
  'doorOpener',
  'champion',
  'influencer',
  'procurement',
  'endUser',
] as const;

/** A role of a purchase. */
export type BuyingRole = (typeof buyingRoles)[number];
