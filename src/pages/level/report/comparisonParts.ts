import { compare, shownTenths, type Fraction } from '#core/level/fraction.ts';
import type { LevelResult } from '#core/level/levelResult.ts';
import type { ComparedDimension } from '#core/level/rounds/compareRounds.ts';
import { trendOf } from '#core/level/rounds/trend.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { trendLead } from '../rounds/trendLead.ts';
import { nameOf, type ReportCase, stepText } from './reportCase.ts';

type Comparable = Extract<ComparedDimension, { readonly isComparable: true }>;
type Apart = Extract<ComparedDimension, { readonly isComparable: false }>;

/** Then and now (`LT-146`): step and index by each round's own test, dimensions over comparable questions only. */
export function comparisonParts(at: ReportCase): readonly ReportPart[] {
  const { before, test, assessment, speaker } = at;
  if (before === null) return [];
  const trend = trendOf([
    { id: 'before', ...before },
    { id: 'now', test, assessment },
  ]);
  const compared = trend.comparisons[0]?.dimensions ?? [];
  const comparable = compared.filter((each): each is Comparable => each.isComparable);
  const apart = compared.filter((each): each is Apart => !each.isComparable);
  const { comparison } = speaker.t.levelReport;
  return [
    heading(comparison.title),
    paragraph(trendLead(trend, speaker.t.rounds.lead, speaker.f)),
    {
      is: 'table',
      columns: [comparison.round, comparison.step, comparison.index],
      rows: trend.rounds.map(({ day, result }) => [speaker.f.date(day), ...figuresOf(result, at)]),
    },
    ...(comparable.length === 0 ? [] : [tableOf(comparable, at)]),
    ...(apart.length === 0 ? [] : [apartOf(apart, at)]),
  ];
}

function figuresOf({ step, index }: LevelResult, at: ReportCase): readonly string[] {
  const { none } = at.speaker.t.levelReport.staircase;
  return [
    step === null ? none : stepText(step.sure, step.possible, at),
    index === null ? none : tenths(index, at),
  ];
}

function tableOf(comparable: readonly Comparable[], at: ReportCase): ReportPart {
  const { comparison } = at.speaker.t.levelReport;
  return {
    is: 'table',
    columns: [comparison.dimension, comparison.then, comparison.now, comparison.change],
    rows: comparable.map(({ id, before, after }) => [
      nameOf(at, id),
      tenths(before, at),
      tenths(after, at),
      changeOf(before, after, at),
    ]),
  };
}

function changeOf(before: Fraction, after: Fraction, { speaker }: ReportCase): string {
  const { comparison } = speaker.t.levelReport;
  const moved = compare(after, before);
  return moved > 0 ? comparison.rose : moved < 0 ? comparison.fell : comparison.same;
}

function apartOf(apart: readonly Apart[], at: ReportCase): ReportPart {
  const { t } = at.speaker;
  const names = apart.map(({ id, reason }) => `${earlierName(id, at)} (${t.rounds.trend.reasons[reason]})`);
  return paragraph(t.levelReport.comparison.apart(names.join(', ')));
}

/** A dimension that only the earlier test had is called as it was there. */
function earlierName(id: string, at: ReportCase): string {
  const isHere = at.test.dimensions.some((dimension) => dimension.id === id);
  return isHere || !at.before ? nameOf(at, id) : nameOf({ ...at, test: at.before.test }, id);
}

function tenths(value: Fraction, { speaker }: ReportCase): string {
  return speaker.f.oneDecimal(shownTenths(value));
}
