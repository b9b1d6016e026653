import type { StoredDocument } from '#core/documents/document.ts';
import type { Collision } from '#core/record/collide.ts';

/**
 * What two tabs did to one document: the places to decide, and whether something of a tab does not stand and is no such
 * place. The document is as that tab had it, else as this one.
 */
export type TabCollision = Pick<Collision, 'differences'> & {
  readonly document: StoredDocument;
  readonly isLost: boolean;
  /** Done once both sides are kept. */
  readonly onkept?: () => void;
};

/** A collision of a document as this tab has it, as it is told; the document as the side has it that would be lost. */
export function tabCollision(document: StoredDocument, { differences, lost }: Collision): TabCollision {
  if (lost === null) return { document, differences, isLost: false };
  return { document: { ...document, body: lost as never }, differences, isLost: true };
}
