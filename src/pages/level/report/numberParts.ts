import { daysFromLeadToDeal, funnel, type FunnelRow } from '#core/level/funnel.ts';
import {
  kindOfNumber,
  knownNumber,
  numberAnswer,
  numberIds,
  type NumberId,
  reviewNumberIds,
} from '#core/level/numbers.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { numberGroups } from '../numbers/numberGroups.ts';
import type { ReportCase } from './reportCase.ts';

/** The hard numbers that are known, and how far contacts get (`LT-145`). */
export function numberParts(at: ReportCase): readonly ReportPart[] {
  const { assessment, speaker } = at;
  const { numbers } = speaker.t.levelReport;
  const rest = [...numberGroups.flatMap(({ id, numbers: own }) => (id === 'rest' ? own : []))];
  const parts = [
    ...funnelParts(at),
    ...tableOf(
      rest.map((id) => [id, speaker.t.deepen.numbers.names[id]]),
      numbers.columns.rest,
      at,
    ),
    ...tableOf(
      reviewNumberIds.map((id) => [id, numbers.review[id]]),
      numbers.columns.quarter,
      at,
    ),
  ];
  if (parts.length === 0) return [];
  const unknown = numberIds.filter((id) => numberAnswer(assessment.numbers, id) === 'dontKnow');
  const names = unknown.map((id) => speaker.t.deepen.numbers.names[id]).join('; ');
  return [
    heading(speaker.t.deepen.numbers.title),
    paragraph(numbers.text(speaker.f.date(assessment.day))),
    ...parts,
    ...(names === '' ? [] : [paragraph(numbers.unknown(names))]),
  ];
}

function funnelParts(at: ReportCase): readonly ReportPart[] {
  const { assessment, speaker } = at;
  const t = speaker.t.deepen.numbers.funnel;
  const rows = funnel(assessment.numbers).filter(({ count, days }) => count !== null || days !== null);
  const total = daysFromLeadToDeal(assessment.numbers);
  if (rows.length === 0) return [];
  return [
    {
      is: 'table',
      columns: [t.columns.stage, t.columns.count, t.columns.share, t.columns.days],
      rows: rows.map((row) => stageRow(row, at)),
    },
    ...(total === null ? [] : [paragraph(t.total(speaker.f.number(total)))]),
  ];
}

function stageRow(
  { stage, count, from, share, days }: FunnelRow,
  { speaker }: ReportCase,
): readonly string[] {
  const t = speaker.t.deepen.numbers;
  const { f } = speaker;
  return [
    t.names[stage],
    count === null ? t.funnel.unknown : f.whole(count),
    share === null || from === null ? '' : t.funnel.of(f.finePercent(share), t.funnel.ofStage[from]),
    days === null ? '' : t.funnel.days(f.number(days)),
  ];
}

function tableOf(
  names: readonly (readonly [NumberId, string])[],
  column: string,
  { assessment, speaker }: ReportCase,
): readonly ReportPart[] {
  const rows = names.flatMap(([id, name]) => {
    const value = knownNumber(assessment.numbers, id);
    if (value === null) return [];
    return [
      [name, kindOfNumber(id) === 'percent' ? speaker.f.finePercent(value / 100) : speaker.f.number(value)],
    ];
  });
  return rows.length === 0
    ? []
    : [{ is: 'table', columns: [column, speaker.t.levelReport.numbers.columns.value], rows }];
}
