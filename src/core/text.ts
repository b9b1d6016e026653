/** A text of the product in both languages, each written as the original. */
export type Text = { readonly en: string; readonly fi: string };

/** At most so many UTF-16 units of a text, never cut in the middle of a character. */
export function cutTo(text: string, length: number): string {
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}

/** A text that a user wrote: the same words in whatever language the screen speaks. */
export function sameInBoth(words: string): Text {
  return { en: words, fi: words };
}

/**
 * A text by another name in one language (`DE-150`). Words that were the same in both languages are a user's own and
 * stay so; words that differ are left alone in the other language.
 */
export function renamed(text: Text, language: keyof Text, words: string): Text {
  return text.en === text.fi ? sameInBoth(words) : { ...text, [language]: words };
}
