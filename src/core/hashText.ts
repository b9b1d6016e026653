/** FNV-1a, 32 bits, unsigned, over the UTF-16 code units of a text: the same in every browser (`SC-37`, `SI-2`). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
