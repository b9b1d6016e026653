import { canvasSections } from '#core/design/canvas.ts';
import type { CanvasMaterial } from '#core/design/canvasMaterial.ts';
import { linesInWords } from '#core/design/linesInWords.ts';
import type { Signatures } from '#core/design/signOff.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Side } from '#core/scoring/sides.ts';
import type { Report, ReportPart } from '#core/report/report.ts';
import { clipText } from '../amounts.ts';
import { conditionText } from '../conditionText.ts';
import { companyFacts, interestFacts, valueFacts } from '../facts/valueFacts.ts';
import { ownerText } from '../facts/ruleFacts.ts';
import { nameOf } from '../names.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { criterionEntry, reasonLines } from './criterionEntry.ts';
import { gradeParts } from './gradeParts.ts';
import { factList, heading, paragraph } from './parts.ts';

/** How the model stands: which draft it is, or who agreed, and the day on which it is written. */
export type ReportState = {
  readonly draft: string;
  readonly signed: Signatures | null;
  readonly company: string;
  readonly today: string;
  /** What the lines of the canvas were picked from. */
  readonly material: CanvasMaterial;
};

/** The whole model as a page of plain text: what a meeting reads through and signs (`DE-110`). */
export function modelReport(model: ScoringModel, state: ReportState, speaker: Speaker): Report {
  return {
    language: speaker.language,
    title: model.title.trim() || speaker.t.modelText.unnamed,
    parts: [
      ...headParts(model, state, speaker),
      ...idealParts(linesInWords(model, state.material, speaker.language), speaker),
      ...sideParts('fit', model, speaker),
      ...sideParts('behaviour', model, speaker),
      ...gateParts(model, speaker),
      ...gradeParts(model, speaker),
      ...routingParts(model, speaker),
      ...qualifiedParts(model, speaker),
      ...restParts(model, speaker),
      ...caseParts(model, speaker),
      ...signatureParts(state.signed, speaker),
    ],
  };
}

function headParts(model: ScoringModel, state: ReportState, { t, f }: Speaker): readonly ReportPart[] {
  const { doc, systems } = t.modelText;
  const { signed } = state;
  const standing = signed
    ? doc.agreed(
        signed.marketing.name,
        f.date(signed.marketing.on),
        signed.sales.name,
        f.date(signed.sales.on),
      )
    : doc.draft(state.draft);
  return [
    paragraph(
      [state.company, standing, doc.written(f.date(state.today))].filter((text) => text !== '').join(' · '),
    ),
    ...(model.design.target === 'none' ? [] : [paragraph(doc.target(systems[model.design.target]))]),
    ...(model.note.trim() === '' ? [] : [paragraph(model.note.trim())]),
    heading(doc.leadIs),
    paragraph(model.design.canvas.leadIs.trim() || doc.notWritten),
  ];
}

function idealParts({ design }: ScoringModel, { t }: Speaker): readonly ReportPart[] {
  const { doc, sections, facts } = t.modelText;
  const { lines } = design.canvas;
  if (lines.length === 0) return [heading(doc.ideal), paragraph(doc.notWritten)];
  return [
    heading(doc.ideal),
    ...canvasSections.flatMap((section): readonly ReportPart[] => {
      const own = lines.filter((line) => line.section === section);
      if (own.length === 0) return [];
      // Whoever is not ideal speaks against by itself.
      const items = own.map(({ text, speaks }) =>
        speaks === 'against' && section !== 'notIdeal' ? `${text} (${facts.speaks.against})` : text,
      );
      return [heading(sections[section], 3), { is: 'list', items }];
    }),
  ];
}

function sideParts(side: Side, model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { t, f } = speaker;
  const { doc } = t.modelText;
  const all = model.criteria.filter((criterion) => criterion.side === side);
  const off = all.filter(({ enabled }) => !enabled);
  const groups = model.groups.filter(
    (group) => group.side === side && (group.cap.min !== null || group.cap.max !== null),
  );
  return [
    heading(doc.side(t.lead.build[side], f.number(model.sides[side].max))),
    paragraph(doc.sideText[side]),
    ...(all.length === off.length ? [paragraph(doc.noCriteria)] : []),
    ...all.filter(({ enabled }) => enabled).map((criterion) => criterionEntry(criterion, model, speaker)),
    ...(groups.length === 0
      ? []
      : [
          {
            is: 'list' as const,
            items: groups.map((group) =>
              doc.group(nameOf(group.id, [group], speaker), clipText(group.cap, speaker)),
            ),
          },
        ]),
    ...(off.length === 0
      ? []
      : [paragraph(doc.off(off.map((criterion) => nameOf(criterion.id, [criterion], speaker)).join(', ')))]),
  ];
}

function gateParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { doc } = speaker.t.modelText;
  const gates = model.gates.filter(({ enabled }) => enabled);
  if (gates.length === 0) return [];
  return [
    heading(doc.gates),
    paragraph(doc.gatesText),
    ...gates.map((gate): ReportPart => ({
      is: 'entry',
      name: nameOf(gate.id, [gate], speaker),
      aside: '',
      lines: [
        doc[gate.kind](conditionText(gate.when, model, speaker), gate.grade),
        ...(gate.route === null ? [] : routeLines(gate.route, model, speaker)),
        ...reasonLines(gate, speaker),
      ],
    })),
  ];
}

function routingParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { doc } = speaker.t.modelText;
  if (model.routing.length === 0) return [];
  return [
    heading(doc.routing),
    paragraph(doc.routingText),
    ...model.routing.map((rule, at): ReportPart => ({
      is: 'entry',
      name: `${at + 1}. ${nameOf(rule.id, [rule], speaker)}`,
      aside: rule.grade === null ? '' : speaker.t.lead.build.rules.grade(rule.grade),
      lines: [
        rule.when === null ? doc.everybody : doc.when(conditionText(rule.when, model, speaker)),
        ...routeLines(rule.route, model, speaker),
      ],
    })),
  ];
}

function routeLines(
  route: ScoringModel['routing'][number]['route'],
  model: ScoringModel,
  speaker: Speaker,
): readonly string[] {
  const { t, f } = speaker;
  const { doc, none } = t.modelText;
  const { actions, within } = t.lead.build.rules;
  const owner = ownerText(route.owner, model, speaker);
  return [
    doc.goes(actions[route.action]),
    ...(route.hours === null ? [] : [doc.promise(within(f.number(route.hours)))]),
    ...(owner === none ? [] : [doc.owner(owner)]),
    ...(route.queue.trim() === '' ? [] : [doc.queue(route.queue.trim())]),
  ];
}

function qualifiedParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { doc } = speaker.t.modelText;
  return [
    heading(doc.qualified),
    paragraph(doc.qualifiedText(conditionText(model.qualified, model, speaker))),
  ];
}

function restParts(model: ScoringModel, speaker: Speaker): readonly ReportPart[] {
  const { doc } = speaker.t.modelText;
  const { value, company, interest } = model;
  return [
    ...(value === null ? [] : [heading(doc.value), factList(valueFacts(value, model, speaker), speaker)]),
    ...(company === null
      ? []
      : [heading(doc.company), factList(companyFacts(company, model, speaker), speaker)]),
    ...(interest === null
      ? []
      : [heading(doc.interest), factList(interestFacts(interest, model, speaker), speaker)]),
  ];
}

function caseParts({ design }: ScoringModel, { t }: Speaker): readonly ReportPart[] {
  const { doc, facts } = t.modelText;
  if (design.cases.length === 0) return [];
  return [
    heading(doc.cases),
    paragraph(doc.casesText),
    {
      is: 'table',
      columns: [doc.caseName, doc.caseOutcome, doc.caseFrom, doc.caseNote],
      rows: design.cases.map(({ name, outcome, broughtBy, note }) => [
        name,
        facts.outcomes[outcome],
        facts.broughtBy[broughtBy],
        note,
      ]),
    },
  ];
}

function signatureParts(signed: Signatures | null, { t, f }: Speaker): readonly ReportPart[] {
  const { doc } = t.modelText;
  return [
    heading(doc.signatures),
    paragraph(doc.signaturesText),
    {
      is: 'blanks',
      rows: (['marketing', 'sales'] as const).map((side) => [
        { label: doc.signs[side], value: signed?.[side].name ?? '' },
        { label: doc.day, value: signed ? f.date(signed[side].on) : '' },
      ]),
    },
  ];
}
