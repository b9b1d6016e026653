import { rungAction } from '#content/level/rungs.ts';
import { isKnown } from '#core/level/dimensionResult.ts';
import { shownTenths } from '#core/level/fraction.ts';
import { rate, targetOf } from '#core/level/plan/priority.ts';
import type { LowerStep } from '#core/level/test.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading } from '#i18n/modelText/report/parts.ts';
import { type CaseDimension, dimensionsOf, numberedName, type ReportCase, stepText } from './reportCase.ts';

/** Where each dimension is and is wanted, and how much that matters (`LT-143`). */
export function gapParts(at: ReportCase): readonly ReportPart[] {
  const { columns } = at.speaker.t.levelReport.gap;
  const all = dimensionsOf(at);
  if (all.every(({ result }) => result.now === null && result.wanted === null)) return [];
  const hasPractices = all.some(({ result }) => result.source !== 'ladder');
  return [
    heading(at.speaker.t.level.result.gaps.title),
    {
      is: 'table',
      columns: [
        columns.dimension,
        columns.now,
        ...(hasPractices ? [columns.value] : []),
        ...[columns.target, columns.gap, columns.priority],
      ],
      rows: all.map((each) => rowOf(each, hasPractices, at)),
      bars: all.map(({ result: { state, now, wanted } }) =>
        state === 'notApplicable' ? null : { now, wanted: wanted === now ? null : wanted },
      ),
    },
  ];
}

function rowOf(each: CaseDimension, hasPractices: boolean, at: ReportCase): readonly string[] {
  const { f, t } = at.speaker;
  const { result } = each;
  const name = numberedName(each, at);
  const none = t.levelReport.staircase.none;
  const isOut = result.state === 'notApplicable';
  const now = isOut ? t.levelReport.notApplicable : t.levelReport.unknown;
  return [
    result.bottleneck ? t.levelReport.staircase.bottleneck(name) : name,
    result.now === null ? now : stepText(result.now, result.possible ?? result.now, at),
    ...(hasPractices ? [result.value === null ? none : f.oneDecimal(shownTenths(result.value))] : []),
    result.wanted === null ? none : String(result.wanted),
    result.gap === null ? none : String(result.gap),
    priorityOf(each, at),
  ];
}

/** The priority of the next rung by its action in the library, as the plan proposes it (`LT-43`). */
function priorityOf({ result }: CaseDimension, { test, result: whole, speaker }: ReportCase): string {
  const { priorities } = speaker.t.levelReport.gap;
  if (!isKnown(result)) return speaker.t.levelReport.staircase.none;
  if (targetOf(result, whole) <= result.now) return priorities.none;
  const from = result.now as LowerStep;
  const work = rungAction(result.id, from)?.effort ?? null;
  const lifts = { is: 'rung', dimension: result.id, from } as const;
  return priorities[rate(test, whole, { lifts, effect: null, effort: null, work }).word];
}
