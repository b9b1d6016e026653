import type { Days, Points } from '../brand.ts';
import {
  setCap,
  setCounting,
  setEnabled,
  setEventPoints,
  setFading,
  setOtherPoints,
  setRangePoints,
  setRowPoints,
  setUnknownPoints,
  setWindow,
} from '../scoring/editCriterion.ts';
import {
  addCriterion,
  addField,
  removeCriterion,
  setLimit,
  setSideMax,
  setTitle,
} from '../scoring/editModel.ts';
import { isSound } from '../scoring/editParts.ts';
import { addGroup, type ListPlace, placeCriterion } from '../scoring/list/placeCriterion.ts';
import { type FoundPoints, setMost } from '../scoring/list/setMost.ts';
import { giveShares, type Share } from '../scoring/list/shareOut.ts';
import { type Addition, addWithParts } from '../scoring/edit/addWithParts.ts';
import { freezeRates } from '../scoring/freezeRates.ts';
import type { Counting, Criterion, Fading } from '../scoring/criterion.ts';
import type { Grade } from '../scoring/grading.ts';
import type { CriterionGroup, Field, ScoringModel } from '../scoring/model.ts';
import type { Clip, Side } from '../scoring/sides.ts';
import type { SurgeRates } from '../scoring/surgeRates.ts';

type Model = ScoringModel;
type OnCriterion = { readonly id: string };
type AtPlace = OnCriterion & { readonly at: number; readonly points: Points };
type Additions = { readonly fields: readonly Field[]; readonly criteria: readonly Criterion[] };

/** Commands on a scoring model. */
export const modelCommands = {
  'model.rename': (model: Model, { title }: { readonly title: string }) => setTitle(model, title),
  'model.limit': (model: Model, args: { readonly grade: Exclude<Grade, 'D'>; readonly score: number }) =>
    setLimit(model, args.grade, args.score),
  'model.sideMax': (model: Model, args: { readonly side: Side; readonly max: Points }) =>
    setSideMax(model, args.side, args.max),
  'model.enabled': (model: Model, args: OnCriterion & { readonly enabled: boolean }) =>
    setEnabled(model, args.id, args.enabled),
  'model.rowPoints': (model: Model, { id, at, points }: AtPlace) => setRowPoints(model, id, at, points),
  'model.rangePoints': (model: Model, { id, at, points }: AtPlace) => setRangePoints(model, id, at, points),
  'model.eventPoints': (model: Model, args: OnCriterion & { readonly points: Points }) =>
    setEventPoints(model, args.id, args.points),
  'model.otherPoints': (model: Model, args: OnCriterion & { readonly points: Points }) =>
    setOtherPoints(model, args.id, args.points),
  'model.unknownPoints': (model: Model, args: OnCriterion & { readonly points: Points }) =>
    setUnknownPoints(model, args.id, args.points),
  'model.cap': (model: Model, args: OnCriterion & { readonly cap: Clip }) => setCap(model, args.id, args.cap),
  'model.counting': (model: Model, args: OnCriterion & { readonly counting: Counting }) =>
    setCounting(model, args.id, args.counting),
  'model.window': (model: Model, args: OnCriterion & { readonly windowDays: Days | null }) =>
    setWindow(model, args.id, args.windowDays),
  'model.fading': (model: Model, args: OnCriterion & { readonly fading: Fading }) =>
    setFading(model, args.id, args.fading),
  'model.surgeRates': (model: Model, args: OnCriterion & { readonly rates: SurgeRates }) =>
    freezeRates(model, args.id, args.rates),
  'model.addColumns': (model: Model, { fields, criteria }: Additions) => {
    const after = criteria.reduce(addCriterion, fields.reduce(addField, model));
    // Done again on what another tab left, a criterion may lack what it asks for (`DE-2`, `ST-8`).
    return after === model || isSound(after) ? after : model;
  },
  'model.addCriterion': (model: Model, addition: Addition) => addWithParts(model, addition),
  'model.removeCriterion': (model: Model, { id }: OnCriterion) => removeCriterion(model, id),
  'model.placeCriterion': (model: Model, { id, ...place }: OnCriterion & ListPlace) =>
    placeCriterion(model, id, place),
  'model.addGroup': (
    model: Model,
    args: { readonly group: CriterionGroup; readonly criterion: string | null },
  ) => addGroup(model, args.group, args.criterion),
  'model.mostPoints': (
    model: Model,
    args: OnCriterion & { readonly most: Points; readonly found: FoundPoints },
  ) => setMost(model, args.id, args.most, args.found),
  'model.shareOut': (model: Model, { shares }: { readonly shares: readonly Share[] }) =>
    giveShares(model, shares),
} as const;
