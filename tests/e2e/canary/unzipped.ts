import { inflateRawSync } from 'node:zlib';

/** All that a file says, whether it is a ZIP or plain: the entries unpacked, one after the other. */
export function unzipped(bytes: Buffer): Buffer {
  const parts: Buffer[] = [bytes];
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = end === -1 ? -1 : bytes.readUInt32LE(end + 16);
  while (at >= 0 && at + 46 <= bytes.length && bytes.readUInt32LE(at) === 0x0201_4b50) {
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    parts.push(bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return Buffer.concat(parts);
}
