/** Characters that some system refuses in a name, controls and direction marks that disguise one. */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu;

/** Names that Windows keeps for its devices, with or without an ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Longest name before the ending, in characters and in UTF-8 bytes: file systems allow 255 bytes with it. */
const longest = { characters: 80, bytes: 200 };

/** A file name for a title: safe on every system, `<title>.porras.json`; the fallback when nothing is left of it (`EX-38`). */
export function fileName(title: string, fallback: string): string {
  const name = tidy(title) || tidy(fallback) || 'porras';
  return `${reserved.test(name) ? `_${name}` : name}.porras.json`;
}

function tidy(title: string): string {
  const plain = title.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ');
  return fit(plain.replace(/^[\s.]+/, '')).replace(/[\s.]+$/, '');
}

function fit(name: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  const kept = Array.from(name)
    .slice(0, longest.characters)
    .filter((letter) => {
      bytes += encoder.encode(letter).length;
      return bytes <= longest.bytes;
    });
  return kept.join('');
}
