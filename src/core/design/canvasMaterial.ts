import type { ValueCriterion } from '../scoring/criterion.ts';
import type { Field } from '../scoring/model.ts';
import type { ModelPiece } from '../scoring/pieces/piece.ts';
import type { Bant } from './canvas.ts';

/** What lines of a canvas are made into criteria of. */
export type CanvasMaterial = {
  /** Fields that lines pick values or ranges of, by their ids. */
  readonly subjects: readonly Field[];
  /** The field of roles; its values are the roles of a purchase. */
  readonly role: Field;
  readonly bant: { readonly [of in Bant]: BantPiece };
};

/** A ready piece whose points follow from the value of one field. */
export type BantPiece = ModelPiece & { readonly criterion: ValueCriterion };
