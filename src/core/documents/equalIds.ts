import type { Kind } from './document.ts';
import type { FileFault } from './fault.ts';

/** The lists of a body whose items are told apart by one of their keys; other kinds have checks of their own. */
const lists: { readonly [kind in Kind]?: readonly { readonly list: string; readonly key: string }[] } = {
  company: [{ list: 'units', key: 'id' }],
  assessment: [{ list: 'evidence', key: 'id' }],
  plan: [
    { list: 'items', key: 'id' },
    { list: 'decisions', key: 'id' },
  ],
  survey: [{ list: 'answers', key: 'mark' }],
};

/** Items that are called like an earlier one of their list: an edit of one would reach both (`EX-40`). */
export function equalIds(kind: Kind, body: object): readonly FileFault[] {
  const values = new Map<string, unknown>(Object.entries(body));
  return (lists[kind] ?? []).flatMap(({ list, key }) => {
    const seen = new Set<unknown>();
    const items = (values.get(list) ?? []) as readonly { readonly [key: string]: unknown }[];
    return items.flatMap((item, at): readonly FileFault[] => {
      const isTwice = seen.size === seen.add(item[key]).size;
      return isTwice ? [{ path: [list, at, key], reason: 'duplicateId' }] : [];
    });
  });
}
