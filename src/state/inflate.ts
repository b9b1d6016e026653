import type { Result } from '#core/result.ts';

/** Why something packed is not unpacked: it is cut or changed, unpacked it would be too large. */
export type NotInflated = { readonly reason: 'not-json' | 'too-large' };

/** Unpacks gzip, and stops as soon as there is more than anybody may ask for (`ST-25`). */
export async function inflate(packed: Blob, most: number): Promise<Result<Uint8Array, NotInflated>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = packed.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > most) {
        void reader.cancel();
        return { ok: false, reason: 'too-large' };
      }
      chunks.push(read.value);
    }
  } catch {
    return { ok: false, reason: 'not-json' };
  }
  return { ok: true, value: joined(chunks, length) };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
