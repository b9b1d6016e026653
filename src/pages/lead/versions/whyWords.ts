import type { MovedLine, WhyMoved } from '#core/scoring/difference/whyMoved.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** At most so many sources of points are named. */
const most = 3;

/**
 * Why a contact has another grade, the strongest reasons first (`DE-63`): whoever decides besides points, then the
 * points that changed most. `names` has what either model has.
 */
export function whyWords(why: WhyMoved, names: ScoringModel, speaker: Speaker): readonly string[] {
  const { t, f } = speaker;
  const words = t.versions.why;
  // What rounding took is no reason, unless there is no other.
  const telling = why.lines.filter(({ of }) => of !== 'fraction');
  const told = telling.length > 0 ? telling : why.lines;
  const lines = told
    .slice(0, most)
    .map((line) => words.line(sourceName(line, names, speaker), f.signed((line.after - line.before) / 100)));
  const rest = told.length - lines.length;
  const reasons = [
    ...turnWords(why.gate, names.gates, words.gate, words.gateOff, speaker),
    ...turnWords(why.rule, names.routing, words.rule, words.ruleOff, speaker),
    ...lines,
    ...(rest > 0 ? [t.versions.compare.moreWhy(rest)] : []),
  ];
  return reasons.length === 0 ? [words.limits] : reasons;
}

function turnWords(
  turn: WhyMoved['gate'],
  parts: ScoringModel['gates'] | ScoringModel['routing'],
  now: (name: string) => string,
  noMore: (name: string) => string,
  speaker: Speaker,
): readonly string[] {
  if (turn === null) return [];
  if (turn.to !== null) return [now(nameOf(turn.to, parts, speaker))];
  return turn.from === null ? [] : [noMore(nameOf(turn.from, parts, speaker))];
}

/** What gave the points: a criterion by its name, or the bounds that cut them. */
function sourceName({ of, id }: MovedLine, names: ScoringModel, speaker: Speaker): string {
  const { t } = speaker;
  const words = t.versions.why;
  switch (of) {
    case 'criterion':
      return nameOf(id, names.criteria, speaker);
    case 'group':
      return words.clip(nameOf(id, names.groups, speaker));
    case 'side':
      return words.clip(t.lead.build[id === 'fit' ? 'fit' : 'behaviour']);
    case 'total':
      return words.totalClip;
    case 'fraction':
      return words.fraction;
  }
}
