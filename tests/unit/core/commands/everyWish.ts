import fc from 'fast-check';
import { pieces } from '#content/pieces/pieces.ts';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import type { CommandArgs, CommandName } from '#core/commands/commands.ts';
import { type Design, emptyDesign } from '#core/design/design.ts';
import { pointsIn } from '#core/scoring/edit/mapPoints.ts';
import type { ItemOf, ListName, PartName } from '#core/scoring/editParts.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { otherModel, wholeModel } from '../scoring/wholeModel.ts';
import { levelWishes } from './levelWishes.ts';
import { number, text } from './wishes.ts';

const model = modelFromTemplate(services, 'en');

const optional = fc.option(number);
const id = fc.constantFrom(...model.criteria.map((criterion) => criterion.id), 'nobody');
const at = fc.integer({ min: -1, max: 8 });
const side = fc.constantFrom('fit' as const, 'behaviour' as const);
const points = fc.record({ id, points: number });
const place = fc.record({ id, at, points: number });
const added = fc.constantFrom(...model.criteria).map((criterion) => ({ ...criterion, id: 'added' }));

/** Items of a list as they stand, under other ids, and out of another model, whose fields are not all there. */
function itemsOf<List extends ListName>(list: List): fc.Arbitrary<{ item: ItemOf<List>; at: number }> {
  const known = [...model[list], ...wholeModel[list]] as readonly ItemOf<List>[];
  const item = fc.record({
    base: fc.constantFrom(...known),
    id: fc.constantFrom('', 'new', '__proto__', 'a b'),
  });
  return fc.record({
    item: item.map(({ base, id: next }) => (next === '' ? base : { ...base, id: next })),
    at,
  });
}

function idsOf(list: ListName): fc.Arbitrary<{ id: string }> {
  return fc.record({ id: fc.constantFrom(...model[list].map((item) => item.id), 'nobody') });
}

function movesOf(list: ListName): fc.Arbitrary<{ id: string; to: number }> {
  return fc.tuple(idsOf(list), at).map(([which, to]) => ({ ...which, to }));
}

function partOf<Part extends PartName>(part: Part): fc.Arbitrary<{ value: ScoringModel[Part] }> {
  const odd = [null, {}, 'x'.repeat(6000), { min: NaN, max: -0 }] as unknown as ScoringModel[Part][];
  return fc.record({ value: fc.constantFrom(model[part], wholeModel[part], otherModel[part], ...odd) });
}

function designOf<Key extends keyof Design>(key: Key): fc.Arbitrary<Design[Key]> {
  return fc.constantFrom(emptyDesign[key], wholeModel.design[key], null as never);
}

/** What every command of the one list may be asked by anybody; those of a model speak of the `services` template. */
export const everyWish: { readonly [N in CommandName]: fc.Arbitrary<CommandArgs<N>> } = {
  ...levelWishes,
  'model.rename': fc.record({ title: text }),
  'model.limit': fc.record({
    grade: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
    score: number,
  }),
  'model.sideMax': fc.record({ side, max: number }),
  'model.surgeRates': fc.record({ id, rates: fc.record({ active: number, inactive: number }) }),
  'model.enabled': fc.record({ id, enabled: fc.boolean() }),
  'model.rowPoints': place,
  'model.rangePoints': place,
  'model.eventPoints': points,
  'model.otherPoints': points,
  'model.unknownPoints': points,
  'model.cap': fc.record({ id, cap: fc.record({ min: optional, max: optional }) }),
  'model.counting': fc.record({
    id,
    counting: fc.oneof(
      fc.constantFrom(
        { by: 'every' as const },
        { by: 'once' as const },
        { by: 'day' as const },
        { by: 'asset' as const },
      ),
      fc.record({ by: fc.constant('most' as const), times: number }),
    ),
  }),
  'model.window': fc.record({ id, windowDays: optional }),
  'model.fading': fc.record({
    id,
    fading: fc.oneof(
      fc.constant({ by: 'none' as const }),
      fc.record({ by: fc.constantFrom('linear' as const, 'halfLife' as const), days: number }),
      fc.record({ by: fc.constant('monthly' as const), percent: number }),
      fc.record({
        by: fc.constant('steps' as const),
        steps: fc.array(fc.record({ from: number, percent: number }), { maxLength: 3 }),
      }),
    ),
  }),
  'model.addColumns': fc.record({ fields: fc.constant([]), criteria: fc.array(added, { maxLength: 2 }) }),
  'model.addCriterion': itemsOf('criteria').map(({ item: criterion }) => {
    return { fields: wholeModel.fields, eventKinds: wholeModel.eventKinds, criterion };
  }),
  'model.removeCriterion': fc.record({ id }),
  'model.placeCriterion': fc.record({
    id,
    group: fc.option(fc.constantFrom(...model.groups.map((group) => group.id), 'nobody')),
    before: fc.option(id),
  }),
  'model.addGroup': fc.record({ added: itemsOf('groups'), criterion: fc.option(id) }).map((each) => {
    return { group: each.added.item, criterion: each.criterion };
  }),
  'model.shareOut': fc.record({ shares: fc.array(fc.record({ id, most: number }), { maxLength: 5 }) }),
  'model.mostPoints': fc.record({
    id,
    most: number,
    found: fc.record({
      points: fc.oneof(fc.array(number, { maxLength: 8 }), fc.constantFrom(...model.criteria).map(pointsIn)),
      weight: optional,
      cap: fc.record({ min: optional, max: optional }),
    }),
  }),
  'model.criterion': itemsOf('criteria'),
  'model.insertCriterion': itemsOf('criteria'),
  'model.moveCriterion': movesOf('criteria'),
  'model.addPiece': fc.record({ piece: fc.constantFrom(...pieces) }),
  'model.field': itemsOf('fields'),
  'model.renameValue': fc.record({
    field: fc.constantFrom(...model.fields.map((field) => field.id), 'nobody'),
    value: fc.constantFrom(...model.fields.flatMap(({ values }) => values.map((each) => each.value)), 'x'),
    to: fc.oneof(text, fc.constantFrom(...model.fields.flatMap((f) => f.values.map((each) => each.value)))),
  }),
  'model.removeField': idsOf('fields'),
  'model.eventKind': itemsOf('eventKinds'),
  'model.removeEventKind': idsOf('eventKinds'),
  'model.topic': itemsOf('topics'),
  'model.removeTopic': idsOf('topics'),
  'model.condition': itemsOf('conditions'),
  'model.removeCondition': idsOf('conditions'),
  'model.group': itemsOf('groups'),
  'model.removeGroup': idsOf('groups'),
  'model.moveGroup': movesOf('groups'),
  'model.gate': itemsOf('gates'),
  'model.removeGate': idsOf('gates'),
  'model.moveGate': movesOf('gates'),
  'model.rule': itemsOf('routing'),
  'model.insertRule': itemsOf('routing'),
  'model.removeRule': idsOf('routing'),
  'model.moveRule': movesOf('routing'),
  'model.golden': itemsOf('golden'),
  'model.removeGolden': idsOf('golden'),
  'model.note': partOf('note'),
  'model.zone': partOf('zone'),
  'model.sides': partOf('sides'),
  'model.total': partOf('total'),
  'model.grading': partOf('grading'),
  'model.classes': partOf('classes'),
  'model.qualified': partOf('qualified'),
  'model.value': partOf('value'),
  'model.interest': partOf('interest'),
  'model.company': partOf('company'),
  'model.target': fc.record({ target: designOf('target') }),
  'model.canvas': fc.record({ canvas: designOf('canvas') }),
  'model.fromCanvas': fc.record({ pieces: fc.subarray([...pieces], { maxLength: 4 }) }),
  'model.guide': fc.record({ guide: designOf('guide') }),
  'model.cases': fc.record({ cases: designOf('cases') }),
  'model.archive': fc.record({ archived: fc.boolean() }),
  'version.rename': fc.record({ title: text }),
  'version.note': fc.record({ note: text }),
  'model.agree': fc.record({
    signOff: fc.constantFrom(wholeModel.design.signOff, null as never, {} as never),
    model: fc.constantFrom(model, wholeModel),
  }) as fc.Arbitrary<CommandArgs<'model.agree'>>,
  'model.newDraft': fc.constant(undefined),
  'model.goBack': fc.record({ body: fc.constantFrom(model, wholeModel, otherModel) }),
  'recipe.seed': fc.record({ seed: number }),
  'recipe.contacts': fc.record({ contacts: number }),
  'recipe.inactive': fc.record({ inactive: number }),
};
