/** Codes whose values are all different. */
export type MergedCodes = { readonly codes: Uint8Array | Uint16Array; readonly values: readonly string[] };

/** Gives equal texts one code, the first one's, and closes the gaps: two encodings may have met in a file (`EX-2`). */
export function mergeEqualValues(codes: Uint8Array | Uint16Array, texts: readonly string[]): MergedCodes {
  const byText = new Map<string, number>();
  const renamed = texts.map((text) => {
    const known = byText.get(text);
    if (known !== undefined) return known;
    byText.set(text, byText.size);
    return byText.size - 1;
  });
  if (byText.size === texts.length) return { codes, values: texts };
  return { codes: codes.map((code) => renamed[code] as number), values: [...byText.keys()] };
}
