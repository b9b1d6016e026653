import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import { nameOf, valueName } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

type Named = { readonly id: string; readonly label: Text };

const shownValues = 4;

/** How the parts of a model are called on screen. */
export function modelNames(model: ScoringModel, speaker: Speaker) {
  const { f } = speaker;
  const t = speaker.t.modelCheck;
  const nameIn = (list: readonly Named[]) => (id: string) => nameOf(id, list, speaker);
  const criterion = nameIn(model.criteria);
  const group = nameIn(model.groups);
  const field = nameIn(model.fields);

  function listed(items: readonly string[]): string {
    const left = items.length - shownValues;
    const shown = items.slice(0, shownValues).join(', ');
    return left > 0 ? t.list(shown, f.whole(left)) : shown;
  }

  return {
    ...{ criterion, group, field, listed },
    decider: nameIn([...model.gates, ...model.routing]),
    eventKind: nameIn(model.eventKinds),
    topic: nameIn(model.topics),
    condition: nameIn(model.conditions),
    side: (side: 'fit' | 'behaviour') => t[side],
    /** The owner of a clip. */
    capped: (of: 'criterion' | 'group' | 'side' | 'total', id: string) => {
      if (of === 'criterion') return criterion(id);
      if (of === 'group') return group(id);
      return of === 'total' ? t.total : id === 'fit' ? t.fit : t.behaviour;
    },
    both: ([first, second]: readonly [string, string]) => t.and(criterion(first), criterion(second)),
    /** Values of a field by their names on screen. */
    values: (id: string, values: readonly string[]) =>
      listed(values.map((value) => valueName(id, value, model, speaker))),
  };
}

/** Names of the parts of one model. */
export type ModelNames = ReturnType<typeof modelNames>;
