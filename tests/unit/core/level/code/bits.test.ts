import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsOfBytes, bytesOfBits, packBits, unpackBits } from '#core/level/code/bits.ts';
import { forgiving, fromCrockford, toCrockford } from '#core/level/code/crockford.ts';
import { crc10, crc32 } from '#core/level/code/crc.ts';

const anyField = fc
  .integer({ min: 1, max: 31 })
  .chain((width) =>
    fc.tuple(fc.integer({ min: 0, max: Math.min(2 ** width - 1, 2 ** 31 - 1) }), fc.constant(width)),
  );

describe('LT-114: fields of bits', () => {
  it('come back as they were packed, whatever their widths', () => {
    fc.assert(
      fc.property(fc.array(anyField), (fields) => {
        const widths = fields.map(([, width]) => width);
        expect(unpackBits(packBits(fields), widths)).toEqual(fields.map(([value]) => value));
      }),
    );
  });

  it('stand with the most significant bit first', () => {
    expect(packBits([[5, 4], [1, 2]])).toEqual([0, 1, 0, 1, 0, 1]); // prettier-ignore
  });

  it('throw on a value that does not fit, since that is a bug', () => {
    for (const [value, width] of [
      [8, 3],
      [-1, 3],
      [0.5, 3],
    ] as const)
      // prettier-ignore
      expect(() => packBits([[value, width]])).toThrow(RangeError);
  });

  it('become bytes and come back, the last one filled with zeros', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (bytes) => {
        expect(bytesOfBits(bitsOfBytes(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
    expect(bytesOfBits([1, 1])).toEqual(Uint8Array.of(0b1100_0000));
  });
});

describe('LT-114: Crockford base 32', () => {
  // Source: crockford.com/base32.html, symbols by value.
  it('uses the symbols of its author', () => {
    const all = packBits(Array.from({ length: 32 }, (_, value) => [value, 5] as const));
    expect(toCrockford(all)).toBe('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
  });

  it('gives back the bits of what it wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 31 })), (values) => {
        const bits = packBits(values.map((value) => [value, 5] as const));
        expect(fromCrockford(toCrockford(bits))).toEqual(bits);
      }),
    );
  });

  it.each(['U', 'a', 'I', ' ', 'Ä', '😀'])('does not read %j by itself', (text) => {
    expect(fromCrockford(text)).toBeNull();
  });

  it('reads what a hand writes: small letters, spaces, any hyphen, O, I, L and wide letters', () => {
    expect(forgiving(' abcd-o1il\u2013x\u00adyz\u200b.\n')).toBe('ABCD0111XYZ');
    expect(forgiving('ABC')).toBe('ABC');
  });
});

describe('checksums', () => {
  // Source: the catalogue of Greg Cook (reveng.sourceforge.io), check values over "123456789":
  // CRC-10/ATM (which begins with zeros) 0x199, CRC-32/ISO-HDLC 0xCBF43926.
  it('LT-115: agree with the published check values', () => {
    const nine = new TextEncoder().encode('123456789');
    expect(crc32(nine)).toBe(0xcbf43926);
    // Begun with ones instead of zeros: the same remainder, plus what the ones alone leave behind.
    const zeros = bitsOfBytes(nine).map(() => 0);
    expect(crc10(bitsOfBytes(nine)) ^ crc10(zeros)).toBe(0x199);
  });

  it('LT-115: do not take nothing but zeros for sound', () => {
    expect(crc10(Array.from({ length: 110 }, () => 0))).not.toBe(0);
  });
});
