import type { Contact } from '#core/contacts/table.ts';
import type { ContactScore } from '#core/scoring/contactScore.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ScoreComparison } from './compareScores.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { stepWords } from './waterfall.ts';

type One = { readonly contact: Contact; readonly score: Pick<ContactScore, 'score' | 'grade'> };

/** Who leads and by what, as sentences (`DE-58`). */
export function comparisonWords(
  { difference, main }: ScoreComparison,
  first: One,
  second: One,
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { t, f } = speaker;
  const words = t.explain.compare;
  const [one, other] = [first.score.grade, second.score.grade];
  const grades = one === other ? words.sameGrade(one) : words.grades(one, other);
  if (difference === 0 || main === null) return [words.same(f.whole(first.score.score)), grades];
  const leader = difference > 0 ? first : second;
  const lead = words.leads(t.explain.contact(leader.contact.id), f.whole(Math.abs(difference)));
  const most = words.mostly(stepWords(main.step, model, speaker), f.signed(Math.abs(main.difference) / 100));
  return [lead, most, grades];
}
