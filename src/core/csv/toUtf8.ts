import type { Encoding } from './dialect.ts';

/** Hands bytes on as the reader wants them: ASCII-compatible and without a byte order mark. */
export type ByteSource = {
  /** What there is of `chunk` by now; parts of a character or mark wait for the next one. */
  readonly push: (chunk: Uint8Array) => Uint8Array;
  /** What waited at the end. */
  readonly finish: () => Uint8Array;
};

/** UTF-16 becomes UTF-8 chunk by chunk; UTF-8 and windows-1252 pass as they are, less the mark (`EX-1`). */
export function createByteSource(encoding: Encoding): ByteSource {
  return encoding === 'utf-16le' || encoding === 'utf-16be' ? transcode(encoding) : withoutMark();
}

function transcode(encoding: Encoding): ByteSource {
  const decoder = new TextDecoder(encoding);
  const encoder = new TextEncoder();
  return {
    push: (chunk) => encoder.encode(decoder.decode(chunk, { stream: true })),
    finish: () => encoder.encode(decoder.decode()),
  };
}

const mark = new Uint8Array([0xef, 0xbb, 0xbf]);
const nothing = new Uint8Array(0);

function withoutMark(): ByteSource {
  let matched = 0;
  let isPast = false;
  return {
    push(chunk) {
      if (isPast) return chunk;
      let at = 0;
      while (at < chunk.length && matched < 3 && chunk[at] === mark[matched]) {
        at++;
        matched++;
      }
      if (matched === 3) {
        isPast = true;
        return chunk.subarray(at);
      }
      if (at === chunk.length) return nothing;
      isPast = true;
      return matched === at ? chunk : join(mark.subarray(0, matched), chunk.subarray(at));
    },
    finish: () => (isPast ? nothing : mark.slice(0, matched)),
  };
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
