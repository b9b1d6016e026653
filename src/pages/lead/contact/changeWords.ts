import type { Contact } from '#core/contacts/table.ts';
import type { Change } from '#core/scoring/explain/change.ts';
import type { SmallestChange } from '#core/scoring/explain/smallestChange.ts';
import { isSameData } from '#core/scoring/isSameData.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import { valueWords } from './factWords.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** A sentence, the changes that it speaks of, and how many points they take. */
export type ChangeWords = {
  readonly sentence: string;
  readonly changes: readonly string[];
  readonly more: string;
};

/** The smallest change that lifts the grade, in words (`DE-55`). */
export function changeWords(
  change: SmallestChange | null,
  contact: Contact,
  model: ScoringModel,
  speaker: Speaker,
): ChangeWords {
  const { t, f } = speaker;
  const words = t.explain.change;
  if (change === null) return { sentence: words.none, changes: [], more: '' };
  if (change.outcome === 'already') return { sentence: words.already, changes: [], more: '' };
  return {
    sentence: words.lifts(change.grade, f.whole(change.score)),
    changes: changesInWords(change.changes, contact, model, speaker),
    more: change.more === 0 ? words.noMore : words.more(f.number(change.more / 100)),
  };
}

/** The same event twice is said once. */
function changesInWords(
  [first, second]: readonly Change[],
  contact: Contact,
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const say = (change: Change) => oneChange(change, contact, model, speaker);
  if (!first) return [];
  if (!second) return [say(first)];
  return isSameData(first, second) ? [speaker.t.explain.change.twice(say(first))] : [say(first), say(second)];
}

function oneChange(change: Change, { values }: Contact, model: ScoringModel, speaker: Speaker): string {
  const { t, f } = speaker;
  const words = t.explain.change;
  if (change.kind === 'answer') {
    const { field, isExample } = change;
    const value = valueWords(model, field, change.value, speaker);
    const present = valueWords(model, field, values.get(field), speaker);
    return words.answer(
      nameOf(field, model.fields, speaker),
      isExample ? words.example(value) : value,
      present,
    );
  }
  const { kind, topic, asset, channel, amount } = change.event;
  return [
    words.event(nameOf(kind, model.eventKinds, speaker)),
    ...(topic === undefined ? [] : [words.about(nameOf(topic, model.topics, speaker))]),
    ...(asset === undefined ? [] : [words.asset(asset)]),
    ...(channel === undefined ? [] : [words.channel(channel)]),
    ...(amount === undefined ? [] : [words.amount(f.number(amount))]),
  ].join(', ');
}
