/**
 * Keeps each number with its word, so that no line of a heading ends between them: *step 2*, *2. portaalla*. A number
 * with a point and a word after it is an ordinal and belongs to that word; any other belongs to the word before.
 */
export function holdNumbers(text: string): string {
  return text.replace(/ (\d+)(\. (?=\p{Ll}))?/gu, (_, number: string, ordinal?: string) =>
    ordinal === undefined ? `\u00a0${number}` : ` ${number}.\u00a0`,
  );
}
