import type { IsoDate } from '#core/brand.ts';
import type { Evidence } from '#core/level/evidence.ts';
import { shownLink } from './shownLink.ts';

/** A piece of evidence as it is being written. */
export type EvidenceDraft = {
  readonly text: string;
  readonly link: string;
  readonly day: IsoDate | null;
  readonly who: string;
};

/** Why a draft is no piece of evidence yet. */
export type DraftFault = 'link' | 'empty';

/** What is wrong with a draft (`LT-32`); null when it can be kept. */
export function faultOf({ text, link }: EvidenceDraft): DraftFault | null {
  // What cannot be shown as a link would leave an empty piece behind.
  if (link.trim() !== '' && shownLink(link) === null) return 'link';
  return text.trim() === '' && link.trim() === '' ? 'empty' : null;
}

/** The piece that a draft without faults is. */
export function pieceOf({ text, link, day, who }: EvidenceDraft, id: string, on: string): Evidence {
  return { id, on, text: text.trim(), link: link.trim(), day, who: who.trim() };
}

/** A new draft: seen today, unless somebody says otherwise. */
export function newDraft(today: IsoDate): EvidenceDraft {
  return { text: '', link: '', day: today, who: '' };
}
