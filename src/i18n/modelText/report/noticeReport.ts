import type { Report, ReportPart } from '#core/report/report.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { conditionText } from '../conditionText.ts';
import { fadingText } from '../amounts.ts';
import { nameOf } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { eventsUsed, fieldsAskedOf } from './dataUsed.ts';
import type { ReportState } from './modelReport.ts';
import { heading, paragraph } from './parts.ts';

/** What a data-protection officer has to know of a model: what is scored, from what, who decides, how to object (`DE-115`). */
export function noticeReport(model: ScoringModel, state: ReportState, speaker: Speaker): Report {
  const { t, f } = speaker;
  const { notice, systems } = t.modelText;
  const { target } = model.design;
  return {
    language: speaker.language,
    title: notice.title(model.title.trim() || t.modelText.unnamed),
    parts: [
      paragraph(
        [state.company, t.modelText.doc.written(f.date(state.today))]
          .filter((text) => text !== '')
          .join(' · '),
      ),
      paragraph(notice.general),
      heading(notice.what),
      paragraph(notice.whatText),
      {
        is: 'blanks',
        rows: [[{ label: notice.controller, value: state.company }], [{ label: notice.contact, value: '' }]],
      },
      heading(notice.data),
      ...dataParts(model, speaker),
      heading(notice.basis),
      paragraph(notice.basisText),
      { is: 'blanks', rows: [[{ label: notice.basisBlank, value: '' }]] },
      heading(notice.how),
      paragraph(notice.howText(f.number(model.sides.fit.max), f.number(model.sides.behaviour.max))),
      ...ruleParts(model, speaker),
      heading(notice.who),
      paragraph(notice.whoText),
      paragraph(notice.articles),
      heading(notice.long),
      ...timeParts(model, speaker),
      { is: 'blanks', rows: [[{ label: notice.keptBlank, value: '' }]] },
      heading(notice.where),
      paragraph(notice.whereText),
      paragraph(target === 'none' ? notice.noTarget : notice.target(systems[target])),
      { is: 'blanks', rows: [[{ label: notice.receivers, value: '' }]] },
      heading(notice.rights),
      { is: 'list', items: Object.values(notice.rightsList) },
      { is: 'blanks', rows: [[{ label: notice.objectTo, value: '' }]] },
      paragraph(notice.disclaimer),
    ],
  };
}

function dataParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { t } = speaker;
  const { notice } = t.modelText;
  const fields = fieldsAskedOf(model);
  const person = fields.filter((field) => field.of === 'contact');
  const company = fields.filter((field) => field.of === 'company');
  const events = eventsUsed(model);
  return [
    paragraph(notice.dataText),
    heading(notice.ofPerson, 3),
    person.length === 0 ? paragraph(notice.nothing) : fieldTable(person, speaker),
    heading(notice.ofCompany, 3),
    company.length === 0 ? paragraph(notice.nothing) : fieldTable(company, speaker),
    heading(notice.events, 3),
    events.length === 0
      ? paragraph(notice.nothing)
      : { is: 'list', items: events.map((event) => nameOf(event, model.eventKinds, speaker)) },
    ...(model.criteria.some(({ kind, enabled }) => enabled && kind === 'colleagues')
      ? [paragraph(notice.colleagues)]
      : []),
    paragraph(notice.source),
    { is: 'blanks', rows: [[{ label: notice.sourceBlank, value: '' }]] },
  ];
}

function fieldTable(fields: readonly Field[], speaker: Speaker): ReportPart {
  const { t } = speaker;
  const { notice } = t.modelText;
  return {
    is: 'table',
    columns: [notice.field, notice.kind, notice.about],
    rows: fields.map((field) => [
      nameOf(field.id, [field], speaker),
      t.lead.fields.types[field.type],
      t.lead.fields.groups[field.group],
    ]),
  };
}

/** Gates and what decides the way, since they decide without points. */
function ruleParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { doc, notice } = speaker.t.modelText;
  const gates = model.gates.filter(({ enabled }) => enabled);
  return [
    {
      is: 'list',
      items: model.criteria
        .filter(({ enabled }) => enabled)
        .map((criterion) => nameOf(criterion.id, [criterion], speaker)),
    },
    ...(gates.length === 0
      ? []
      : [
          paragraph(notice.gates),
          {
            is: 'list' as const,
            items: gates.map((gate) => doc[gate.kind](conditionText(gate.when, model, speaker), gate.grade)),
          },
        ]),
  ];
}

/** How long what a person did counts, criterion by criterion. */
function timeParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { notice } = speaker.t.modelText;
  const items = model.criteria
    .filter(({ enabled }) => enabled)
    .flatMap((criterion) => timeText(criterion, model, speaker));
  return [paragraph(notice.longText), items.length === 0 ? paragraph(notice.nothing) : { is: 'list', items }];
}

function timeText(criterion: Criterion, model: ScoringModel, speaker: Speaker): readonly string[] {
  const { t, f } = speaker;
  const { doc, notice } = t.modelText;
  const name = nameOf(criterion.id, [criterion], speaker);
  if (criterion.kind === 'surge')
    return [notice.counts(name, notice.days(f.whole(criterion.recentDays + criterion.baselineDays)))];
  if (criterion.kind === 'buckets') {
    const longest = criterion.rows.reduce<number | null>(
      (so, { withinDays }) => (so === null || withinDays === null ? null : Math.max(so, withinDays)),
      0,
    );
    return [notice.counts(name, longest === null ? doc.noWindow : notice.days(f.whole(longest)))];
  }
  if (!('fading' in criterion)) return [];
  const window = criterion.windowDays === null ? notice.noEnd : notice.days(f.whole(criterion.windowDays));
  return [notice.counts(name, [window, fadingText(criterion.fading, speaker)].join(', '))];
}
