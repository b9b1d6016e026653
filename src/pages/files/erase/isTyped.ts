/** Whether what was typed is the word that was asked for; spaces around it and its case do not matter. */
export function isTyped(typed: string, word: string): boolean {
  const plain = (text: string) => text.normalize('NFC').trim().toLowerCase();
  return plain(word) !== '' && plain(typed) === plain(word);
}
