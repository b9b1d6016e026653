/** How a column writes its numbers: `1,234.5` or `1 234,5` (`EX-17`). */
export type DecimalMark = 'point' | 'comma';

/**
 * A text as a number, NaN when it is none (`EX-17`): exactly `Number()` of the text without spaces around it and
 * thousands separators, with a decimal point. `007` is no number, and neither are `0x10`, `Infinity` and `5 €`.
 */
export function readNumber(text: string, decimal: DecimalMark): number {
  const bare = text.trim();
  return isPlain(bare) ? Number(bare) : readWritten(bare, decimal);
}

/** Up to 15 digits without a leading zero: what most numbers are. */
function isPlain(text: string): boolean {
  if (text.length === 0 || text.length > 15) return false;
  for (let at = 0; at < text.length; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return text.length === 1 || text.charCodeAt(0) !== 0x30;
}

function readWritten(text: string, decimal: DecimalMark): number {
  if (text.length > longest) return Number.NaN;
  const pattern = decimal === 'point' ? pointNumber : commaNumber;
  const parts = pattern.exec(text);
  if (parts === null) return Number.NaN;
  const [, sign = '', whole = '', , fraction = '', exponent = ''] = parts;
  if (whole === '' && fraction.length < 2) return Number.NaN;
  const digits = whole.replace(/\D/g, '');
  return Number(`${sign === '' || sign === '+' ? '' : '-'}${digits}${fraction.replace(',', '.')}${exponent}`);
}

/** Longer texts are no numbers that a person wrote. */
const longest = 400;

// Sign (U+2212 is the typographic minus); digits, plain or in groups of three parted by one and the same separator: a
// space (plain, no-break, thin or narrow), an apostrophe, or the mark that is not the decimal one; fraction; exponent.
const pointNumber =
  /^([-+\u2212]?)([1-9]\d{0,2}(?:([ \u00a0\u2009\u202f'\u2019,])\d{3}(?:\3\d{3})*)|0|[1-9]\d*|)(\.\d*)?([eE][-+]?\d+)?$/;
const commaNumber =
  /^([-+\u2212]?)([1-9]\d{0,2}(?:([ \u00a0\u2009\u202f'\u2019.])\d{3}(?:\3\d{3})*)|0|[1-9]\d*|)(,\d*)?([eE][-+]?\d+)?$/;

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
