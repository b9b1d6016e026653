import fc from 'fast-check';
import type { Json } from '#core/json/json.ts';
import { otherModel, wholeModel } from './wholeModel.ts';

type Path = readonly (string | number)[];

/** Every place of a value. */
function placesOf(value: Json, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((child: Json, at) => [at, child] as const)
    : Object.entries(value);
  return [path, ...entries.flatMap(([key, child]) => placesOf(child, [...path, key]))];
}

function valueAt(value: Json, path: Path): Json {
  return path.reduce<Json>((at, key) => (at as { readonly [key: string]: Json })[key] ?? null, value);
}

function changedAt(value: Json, [key, ...rest]: Path, change: (old: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (Array.isArray(value))
    return value.map((item: Json, at) => (at === key ? changedAt(item, rest, change) : item));
  const object = value as { readonly [key: string]: Json };
  return { ...object, [key]: changedAt(object[key] ?? null, rest, change) };
}

const ids = [
  'industry',
  'size',
  'founded',
  'small',
  '__proto__',
  'constructor',
  'visit',
  'activity',
  'gone',
  'fit',
];
const numbers = [-1, 0, 0.005, 1, 2, 30, 50, 99.99, 100];

/** The same kind of value, another one: an id, a number, a list that lost or doubled an item. */
function damage(value: Json, seed: number): Json {
  if (typeof value === 'string') return ids[seed % ids.length] ?? '';
  if (typeof value === 'number') return numbers[seed % numbers.length] ?? 0;
  if (typeof value === 'boolean') return !value;
  if (!Array.isArray(value) || value.length === 0) return value;
  const list: readonly Json[] = value;
  const at = seed % list.length;
  const item = list[at] ?? null;
  return seed % 2 === 0 ? list.filter((_, index) => index !== at) : [...list, item];
}

function isAlike(one: Json, other: Json): boolean {
  return typeof one === typeof other && Array.isArray(one) === Array.isArray(other);
}

/** A model in which up to four places were damaged, or hold what stands at another place. Most are still models by shape. */
export const damagedModel: fc.Arbitrary<Json> = fc.constantFrom(wholeModel, otherModel).chain((model) => {
  const whole = model as unknown as Json;
  const place = fc.constantFrom(...placesOf(whole).filter((path) => path.length > 1));
  const one = fc.record({ place, other: place, seed: fc.nat({ max: 1000 }), isSwap: fc.boolean() });
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((damages) =>
    damages.reduce((so, { place: at, other, seed, isSwap }) => {
      const foreign = valueAt(whole, other);
      return changedAt(so, at, (old) => (isSwap && isAlike(old, foreign) ? foreign : damage(old, seed)));
    }, whole),
  );
});
