import { appendFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** LevelDB writes in blocks, and no piece of a record reaches over the end of one. */
const block = 32_768;

/** Checksum, length and type stand before the data. */
const headBytes = 7;

/**
 * The beginning of a record as LevelDB writes it (doc/log_format.md there), of which the rest never came: the browser passes
 * over it once, and what it writes behind it makes the log unreadable.
 *
 * @param size - Size of the log, in bytes.
 * @param share - How much of the data came, 0 to 1.
 */
function tornRecord(size: number, share: number): Buffer {
  const left = block - (size % block);
  // Too little room for a record: it is filled with zeros, and the record begins in the next block.
  const filling = left <= headBytes ? left : 0;
  const length = Math.min(2_000, (filling > 0 ? block : left) - headBytes);
  const record = Buffer.alloc(filling + headBytes + Math.floor(share * length), 0x5a);
  record.fill(0, 0, filling);
  record.writeUInt16LE(length, filling + 4);
  record.writeUInt8(1, filling + 6);
  return record;
}

/** Leaves the log of a database as a kill in the middle of a write does; `share` of the last record came, 0 to 1. */
export async function tearLog(folder: string, share: number): Promise<void> {
  const name = (await readdir(folder))
    .filter((each) => each.endsWith('.log'))
    .toSorted()
    .at(-1);
  if (name === undefined) throw new Error('The database has no log.');
  const log = join(folder, name);
  await appendFile(log, tornRecord((await stat(log)).size, share));
}
