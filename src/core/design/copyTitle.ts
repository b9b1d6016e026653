import { modelBounds } from '../scoring/bounds.ts';
import { cutTo } from '../text.ts';

/**
 * Title of a copy (`DE-71`): *Spring (copy)*, or with the first number that is free, *Spring (copy 2)*. A copy of a copy
 * is one of the first. `word` is what a copy is called on screen.
 */
export function copyTitle(title: string, word: string, taken: readonly string[]): string {
  const mark = ` (${word}`;
  const at = title.lastIndexOf(mark);
  const isCopy = at >= 0 && /^( \d+)?\)$/.test(title.slice(at + mark.length));
  const first = isCopy ? title.slice(0, at) : title;
  for (let number = 1; ; number++) {
    const end = number === 1 ? `${mark})` : `${mark} ${number})`;
    const wanted = cutTo(first, modelBounds.labelLength - end.length) + end;
    if (!taken.includes(wanted)) return wanted;
  }
}
