import type { CodeColumn, ContactColumn, NumberColumn } from '../contacts/table.ts';
import { createNamedRandom } from '../random.ts';
import type { Companies } from './companies.ts';
import { countOf, createQuantileDraw, type Traits } from './drawTraits.ts';
import { quantileAt, quantileBounds } from './quantileAt.ts';
import type { Draw, QuantileTable, RecipeField } from './recipe.ts';

type Weighted = Extract<Draw, { by: 'weights' }>['values'];
type Codes = Uint8Array | Uint16Array;

/** Most different values that a column of codes holds, the empty one counted. */
const mostCodes = 65_536;

/** Draws one field of all contacts; contacts of one company share the company's (`SI-7`). */
export function drawField(
  field: RecipeField,
  seed: number,
  companies: Companies,
  traits: Traits,
): ContactColumn {
  const { draw } = field;
  const fill: Fill = (own, pick) => fillOwn(own, pick, field, seed, companies, traits);
  if (draw.by === 'weights') return drawCategory(field, draw.values, companies, fill);
  const { least, greatest } = quantileBounds(draw.points);
  const isCoded = draw.whole && round(greatest) - round(least) + 2 <= mostCodes;
  return isCoded
    ? drawWhole(field, draw.points, companies, fill)
    : drawNumber(field, draw.points, draw.whole, companies, fill);
}

/** Fills one value for each owner: `pick` of its quantile, or what the array had when it is unknown. */
type Fill = (own: Codes | Float64Array, pick: (quantile: number) => number) => void;

function fillOwn(
  own: Codes | Float64Array,
  pick: (quantile: number) => number,
  field: RecipeField,
  seed: number,
  companies: Companies,
  traits: Traits,
): void {
  const random = createNamedRandom(seed, `field:${field.field}`);
  const quantile = createQuantileDraw(field.follows, field.of, companies, traits);
  for (let i = 0; i < own.length; i++) {
    random.seek(i);
    const isKnown = random.uniform() >= field.unknown;
    if (isKnown) own[i] = pick(quantile(random, i));
  }
}

function drawCategory(field: RecipeField, weighted: Weighted, companies: Companies, fill: Fill): CodeColumn {
  const shares = cumulativeShares(weighted);
  const own = newCodes(countOf(field.of, companies), weighted.length + 1);
  fill(own, (quantile) => {
    let code = 0;
    while (code < shares.length - 1 && quantile >= (shares[code] ?? 1)) code++;
    return code + 1;
  });
  const values = ['', ...weighted.map(({ value }) => value)];
  return { kind: 'codes', field: field.field, codes: spread(field, own, companies), values, numbers: null };
}

/** Upper end of each value's share of 0..1. */
function cumulativeShares(weighted: Weighted): Float64Array {
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return Float64Array.from(weighted, ({ weight }) => (sum += weight) / total);
}

/** A whole number as a code: every number of its range stands in the dictionary, so more contacts change no code. */
function drawWhole(field: RecipeField, points: QuantileTable, companies: Companies, fill: Fill): CodeColumn {
  const { least, greatest } = quantileBounds(points);
  const first = round(least);
  const range = Array.from({ length: round(greatest) - first + 1 }, (_, i) => first + i);
  const own = newCodes(countOf(field.of, companies), range.length + 1);
  fill(own, (quantile) => round(quantileAt(points, quantile)) - first + 1);
  return {
    kind: 'codes',
    field: field.field,
    codes: spread(field, own, companies),
    values: ['', ...range.map(String)],
    numbers: Float64Array.of(NaN, ...range),
  };
}

function drawNumber(
  field: RecipeField,
  points: QuantileTable,
  whole: boolean,
  companies: Companies,
  fill: Fill,
): NumberColumn {
  const own = new Float64Array(countOf(field.of, companies)).fill(NaN);
  fill(own, (quantile) => {
    const value = quantileAt(points, quantile);
    return whole ? round(value) : round(value * 100) / 100;
  });
  return { kind: 'numbers', field: field.field, numbers: spread(field, own, companies) };
}

/** To the nearest whole number, halves up. */
function round(value: number): number {
  return Math.floor(value + 0.5);
}

function newCodes(length: number, different: number): Codes {
  return different <= 256 ? new Uint8Array(length) : new Uint16Array(length);
}

/** From companies to their contacts; a contact's own values stay as they are. */
function spread<Own extends Codes | Float64Array>(field: RecipeField, own: Own, companies: Companies): Own {
  if (field.of === 'contact') return own;
  const all = new (own.constructor as new (length: number) => Own)(companies.of.length);
  for (let i = 0; i < all.length; i++) all[i] = own[companies.of[i] ?? 0] ?? 0;
  return all;
}
