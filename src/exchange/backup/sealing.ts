import type { IsoDate } from '#core/brand.ts';
import { nonceOf } from '#core/backup/sealedChunks.ts';
import { writeSealedHeader } from '#core/backup/sealedHeader.ts';
import { fileKeyOf, freshSalt, type Secret } from './secret.ts';

/** Bytes of the backup in each sealed chunk. */
const chunk = 262_144;

/** Seals what flows through it (`EX-79`): the header first, then chunk after chunk, the last one marked as the last. */
export async function sealing(
  secret: Secret,
  savedOn: IsoDate,
): Promise<TransformStream<Uint8Array, Uint8Array>> {
  const fileSalt = freshSalt();
  const { salt, iterations } = secret;
  const { key, check } = await fileKeyOf(secret, fileSalt);
  const header = new TextEncoder().encode(
    writeSealedHeader({ iterations, salt, fileSalt, check, chunk }, savedOn),
  );
  let waiting = new Uint8Array(chunk);
  let filled = 0;
  let number = 0;

  const seal = async (isLast: boolean): Promise<Uint8Array> => {
    const way = { name: 'AES-GCM', iv: nonceOf(number, isLast), additionalData: header };
    number += 1;
    const sealed = await crypto.subtle.encrypt(way, key, waiting.subarray(0, filled));
    waiting = new Uint8Array(chunk);
    filled = 0;
    return new Uint8Array(sealed);
  };

  return new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => controller.enqueue(header),
    transform: async (bytes, controller) => {
      for (let at = 0; at < bytes.length;) {
        // Only when more follows is it known that a full chunk is not the last one.
        if (filled === chunk) controller.enqueue(await seal(false));
        const taken = Math.min(chunk - filled, bytes.length - at);
        waiting.set(bytes.subarray(at, at + taken), filled);
        filled += taken;
        at += taken;
      }
    },
    flush: async (controller) => controller.enqueue(await seal(true)),
  });
}
