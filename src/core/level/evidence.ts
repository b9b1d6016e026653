import type { IsoDate } from '../brand.ts';

/** What an answer rests on (`LT-32`): a note, a link, when and by whom. */
export type Evidence = {
  readonly id: string;
  /** The question it belongs to: `ladder:<dimension>`, `practice:<practice>` or `number:<number>`. */
  readonly on: string;
  readonly text: string;
  /** An address that `linkOf` let through, or empty. Opened only by a click. */
  readonly link: string;
  /** When it was seen or happened. */
  readonly day: IsoDate | null;
  readonly who: string;
};

/** Characters of the parts of a piece of evidence, and how many pieces a round holds. */
export const evidenceBounds = { text: 4000, link: 2000, who: 200, pieces: 2000 } as const;

/**
 * A link that may be opened: https or mail, without credentials or blanks (`LT-32`). Null for anything else, such as
 * `javascript:`, a file or a bare word.
 */
export function linkOf(text: string): string | null {
  const link = text.trim();
  if (link.length > evidenceBounds.link || !linkForm.test(link)) return null;
  return link;
}

/** What no link holds: blanks, controls, marks that cannot be seen or turn the direction, quotes, brackets, backslashes. */
const no = String.raw`\s\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff<>"\\`;
const host = String.raw`[^${no}/?#@:%]+`;

/** What a kept link looks like; the published schema says the same. */
export const linkForm = new RegExp(
  `^(?:https://${host}(?::[0-9]{1,5})?(?:[/?#][^${no}]*)?|mailto:[^${no}?@]+@${host}(?:[?][^${no}]*)?)$`,
);
