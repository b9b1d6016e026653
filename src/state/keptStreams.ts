import { KeptError } from '#core/contacts/kept/keptError.ts';
import type { Unpacked } from '#core/contacts/kept/keptAnswers.ts';
import type { KeptAbout } from '#core/contacts/kept/keptHead.ts';
import type { KeptParts } from './keptContactsPort.ts';
import type { ContactsPort } from './ports.ts';

/** The contacts of the file in use, part by part from the worker. */
export async function* packedParts(
  worker: ContactsPort,
  about: KeptAbout,
): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  const packing = await worker.ask({ type: 'pack', about });
  if (!packing.ok) throw new KeptError(packing.reason);
  let left = packing.value.bytes;
  for (;;) {
    const part = await worker.ask({ type: 'packed' });
    if (part === null) break;
    left -= part.length;
    yield part;
  }
  // Another file took its place, or the worker began anew.
  if (left !== 0) throw new KeptError('unread');
}

/** Gives kept contacts to the worker, and answers with what they are. They take the place of a file with the order `keep`. */
export async function unpackParts(worker: ContactsPort, parts: KeptParts): Promise<Unpacked> {
  let isFirst = true;
  for await (const bytes of parts) {
    if (!(await worker.ask({ type: 'unpack', bytes, isFirst }))) break;
    isFirst = false;
  }
  return worker.ask({ type: 'unpacked' });
}
