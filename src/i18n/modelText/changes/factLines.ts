import type { Fact } from '../facts/fact.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What is different in the later of two lists of facts, a line for each; those of one name are told apart by their order. */
export function factLines(
  before: readonly Fact[],
  after: readonly Fact[],
  { t }: Speaker,
): readonly string[] {
  const words = t.versions.lines;
  const names = new Set([...before, ...after].map(({ name }) => name));
  return [...names].flatMap((name) => {
    const { gone, come } = unlike(valuesOf(before, name), valuesOf(after, name));
    const pairs = Array.from({ length: Math.max(gone.length, come.length) }, (_, at) => [gone[at], come[at]]);
    return pairs.map(([from, to]) => {
      if (from === undefined) return words.added(name, to ?? '');
      return to === undefined ? words.removed(name, from) : words.changed(name, from, to);
    });
  });
}

function valuesOf(facts: readonly Fact[], name: string): readonly string[] {
  return facts.flatMap((fact) => (fact.name === name ? [fact.value] : []));
}

/** The values that only one of two lists has, each as often as it has it more often. */
function unlike(
  before: readonly string[],
  after: readonly string[],
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const come = [...after];
  const gone = before.filter((value) => {
    const at = come.indexOf(value);
    if (at >= 0) come.splice(at, 1);
    return at < 0;
  });
  return { gone, come };
}
