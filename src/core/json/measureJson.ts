/** How deep a foreign text may nest, and how many values it may hold (`EX-33`). */
export type JsonLimits = { readonly depth: number; readonly values: number };

/** What a text of JSON holds at most, or that it goes beyond the limits. */
export type JsonMeasure =
  | { readonly ok: true; readonly values: number }
  | { readonly ok: false; readonly reason: 'too-deep' | 'too-many-values' };

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c];
const [openList, openObject, closeList, closeObject] = [0x5b, 0x7b, 0x5d, 0x7d];

/**
 * Measures UTF-8 bytes of JSON before anything is built from them (`EX-33`): brackets and commas outside of strings,
 * one walk, no recursion. Parsing millions of brackets takes a browser seconds, or breaks it.
 */
export function measureJson(bytes: Uint8Array, limits: JsonLimits): JsonMeasure {
  let depth = 0;
  let values = 1;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === quote) at = endOfString(bytes, at);
    else if (byte === openList || byte === openObject) {
      depth += 1;
      values += 1;
      if (depth > limits.depth) return { ok: false, reason: 'too-deep' };
    } else if (byte === closeList || byte === closeObject) depth -= 1;
    else if (byte === comma) values += 1;
    if (values > limits.values) return { ok: false, reason: 'too-many-values' };
  }
  return { ok: true, values };
}

/** Where a string ends that begins at `start`; the last byte when it does not end. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    if (bytes[at] === backslash) at += 1;
    else if (bytes[at] === quote) return at;
  }
  return bytes.length;
}
