/** Says that a line does not end here. */
const joiner = '\u2060';
const pairs = /(\d|milj\.) (?=[%€]|milj\.|million\b)|\bEUR (?=\d|million\b)/g;

/** Words in which a number and its unit, and the two ends of a span, stay on one line (`DE-154`): `10–200 milj. €`, `EUR million`, `20 %`. */
export function keepTogether(words: string): string {
  return words.replace(pairs, (pair) => `${pair.slice(0, -1)}\u00a0`).replace(/(\d–)(?=\d)/g, `$1${joiner}`);
}
