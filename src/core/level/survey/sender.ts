import { cutTo } from '../../text.ts';
import { surveyBounds } from './survey.ts';

/**
 * Who asks, as it may go out and be shown (`LT-112`): one line of at most 80 characters without control characters,
 * direction marks and other marks that cannot be seen. Those that join letters stay: Persian and emoji need them.
 * Empty when there is no letter and no digit in it.
 */
export function cleanSender(words: string): string {
  const line = words
    .replace(/\s+/gu, ' ')
    .replace(/[^\P{Cf}\u200c\u200d]|[\p{Cc}\p{Cs}\p{Co}]/gu, '')
    .replace(/[^\P{Default_Ignorable_Code_Point}\p{Cf}\p{Variation_Selector}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
  const within = cutTo(line, surveyBounds.sender).trim();
  return /[\p{L}\p{N}]/u.test(within) ? within : '';
}
