import type { Limits } from '#core/scoring/grading.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { ReportPart } from '#core/report/report.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { heading, paragraph } from './parts.ts';

const letters = ['A', 'B', 'C', 'D'] as const;

/** The grades: their limits or pairs, and what each of them means (`DE-111`). */
export function gradeParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { t, f } = speaker;
  const { doc } = t.modelText;
  const { grading } = model;
  if (grading.by === 'matrix')
    return [heading(doc.grades), paragraph(doc.gradesMatrix), matrixOf(model, speaker)];
  const { limits, leaving } = grading;
  const spans = {
    A: doc.from(f.whole(limits.A)),
    B: doc.fromTo(f.whole(limits.B), f.whole(limits.A)),
    C: doc.fromTo(f.whole(limits.C), f.whole(limits.B)),
    D: t.lead.build.ranges.under(f.whole(limits.C)),
  };
  return [
    heading(doc.grades),
    paragraph(doc.gradesText),
    {
      is: 'table',
      columns: [doc.grade, doc.points, doc.means],
      rows: letters.map((grade) => [grade, spans[grade], t.lead.picture.actions[grade]]),
    },
    ...(leaving === null ? [] : [paragraph(leavingText(leaving, speaker))]),
    ...(model.routing.some(({ grade }) => grade !== null) ? [paragraph(doc.rulesGrade)] : []),
  ];
}

function leavingText({ A, B, C }: Limits, { t, f }: Speaker): string {
  return t.modelText.doc.leaving(f.whole(A), f.whole(B), f.whole(C));
}

function matrixOf({ grading, classes }: ScoringModel, { t, f }: Speaker): ReportPart {
  const { doc } = t.modelText;
  const { fit, activity } = classes;
  const under = (limit: number) => t.lead.build.ranges.under(f.whole(limit));
  const columns = [
    `1 (${doc.from(f.whole(activity[1]))})`,
    `2 (${doc.from(f.whole(activity[2]))})`,
    `3 (${doc.from(f.whole(activity[3]))})`,
    `4 (${under(activity[3])})`,
  ];
  const spans = {
    A: doc.from(f.whole(fit.A)),
    B: doc.from(f.whole(fit.B)),
    C: doc.from(f.whole(fit.C)),
    D: under(fit.C),
  };
  return {
    is: 'table',
    columns: [doc.matrixCorner, ...columns],
    rows: letters.map((letter) => [
      `${letter} (${spans[letter]})`,
      ...(grading.by === 'matrix' ? grading.letters[letter] : []),
    ]),
  };
}
