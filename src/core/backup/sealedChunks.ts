/** Bytes that AES-GCM adds to each chunk. */
export const tagBytes = 16;

/**
 * The nonce of a chunk (`EX-79`): its number in eleven bytes, then 1 for the last one and 0 for any other. So a chunk opens
 * only in its own place, and an end that was cut off is known. As in age (age-encryption.org/v1, *Payload*); the construction
 * is STREAM of Hoang, Reyhanitabar, Rogaway and Vizár (2015).
 */
export function nonceOf(number: number, isLast: boolean): Uint8Array<ArrayBuffer> {
  const nonce = new Uint8Array(12);
  new DataView(nonce.buffer).setBigUint64(3, BigInt(number));
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** How the sealed bytes of a file lie: how many chunks, and how long the backup in them is. */
export type SealedLayout = { readonly chunks: number; readonly plain: number };

/** The layout of so many sealed bytes; null when they end where no chunk can end. */
export function layoutOf(sealed: number, chunk: number): SealedLayout | null {
  const chunks = Math.ceil(sealed / (chunk + tagBytes));
  const last = sealed - (chunks - 1) * (chunk + tagBytes);
  return chunks === 0 || last <= tagBytes ? null : { chunks, plain: sealed - chunks * tagBytes };
}
