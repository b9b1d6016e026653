import type { ContactScore, RouteTaken } from '#core/scoring/contactScore.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Estimate } from '#core/scoring/valueRule.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** What follows from a score, as name and words; the note is empty where there is none. */
export type ResultFact = { readonly name: string; readonly words: string; readonly note: string };

/** Pair, qualified, route, value and tasks of a score in words (`DE-52`). */
export function resultFacts(
  score: ContactScore,
  model: ScoringModel,
  speaker: Speaker,
): readonly ResultFact[] {
  const t = speaker.t.explain.head;
  const { pair, qualified, route, value } = score;
  const checkFirst = score.checkFirst.map((id) => nameOf(id, model.gates, speaker)).join(', ');
  const tasks = tasksOf(score, model, speaker);
  return [
    {
      name: t.pair,
      words: t.pairWords(pair.fit, String(pair.activity)),
      note: gradedWords(score, model, speaker),
    },
    {
      name: t.qualified,
      words: t.isQualified[qualified],
      note: checkFirst === '' ? '' : t.checkFirst(checkFirst),
    },
    ...(route === null ? [] : [routeFact(route, model, speaker)]),
    ...(value === null ? [] : [{ name: t.value, words: valueOf(value, model, speaker), note: '' }]),
    ...(tasks === '' ? [] : [{ name: t.tasks, words: tasks, note: '' }]),
  ];
}

/** Who set the grade where it was not the points. */
function gradedWords({ gradedBy, gate, route, grade }: ContactScore, model: ScoringModel, speaker: Speaker) {
  const t = speaker.t.explain.head;
  if (gradedBy === 'gate' && gate !== null) return t.gate(nameOf(gate, model.gates, speaker), grade);
  if (gradedBy === 'rule' && route) return t.rule(nameOf(route.id, model.routing, speaker), grade);
  return '';
}

function routeFact(route: RouteTaken, model: ScoringModel, speaker: Speaker): ResultFact {
  const { t, f } = speaker;
  const words = t.lead.build.rules;
  const { by, id, action, hours, owner, queue } = route;
  return {
    name: t.explain.head.route,
    words: [words.actions[action], ...(hours === null ? [] : [words.within(f.whole(hours))])].join(', '),
    note: [
      nameOf(id, by === 'gate' ? model.gates : model.routing, speaker),
      ...(owner === '' ? [] : [t.explain.head.owner(owner)]),
      ...(queue === '' ? [] : [t.explain.head.queue(queue)]),
    ].join(', '),
  };
}

function valueOf({ low, likely, high }: Estimate, model: ScoringModel, { t, f }: Speaker): string {
  const currency = model.value?.currency ?? '';
  return t.explain.head.valueWords(`${f.whole(likely)}\u00a0${currency}`, f.whole(low), f.whole(high));
}

function tasksOf({ tasks }: ContactScore, { criteria }: ScoringModel, speaker: Speaker): string {
  return criteria
    .flatMap((criterion) =>
      criterion.kind === 'surge' && tasks.includes(criterion.id) ? [speaker.say(criterion.task)] : [],
    )
    .join(', ');
}
