import type { Text } from '../text.ts';
import type { Canvas, CanvasLine } from './canvas.ts';

/** from <= size < to; null is open. */
export type SizeClass = { readonly from: number; readonly to: number | null };

/** What company registers can be searched by, and how the values of a model are written there. */
export type RegisterCodes = {
  /** One value may stand for several codes. */
  readonly industries: {
    readonly codes: ReadonlyMap<string, readonly string[]>;
    readonly names: ReadonlyMap<string, Text>;
  };
  /** Code and name by value. */
  readonly regions: {
    readonly codes: ReadonlyMap<string, string>;
    readonly names: ReadonlyMap<string, Text>;
  };
  readonly legalForms: ReadonlyMap<string, Text>;
  readonly employees: readonly SizeClass[];
  /** In millions of euros. */
  readonly turnover: readonly SizeClass[];
};

/** One thing to search for, or to leave out of what is found. */
export type SearchTerm = { readonly how: 'include' | 'exclude' } & (
  | { readonly of: 'industry' | 'region' | 'legalForm'; readonly code: string; readonly name: Text }
  /** A size class that a wanted range touches, or that lies wholly in an unwanted one. */
  | { readonly of: 'employees' | 'turnover'; readonly size: SizeClass }
);

/** Why a register cannot search for a line: nothing picked, no code, no class that lies in the range, not known there. */
export type Unsearchable = {
  readonly line: CanvasLine;
  readonly why: 'empty' | 'noCode' | 'noWholeClass' | 'notInRegisters';
  /** Values without a code. */
  readonly values: readonly string[];
};

/** What to search company registers for, and what they cannot find (`DE-28`). */
export type SearchList = {
  readonly terms: readonly SearchTerm[];
  readonly unsearchable: readonly Unsearchable[];
};

/**
 * The search list of a canvas (`DE-28`): industries, size classes, regions and legal forms in that order, each once.
 * Roles, statements and what a lead is are not of a company in a register: every such line is named as unsearchable.
 */
export function searchList({ lines }: Canvas, codes: RegisterCodes): SearchList {
  const found = lines.map((line) => searchOf(line, codes));
  const terms = found.flatMap((each) => each.terms);
  return {
    terms: order.flatMap((of) => unique(terms.filter((term) => term.of === of))),
    unsearchable: found.flatMap((each) => (each.missing === null ? [] : [each.missing])),
  };
}

const order: readonly SearchTerm['of'][] = ['industry', 'employees', 'turnover', 'region', 'legalForm'];

type Found = { readonly terms: readonly SearchTerm[]; readonly missing: Unsearchable | null };

function searchOf(line: CanvasLine, codes: RegisterCodes): Found {
  const { about } = line;
  switch (about.is) {
    case 'values':
      return valuesOf(line, about.of, about.values, codes);
    case 'range':
      return sizesOf(line, about, codes);
    default:
      return cannot(line, 'notInRegisters');
  }
}

function valuesOf(line: CanvasLine, of: string, values: readonly string[], codes: RegisterCodes): Found {
  if (of !== 'industry' && of !== 'region' && of !== 'legalForm') return cannot(line, 'notInRegisters');
  if (values.length === 0) return cannot(line, 'empty');
  const how = howOf(line);
  const read = values.map((value) => ({ value, named: namedCodes(of, value, codes) }));
  const without = read.filter(({ named }) => named.length === 0).map(({ value }) => value);
  return {
    terms: read.flatMap(({ named }) => named.map((each) => ({ how, of, ...each }))),
    missing: without.length === 0 ? null : { line, why: 'noCode', values: without },
  };
}

/** How a value is written in registers; nothing when they have no word for it. */
function namedCodes(
  of: 'industry' | 'region' | 'legalForm',
  value: string,
  { industries, regions, legalForms }: RegisterCodes,
): readonly { readonly code: string; readonly name: Text }[] {
  switch (of) {
    case 'industry':
      return (industries.codes.get(value) ?? []).flatMap((code) => named(code, industries.names.get(code)));
    case 'region':
      return named(regions.codes.get(value), regions.names.get(value));
    case 'legalForm':
      return named(value, legalForms.get(value));
  }
}

function named(code: string | undefined, name: Text | undefined) {
  return code === undefined || name === undefined ? [] : [{ code, name }];
}

function sizesOf(
  line: CanvasLine,
  { of, from, to }: { readonly of: string; readonly from: number | null; readonly to: number | null },
  codes: RegisterCodes,
): Found {
  if (of !== 'employees' && of !== 'turnover') return cannot(line, 'notInRegisters');
  if (from === null && to === null) return cannot(line, 'empty');
  const how = howOf(line);
  const isMeant = how === 'include' ? isTouched : isInside;
  const sizes = codes[of].filter((size) => isMeant(size, { from, to }));
  if (sizes.length === 0) return cannot(line, 'noWholeClass');
  return { terms: sizes.map((size) => ({ how, of, size })), missing: null };
}

type Range = { readonly from: number | null; readonly to: number | null };

function isTouched(size: SizeClass, { from, to }: Range): boolean {
  return (to === null || size.from < to) && (from === null || size.to === null || size.to > from);
}

/** Leaving out a class that is only touched would lose companies that are wanted. */
function isInside(size: SizeClass, { from, to }: Range): boolean {
  return (from === null || size.from >= from) && (to === null || (size.to !== null && size.to <= to));
}

function howOf({ speaks, section }: CanvasLine): SearchTerm['how'] {
  return speaks === 'against' || section === 'notIdeal' ? 'exclude' : 'include';
}

function cannot(line: CanvasLine, why: Unsearchable['why']): Found {
  return { terms: [], missing: { line, why, values: [] } };
}

/** Each term once, in the order in which they were first named. */
function unique(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  const keyed = new Map(terms.map((term) => [JSON.stringify(term), term]));
  return [...keyed.values()];
}
