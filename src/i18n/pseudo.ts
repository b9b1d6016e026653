import type { Messages } from './en.ts';

const accents: { readonly [letter: string]: string } = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Á',
  E: 'Ë',
  O: 'Ö',
};

/** A text in the test language: brackets, accents, two fifths longer. What stands on screen without brackets was never translated. */
export function pseudoText(text: string): string {
  const letters = text.replace(/[aeiouAEO]/g, (letter) => accents[letter] ?? letter);
  const longer = ' ~~~~'.repeat(Math.ceil((text.length * 0.4) / 5));
  return `⟦${letters}${longer}⟧`;
}

/** All messages in the test language. */
export function pseudoMessages(messages: Partial<Messages>): Partial<Messages> {
  return transform(messages) as Partial<Messages>;
}

function transform(value: unknown): unknown {
  if (typeof value === 'string') return pseudoText(value);
  if (typeof value === 'function') {
    return (...args: unknown[]) => pseudoText(String((value as (...all: unknown[]) => unknown)(...args)));
  }
  if (Array.isArray(value)) return value.map(transform);
  return Object.fromEntries(Object.entries(value as object).map(([key, child]) => [key, transform(child)]));
}
