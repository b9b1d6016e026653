import { ownerNames } from '#content/level/owners.ts';
import { rungAction } from '#content/level/rungs.ts';
import type { Quarter } from '#core/brand.ts';
import { shownTenths } from '#core/level/fraction.ts';
import type { Plan, PlanItem } from '#core/level/plan/plan.ts';
import { dayOf } from '#core/level/plan/planDone.ts';
import { projection } from '#core/level/plan/projection.ts';
import { actionOf } from '#core/level/plan/proposals.ts';
import { compareQuarters, quarterOf } from '#core/level/plan/quarter.ts';
import { rungOf } from '#core/level/plan/rung.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { quarterName, type ReportCase, stepText } from './reportCase.ts';

/** What is to be done, quarter by quarter, what that lifts, and what was decided (`LT-144`). */
export function planParts(at: ReportCase): readonly ReportPart[] {
  const { plan, speaker } = at;
  if (plan === null || plan.items.length + plan.decisions.length === 0) return [];
  const quarters = [...new Set(plan.items.flatMap(({ quarter }) => quarter ?? []))].toSorted(compareQuarters);
  const waiting = plan.items.filter(({ quarter }) => quarter === null);
  return [
    heading(speaker.t.plan.title),
    ...(plan.items.length > 0 ? [paragraph(speaker.t.levelReport.plan.note)] : []),
    ...quarters.flatMap((quarter) => quarterParts(quarter, plan, at)),
    ...(waiting.length === 0 ? [] : [heading(speaker.t.levelReport.plan.waiting, 3), itemTable(waiting, at)]),
    ...decisionParts(plan, at),
  ];
}

function quarterParts(quarter: Quarter, { items }: Plan, at: ReportCase): readonly ReportPart[] {
  const own = items.filter((item) => item.quarter === quarter);
  const isPast = compareQuarters(quarter, quarterOf(at.today)) < 0;
  return [
    heading(quarterName(quarter, at), 3),
    itemTable(own, at),
    // What a quarter brought that is over is in the answers.
    ...(isPast ? [] : projected(quarter, items, at)),
  ];
}

function projected(quarter: Quarter, items: readonly PlanItem[], at: ReportCase): readonly ReportPart[] {
  const { test, assessment, speaker } = at;
  return projection(test, assessment, items, [quarter]).flatMap(({ result: { step, index } }) =>
    step === null || index === null
      ? []
      : [
          paragraph(
            speaker.t.levelReport.plan.projected(
              quarterName(quarter, at),
              stepText(step.sure, step.possible, at),
              speaker.f.oneDecimal(shownTenths(index)),
            ),
          ),
        ],
  );
}

/** Days have a column where an item of the plan has one of its own; else the quarter says it. */
function itemTable(items: readonly PlanItem[], at: ReportCase): ReportPart {
  const { columns } = at.speaker.t.levelReport.plan;
  const hasDays = at.plan?.items.some(({ due }) => due !== null) ?? false;
  return {
    is: 'table',
    columns: [columns.action, columns.lifts, columns.owner, ...(hasDays ? [columns.day] : []), columns.state],
    rows: items.map((item) => itemRow(item, hasDays, at)),
  };
}

function itemRow(item: PlanItem, hasDays: boolean, at: ReportCase): readonly string[] {
  const { test, speaker } = at;
  const action = actionOf(test, item.lifts, rungAction);
  const own = speaker.t.levelReport.plan;
  const title = item.title.trim() || (action ? speaker.say(action.title) : own.ownAction);
  const day = item.due === null ? '' : speaker.f.date(item.due);
  return [
    item.note.trim() === '' ? title : `${title} (${item.note.trim()})`,
    liftText(item, at),
    item.owner.trim() || (action ? speaker.say(ownerNames[action.owner]) : ''),
    ...(hasDays ? [day] : []),
    stateText(item, at),
  ];
}

function liftText({ lifts }: PlanItem, { test, speaker }: ReportCase): string {
  const rung = rungOf(test, lifts);
  const found = test.dimensions.find(({ id }) => id === rung?.dimension);
  if (!rung || !found) return '';
  return speaker.t.levelReport.plan.lifts(speaker.say(found.shortName), rung.to);
}

function stateText(item: PlanItem, { today, speaker }: ReportCase): string {
  const { states } = speaker.t.levelReport.plan;
  const day = dayOf(item);
  if (item.state === 'open') return day !== null && day < today ? states.late : states.open;
  return states[item.state](item.endedOn === null ? '' : speaker.f.date(item.endedOn));
}

function decisionParts({ decisions }: Plan, { speaker }: ReportCase): readonly ReportPart[] {
  const t = speaker.t.plan.decisions;
  if (decisions.length === 0) return [];
  const inOrder = decisions.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return [
    heading(t.title, 3),
    {
      is: 'table',
      columns: [t.day, t.what, t.who],
      rows: inOrder.map(({ day, text, who }) => [speaker.f.date(day), text, who]),
    },
  ];
}
