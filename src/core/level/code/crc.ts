import type { Bits } from './bits.ts';

/**
 * CRC-10 with x^10 + x^9 + x^5 + x^4 + x + 1 (0x233, that of ATM), begun with ones (`LT-115`): over up to 501 bits it
 * finds any three wrong bits, any odd number of them, and any burst of ten.
 */
export function crc10(bits: Bits): number {
  let rest = 0x3ff;
  for (const bit of bits) rest = ((rest << 1) & 0x3ff) ^ ((rest >>> 9) ^ bit ? 0x233 : 0);
  return rest;
}

/** CRC-32 of ISO 3309, as in ZIP and PNG, unsigned: finds any burst of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit++) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest >>> 0;
}
