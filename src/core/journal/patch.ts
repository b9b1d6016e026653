import { isJsonObject, type Json, type JsonObject, type JsonPath, ownValue } from '../json/json.ts';

/** One changed place. An absent side says that the key was not there. */
export type Change = { readonly path: JsonPath; readonly before?: Json; readonly after?: Json };

/** What turns one version of a document into the next, and back (`ST-7`). */
export type Patch = readonly Change[];

/**
 * The changes from one value to another. Objects are compared key by key, arrays of one length item by item;
 * an array that grew or shrank is replaced whole.
 */
export function diff(before: Json, after: Json, path: JsonPath = []): Patch {
  if (before === after) return [];
  if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
    return before.flatMap((item: Json, at) => diff(item, after[at] as Json, [...path, at]));
  }
  if (isJsonObject(before) && isJsonObject(after)) return diffObjects(before, after, path);
  return [{ path, before, after }];
}

function diffObjects(before: JsonObject, after: JsonObject, path: JsonPath): Patch {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key): Patch => {
    const here = [...path, key];
    const [was, is] = [ownValue(before, key), ownValue(after, key)];
    if (was === undefined) return is === undefined ? [] : [{ path: here, after: is }];
    return is === undefined ? [{ path: here, before: was }] : diff(was, is, here);
  });
}

/** The document after the patch. Its places must be as they were when the patch was made. */
export function applyPatch(document: Json, patch: Patch): Json {
  return patch.reduce((value, change) => put(value, change.path, change.after), document);
}

/** The patch that takes the document back. */
export function invertPatch(patch: Patch): Patch {
  return patch
    .map(({ path, before, after }) => ({
      path,
      ...(after === undefined ? {} : { before: after }),
      ...(before === undefined ? {} : { after: before }),
    }))
    .reverse();
}

/** Whether every place of the patch is as it was when the patch was made, so that it may be applied. */
export function fits(document: Json, patch: Patch): boolean {
  return patch.every(({ path, before }) => {
    const found = valueAt(document, path);
    if (found === undefined || before === undefined) return found === before;
    return diff(found, before).length === 0;
  });
}

/** The value at a place; undefined when the place is not there. */
function valueAt(document: Json, path: JsonPath): Json | undefined {
  return path.reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return typeof key === 'number' ? (value as readonly Json[])[key] : undefined;
    return isJsonObject(value) ? ownValue(value, key) : undefined;
  }, document);
}

function put(value: Json, path: JsonPath, replacement: Json | undefined): Json {
  const [key, ...rest] = path;
  if (key === undefined) return replacement ?? null;
  if (Array.isArray(value)) {
    return value.map((item: Json, at) => (at === key ? put(item, rest, replacement) : item));
  }
  const object = isJsonObject(value) ? value : {};
  if (rest.length > 0) return { ...object, [key]: put(ownValue(object, key) ?? null, rest, replacement) };
  if (replacement !== undefined) return { ...object, [key]: replacement };
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key));
}
