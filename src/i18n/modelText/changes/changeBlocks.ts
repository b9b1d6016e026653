import type { CanvasMaterial } from '#core/design/canvasMaterial.ts';
import { linesInWords } from '#core/design/linesInWords.ts';
import type { Change } from '#core/scoring/difference/change.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Fact } from '../facts/fact.ts';
import { listFacts, type ListPart, wholeFacts } from '../facts/partFacts.ts';
import { nameOf } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { factLines } from './factLines.ts';
import { withNamesOf } from './withNamesOf.ts';

/** What is different in one part or item of a model, in words. */
export type ChangeBlock = {
  /** Of this block among the others; no words. */
  readonly key: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** What it is about: a part of the model, or an item with its name. */
  readonly title: string;
  readonly lines: readonly string[];
};

type WholePart = keyof typeof wholeFacts;

/**
 * The differences of two models in words, one block for each part or item that differs (`DE-62`). Never an id, never
 * data: where something differs that has no words, that is what is said.
 */
export function changeBlocks(
  changes: readonly Change[],
  before: ScoringModel,
  after: ScoringModel,
  material: CanvasMaterial,
  speaker: Speaker,
): readonly ChangeBlock[] {
  const inWords = (model: ScoringModel) => linesInWords(model, material, speaker.language);
  const models = {
    before: inWords(before),
    after: inWords(after),
    names: inWords(withNamesOf(after, before)),
  };
  return [...byItem(changes)].flatMap(([key, group]) => {
    const [first] = group;
    return first ? [{ key, ...blockOf(first, group, models, speaker) }] : [];
  });
}

/** The changes of one part or item together, in the order in which each first came. */
function byItem(changes: readonly Change[]): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.part} ${change.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return groups;
}

/** Both models, and one in which whatever either has can be looked up by its id. */
type Models = { readonly before: ScoringModel; readonly after: ScoringModel; readonly names: ScoringModel };

function blockOf(
  { part, id }: Change,
  changes: readonly Change[],
  models: Models,
  speaker: Speaker,
): Omit<ChangeBlock, 'key'> {
  const { parts } = speaker.t.modelText;
  if (id !== null && isListPart(part)) return itemBlock({ part, id }, changes, models, speaker);
  if (isWholePart(part)) {
    const tell = wholeFacts[part];
    const told = (model: ScoringModel) => tell({ ...models.names, [part]: model[part] }, speaker);
    const lines = factLines(told(models.before), told(models.after), speaker);
    return { what: 'changed', title: parts[part], lines: orElse(lines, changes, speaker) };
  }
  return { what: 'changed', title: parts.other, lines: [speaker.t.versions.lines.other] };
}

function itemBlock(
  { part, id }: { readonly part: ListPart; readonly id: string },
  changes: readonly Change[],
  models: Models,
  speaker: Speaker,
): Omit<ChangeBlock, 'key'> {
  const { t } = speaker;
  const [earlier, later] = [itemOf(models.before, part, id), itemOf(models.after, part, id)];
  const facts = (item: Item | undefined) => (item ? factsOf(part, item, models.names, speaker) : []);
  const title = t.versions.titled(t.modelText.parts[part], itemName(later ?? earlier, speaker));
  if (!earlier || !later) {
    const main = facts(later ?? earlier).filter(({ isMain }) => isMain);
    const lines = main.map(({ name, value }) => t.versions.lines.stands(name, value));
    return { what: later ? 'added' : 'removed', title, lines };
  }
  return {
    what: 'changed',
    title,
    lines: orElse(factLines(facts(earlier), facts(later), speaker), changes, speaker),
  };
}

/** The lines, and what else is to be said: that something moved, or that what changed has no words. */
function orElse(lines: readonly string[], changes: readonly Change[], { t }: Speaker): readonly string[] {
  const moved = changes.filter(({ what }) => what === 'moved');
  const words = t.versions.lines;
  const all = [
    ...(moved.some(({ path }) => path.length === 0) ? [words.moved] : []),
    ...lines,
    ...(moved.some(({ path }) => path.length > 0) ? [words.reordered] : []),
  ];
  return all.length > 0 ? all : [words.other];
}

type Item = { readonly id: string };

function itemOf(model: ScoringModel, part: ListPart, id: string): Item | undefined {
  const items: readonly Item[] = model[part];
  return items.find((item) => item.id === id);
}

function factsOf(part: ListPart, item: Item, model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const tell = listFacts[part] as (item: Item, model: ScoringModel, speaker: Speaker) => readonly Fact[];
  return tell(item, model, speaker);
}

/** The name of an item: its label in words, or as it was typed. */
function itemName(item: Item | undefined, speaker: Speaker): string {
  if (!item || !('label' in item)) return speaker.t.modelText.unnamed;
  const { label } = item as Item & Parameters<typeof nameOf>[1][number];
  if (typeof label === 'string') return (label as string).trim() || speaker.t.modelText.unnamed;
  return nameOf(item.id, [{ id: item.id, label }], speaker);
}

function isListPart(part: string): part is ListPart {
  return Object.hasOwn(listFacts, part);
}

function isWholePart(part: string): part is WholePart {
  return Object.hasOwn(wholeFacts, part);
}
