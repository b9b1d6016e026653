import { isJsonObject, type Json } from '../json/json.ts';

/**
 * A hash of 128 bits of plain data as 32 hexadecimal digits, the same in every browser and whatever the order of keys:
 * four lanes of 32 bits over the UTF-16 units of the JSON with sorted keys, each mixed into the next (cyrb128 of bryc,
 * public domain). It tells states of documents apart (`EX-52`); it keeps no secret.
 */
export function hashData(value: Json): string {
  const text = sortedText(value);
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    a = b ^ Math.imul(a ^ unit, 597399067);
    b = c ^ Math.imul(b ^ unit, 2869860233);
    c = d ^ Math.imul(c ^ unit, 951274213);
    d = a ^ Math.imul(d ^ unit, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const all = a ^ b ^ c ^ d;
  return [all, b ^ all, c ^ all, d ^ all].map(hex).join('');
}

/** A hash as `hashData` writes it. */
export const hashForm = /^[0-9a-f]{32}$/;

function hex(lane: number): string {
  return (lane >>> 0).toString(16).padStart(8, '0');
}

function sortedText(value: Json): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => sortedText(item)).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${sortedText(value[key] ?? null)}`).join(',')}}`;
}
