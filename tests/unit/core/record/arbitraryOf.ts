import fc from 'fast-check';

/** Stands in every text that a schema leaves free. */
export const mark = 'Zq9Marked';

type Node = { readonly type?: string; readonly [key: string]: unknown };
type Any = fc.Arbitrary<object>;

/**
 * Any body that has the shape of a schema of valibot, with marked words wherever a text may be typed: read from the
 * schema's own description, so that a field that is added tomorrow is marked too. Lengths and bounds of numbers do not
 * matter here, and are not kept.
 */
export function arbitraryOf(schema: unknown, depth = 0): Any {
  const node = schema as Node;
  switch (node.type) {
    case 'string':
      return textOf(node) as unknown as Any;
    case 'number':
      return fc.integer({ min: 1, max: 4 }) as unknown as Any;
    case 'boolean':
      return fc.boolean() as unknown as Any;
    case 'literal':
      return fc.constant(node['literal']) as Any;
    case 'picklist':
      return fc.constantFrom(...(node['options'] as object[]));
    case 'nullable':
      return fc.oneof(
        { arbitrary: fc.constant(null), weight: 1 },
        { arbitrary: below(node['wrapped'], depth), weight: 3 },
      ) as Any;
    case 'exact_optional':
      return below(node['wrapped'], depth);
    case 'lazy':
      return depth > 8
        ? fc.constant({ is: 'unknown' })
        : below((node['getter'] as () => unknown)(), depth + 1);
    case 'array':
      return fc.array(below(node['item'], depth), { minLength: depth > 6 ? 0 : 1, maxLength: 2 });
    case 'record':
      return fc.dictionary(fc.constantFrom(`${mark}-1`, `${mark}-2`), below(node['value'], depth));
    case 'variant':
    case 'union':
      return depth > 8
        ? below((node['options'] as unknown[])[0], depth + 1)
        : fc.oneof(...(node['options'] as unknown[]).map((option) => below(option, depth + 1)));
    case 'strict_tuple':
      return fc.tuple(...(node['items'] as unknown[]).map((item) => below(item, depth)));
    case 'loose_object':
      return objectOf(node['entries'] as { readonly [key: string]: unknown }, depth);
    default:
      throw new Error(`No words for a schema of type ${String(node.type)}.`);
  }
}

function below(schema: unknown, depth: number): Any {
  return arbitraryOf(schema, depth + 1);
}

/** Every object has a key that no schema knows. */
function objectOf(entries: { readonly [key: string]: unknown }, depth: number): Any {
  const known = Object.fromEntries(Object.entries(entries).map(([key, child]) => [key, below(child, depth)]));
  return fc.record({ ...known, [`${mark}Key`]: fc.constant(`${mark}Unknown`) });
}

/** Days, quarters and the like keep their form; every other text is marked. */
function textOf(node: Node): fc.Arbitrary<string> {
  const forms = formsOf(node);
  const words = [mark, `https://${mark}.example`, '2026-11-22', '2027-Q1', 'EUR', '0'.repeat(16)];
  const fitting = words.filter((word) => forms.every((form) => form.test(word)));
  if (fitting[0] === undefined) throw new Error(`No words fit ${forms.join(' ')}.`);
  return fc.constant(fitting[0]);
}

/** The patterns of a text; one that was described anew has them inside. */
function formsOf({ pipe, type, requirement }: Node): readonly RegExp[] {
  const own = type === 'regex' ? [requirement as RegExp] : [];
  const [first, ...others] = (pipe ?? []) as readonly Node[];
  return [...own, ...(first?.['pipe'] ? formsOf(first) : []), ...others.flatMap(formsOf)];
}
