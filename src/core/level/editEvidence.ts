import * as v from 'valibot';
import { cutTo } from '../text.ts';
import type { Assessment } from './assessment.ts';
import { evidenceSchema } from './assessmentSchema.ts';
import { type Evidence, evidenceBounds, linkOf } from './evidence.ts';

/**
 * Puts a piece of evidence: in the place of the one with its id, else at the end (`LT-32`). Texts are cut to their
 * bounds. A link that may not be opened, a day that is none and an id that no document may have are refused: the same
 * object comes back.
 */
export function putEvidence(assessment: Assessment, piece: Evidence): Assessment {
  const link = piece.link.trim() === '' ? '' : linkOf(piece.link);
  if (link === null) return assessment;
  const kept: Evidence = {
    ...piece,
    link,
    text: cutTo(piece.text, evidenceBounds.text),
    who: cutTo(piece.who, evidenceBounds.who),
  };
  if (!v.is(evidenceSchema, kept)) return assessment;
  const at = assessment.evidence.findIndex(({ id }) => id === piece.id);
  const isFull = at === -1 && assessment.evidence.length >= evidenceBounds.pieces;
  if (isFull || (at !== -1 && isSamePiece(assessment.evidence[at], kept))) return assessment;
  const evidence = at === -1 ? [...assessment.evidence, kept] : assessment.evidence.with(at, kept);
  return { ...assessment, evidence };
}

/** Takes a piece of evidence away. */
export function removeEvidence(assessment: Assessment, id: string): Assessment {
  const evidence = assessment.evidence.filter((piece) => piece.id !== id);
  return evidence.length === assessment.evidence.length ? assessment : { ...assessment, evidence };
}

/** The evidence of one question, in the order in which it was written. */
export function evidenceOn({ evidence }: Assessment, question: string): readonly Evidence[] {
  return evidence.filter(({ on }) => on === question);
}

function isSamePiece(before: Evidence | undefined, after: Evidence): boolean {
  return (['on', 'text', 'link', 'day', 'who'] as const).every((key) => before?.[key] === after[key]);
}
