import type { Centipoints, DayNumber } from '../brand.ts';
import type { ContactTable } from '../contacts/table.ts';
import { modelBounds } from './bounds.ts';
import { toCentipoints } from './centipoints.ts';
import { boundsOf, clip } from './clip.ts';
import type { ScoringModel, Side } from './model.ts';
import { createPlacement } from './placement.ts';
import type { ScorePicture } from './scorePicture.ts';
import { addUp, sideSumAt, type SideTerms } from './total.ts';

/** The fast engine over one table of contacts. */
export type Scorer = {
  /**
   * Scores all contacts. Compared with the model of the last call only what differs is computed again, so that
   * a copy of a model that came through a channel costs no more than the same object.
   */
  readonly score: (model: ScoringModel) => ScorePicture;
  /** Official scores of the last run by contact; the next run writes over them. */
  readonly scores: () => Uint8Array;
  /** Sums of one contact in the last run, as `scoreContact` gives them. */
  readonly sumsAt: (contact: number) => ContactSums;
};

/** Sums of one contact in centipoints (`SC-8`). */
export type ContactSums = {
  readonly fit: Centipoints;
  readonly behaviour: Centipoints;
  readonly total: Centipoints;
};

/**
 * A scorer for a table on the day `asOf`. It agrees with `scoreContact` to the last centipoint for models in
 * which `checkModel` finds nothing.
 */
export function createScorer(table: ContactTable, asOf: DayNumber): Scorer {
  const placement = createPlacement(table, asOf);
  const scores = new Uint8Array(table.count);
  let sides: { readonly fit: SideTerms; readonly behaviour: SideTerms } = {
    fit: nothing,
    behaviour: nothing,
  };

  function termsOf(model: ScoringModel, side: Side): SideTerms {
    const groups = model.groups
      .filter((group) => group.side === side)
      .map(({ id, cap }) => ({ sums: placement.sumsOfGroup(id), bounds: boundsOf(cap) }));
    const loose = { sums: placement.sumsOfSide(side), bounds: null };
    return {
      terms: [...groups, loose].flatMap(({ sums, bounds }) => (sums ? [{ sums, bounds }] : [])),
      constant: groups.reduce((sum, group) => sum + (group.sums ? 0 : clip(0, group.bounds)), 0),
      max: toCentipoints(model.sides[side].max),
    };
  }

  return {
    score(model) {
      placement.place(model);
      sides = { fit: termsOf(model, 'fit'), behaviour: termsOf(model, 'behaviour') };
      const { total, fit, behaviour } = addUp(sides.fit, sides.behaviour, scores);
      return {
        count: table.count,
        histogram: total,
        fitHistogram: fit,
        behaviourHistogram: behaviour,
        touched: model.criteria.map(({ id }) => ({ id, contacts: placement.touchedBy(id) })),
      };
    },
    scores: () => scores,
    sumsAt(contact) {
      const fit = sideSumAt(sides.fit, contact);
      const behaviour = sideSumAt(sides.behaviour, contact);
      const total = clip(fit + behaviour, boundsOf({ min: 0, max: modelBounds.total }));
      return { fit, behaviour, total };
    },
  };
}

const nothing: SideTerms = { terms: [], constant: 0, max: 0 };
