import { answerOf, isAnswered, practiceAnswer } from '#core/level/answer.ts';
import type { LadderAnswer, PracticeAnswer } from '#core/level/assessment.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading } from '#i18n/modelText/report/parts.ts';
import { choiceText } from './blockingText.ts';
import { type CaseDimension, dimensionsOf, numberedName, type ReportCase } from './reportCase.ts';

/** Every answer of the round, dimension by dimension, on sheets of their own (`LT-148`). */
export function answerParts(at: ReportCase): readonly ReportPart[] {
  const parts = dimensionsOf(at).flatMap((each) => dimensionParts(each, at));
  if (parts.length === 0) return [];
  return [
    {
      ...{ is: 'heading', level: 2, text: at.speaker.t.levelReport.answers.title },
      ...{ startsPage: true, isFolded: true },
    },
    ...parts,
  ];
}

function dimensionParts(each: CaseDimension, at: ReportCase): readonly ReportPart[] {
  const ladder = ladderPart(each, at);
  const practices = practicePart(each, at);
  if (ladder === null && practices === null) return [];
  return [
    heading(numberedName(each, at), 3),
    ...(ladder === null ? [] : [ladder]),
    ...(practices === null ? [] : [practices]),
  ];
}

function ladderPart({ dimension }: CaseDimension, at: ReportCase): ReportPart | null {
  const { speaker } = at;
  const t = speaker.t.levelReport;
  const answer = answerOf(at.assessment, dimension.id);
  const { now, wanted } = answer;
  if (now === null && wanted === null) return null;
  return {
    is: 'entry',
    name: speaker.say(dimension.question),
    aside: typeof now === 'number' ? t.answers.step(now) : answerText(answer, at),
    lines: [
      ...(typeof now === 'number' ? [t.why.now(speaker.say(dimension.ladder[now]))] : []),
      ...(wanted === null ? [] : [t.answers.wanted(wanted, speaker.say(dimension.ladder[wanted]))]),
    ],
  };
}

function practicePart({ dimension }: CaseDimension, at: ReportCase): ReportPart | null {
  const { columns } = at.speaker.t.levelReport.answers;
  const rows = dimension.practices.flatMap(({ id, step, text }) => {
    const answer = practiceAnswer(at.assessment, id);
    return answer.now === null ? [] : [[at.speaker.say(text), String(step), answerText(answer, at)]];
  });
  return rows.length === 0
    ? null
    : { is: 'table', columns: [columns.practice, columns.step, columns.answer], rows };
}

/** An answer in a word, with the reason where it does not apply. */
function answerText(answer: LadderAnswer | PracticeAnswer, at: ReportCase): string {
  const t = at.speaker.t.levelReport;
  if (answer.now !== 'notApplicable') return choiceText(answer.now, at);
  if (!isAnswered(answer)) return t.reasonMissing;
  return at.withoutNames ? t.notApplicable : t.notApplicableSince(answer.reason.trim());
}
