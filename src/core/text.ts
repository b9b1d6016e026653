/** A text of the product in both languages, each written as the original. */
export type Text = { readonly en: string; readonly fi: string };

/** A text that a user wrote: the same words in whatever language the screen speaks. */
export function sameInBoth(words: string): Text {
  return { en: words, fi: words };
}
