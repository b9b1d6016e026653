import type { Encoding } from './dialect.ts';
import { countUtf8 } from './utf8.ts';

/**
 * The encoding that the first bytes speak for (`EX-1`): a byte order mark decides; else windows-1252 when there are
 * bytes that are not UTF-8 and no character beyond ASCII that is; else UTF-8.
 */
export function guessEncoding(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const { characters, broken } = countUtf8(bytes, true);
  return broken > 0 && characters === 0 ? 'windows-1252' : 'utf-8';
}
