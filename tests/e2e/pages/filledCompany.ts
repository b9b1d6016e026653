import type { Page } from '@playwright/test';
import { exampleModel } from '#content/example/exampleModel.ts';
import { sixSteps } from '#content/guide/sixSteps.ts';
import { canvasMaterial } from '#content/pieces/canvasMaterial.ts';
import { pieces } from '#content/pieces/pieces.ts';
import { formRouting } from '#content/templates/formRouting.ts';
import type { CanvasLine } from '#core/design/canvas.ts';
import { emptyDesign, type Design } from '#core/design/design.ts';
import type { KnownCase } from '#core/design/knownCase.ts';
import { keptModel, type ModelVersion } from '#core/design/modelVersion.ts';
import type { Criterion } from '#core/scoring/criterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { noReasons } from '#core/scoring/reasons.ts';
import { addPieces } from '#core/scoring/pieces/addPiece.ts';
import { type Filled, own, putDocuments } from './storedDocuments.ts';

/** Ids of the models that a filled company has. */
export const filled = {
  model: 'filled',
  agreed: 'agreed',
  byRules: 'by-rules',
  draft: 'first-draft',
} as const;

/** Criteria of the kinds that the example does without. */
const otherKinds = pieces.filter(({ criterion }) =>
  ['buckets', 'colleagues', 'counter'].includes(criterion.kind),
);

const byConditions: Criterion = {
  id: 'situation',
  label: { en: 'Plan and budget together', fi: 'Suunnitelma ja budjetti yhdessä' },
  side: 'fit',
  group: 'knowledge',
  enabled: true,
  cap: { min: null, max: null },
  weight: null,
  ...noReasons,
  kind: 'cases',
  rows: [
    {
      label: { en: 'Buys now, drawings ready', fi: 'Ostaa nyt, piirustukset valmiina' },
      when: {
        is: 'and',
        of: [
          { is: 'oneOf', field: 'window', values: ['now'] },
          { is: 'oneOf', field: 'drawings', values: ['yes'] },
        ],
      },
      points: 6,
    },
  ],
  other: 0,
  unknown: 0,
};

/** The example's model with every kind of criterion, a group and a named condition. */
function filledModel(): ScoringModel {
  const base = addPieces({ title: own('Täysi malli'), ...exampleModel, golden: [] }, otherKinds);
  const label = { en: 'What we know', fi: 'Mitä tiedämme' };
  return {
    ...base,
    note: own('Tehty yhdessä myynnin kanssa.'),
    groups: [...base.groups, { id: 'knowledge', label, side: 'fit', cap: { min: null, max: 20 } }],
    conditions: [
      {
        id: 'buysNow',
        label: { en: 'Buys now', fi: 'Ostaa nyt' },
        when: { is: 'oneOf', field: 'window', values: ['now'] },
      },
    ],
    criteria: [byConditions, ...base.criteria.map(inGroup)],
    design: filledDesign(),
  };
}

function inGroup(criterion: Criterion): Criterion {
  return criterion.id === 'drawings' ? { ...criterion, group: 'knowledge' } : criterion;
}

function filledDesign(): Design {
  return {
    ...emptyDesign,
    target: 'hubspot',
    canvas: { lines: canvasLines(), leadIs: own('Liidi on kontakti, jolla on piirustukset ja aikataulu.') },
    guide: {
      stages: [
        { id: 'form', name: own('Lomake'), days: 2 },
        { id: 'call', name: own('Soitto'), days: null },
        { id: 'offer', name: own('Tarjous'), days: 30 },
      ],
      steps: sixSteps.slice(0, 2).map(({ step, questions }) => ({
        step,
        answers: questions.map(({ id }) => ({ question: id, text: own('Sovittiin palaverissa.') })),
        decided: own('Myynti soittaa samana päivänä.'),
        isDone: step === 1,
      })),
    },
    cases: knownCases(),
  };
}

function canvasLines(): readonly CanvasLine[] {
  const [subject] = canvasMaterial.subjects;
  const values = subject?.values.slice(0, 3).map(({ value }) => value) ?? [];
  const statement = { is: 'statement' } as const;
  const lines: readonly Omit<CanvasLine, 'id'>[] = [
    { section: 'notIdeal', text: own('Vain hinta ratkaisee'), speaks: 'against', about: statement },
    {
      section: 'firmographics',
      text: '',
      speaks: 'for',
      about: { is: 'values', of: subject?.id ?? '', values },
    },
    {
      section: 'firmographics',
      text: '',
      speaks: 'for',
      about: { is: 'range', of: 'employees', from: 50, to: 500 },
    },
    { section: 'needs', text: own('Sarjat kasvavat'), speaks: 'for', about: statement },
    { section: 'pains', text: own('Toimitukset myöhässä'), speaks: 'for', about: statement },
    { section: 'drivers', text: own('Uusi tehdas'), speaks: 'for', about: statement },
    { section: 'buying', text: own('Kilpailuttaa aina'), speaks: 'against', about: statement },
    { section: 'present', text: own('Tekee itse'), speaks: 'against', about: statement },
    { section: 'roles', text: own('Pirkko'), speaks: 'for', about: { is: 'role', role: 'decisionMaker' } },
    { section: 'lead', text: '', speaks: 'for', about: { is: 'bant', of: 'need' } },
  ];
  return lines.map((line, at) => ({ id: `line-${at}`, ...line }));
}

/** The golden contacts as cases: the best of them wasted time, so that the model fails at it. */
function knownCases(): readonly KnownCase[] {
  return exampleModel.golden.slice(0, 4).map(({ id, asOf, values, events }, at) => ({
    ...{ id, asOf, values, events },
    name: own(`Kaivos ${at + 1}`),
    broughtBy: at % 2 === 0 ? ('sales' as const) : ('marketing' as const),
    outcome: at === 1 ? ('won' as const) : ('wasted' as const),
    note: own('Soitettiin kolme kertaa.'),
  }));
}

/** What lies in storage: models of every state, and versions of one. */
function filledDocuments(): readonly Filled[] {
  const model = filledModel();
  const signOff = {
    marketing: { name: own('Maija'), on: '2026-10-01' },
    sales: { name: own('Saku'), on: '2026-10-01' },
  };
  const earlier = { ...model, criteria: model.criteria.slice(1), gates: [] };
  const byRules = { title: own('Reititys'), ...formRouting.model };
  const agreed = {
    ...model,
    title: own('Sovittu malli'),
    design: { ...model.design, signOff: { ...signOff, version: 'agreed-1' } },
  };
  const archived = { ...byRules, title: own('Viime vuoden'), design: { ...emptyDesign, archived: true } };
  const version = (of: string, number: number, kept: ScoringModel, signed: ModelVersion['signOff']) => ({
    ...{ title: own(`Versio ${number}`), note: own('Ennen kokousta'), of, number, savedOn: '2026-10-01' },
    ...{ signOff: signed, model: keptModel(kept) },
  });
  return [
    { id: filled.model, kind: 'model', body: model },
    { id: filled.agreed, kind: 'model', body: agreed },
    { id: filled.byRules, kind: 'model', body: byRules },
    { id: 'archived', kind: 'model', body: archived },
    { id: filled.draft, kind: 'version', body: version(filled.model, 1, earlier, null) },
    { id: 'filled-2', kind: 'version', body: version(filled.model, 2, model, null) },
    { id: 'agreed-1', kind: 'version', body: version(filled.agreed, 1, agreed, signOff) },
  ];
}

/** Fills a company with models of every state. */
export async function fillCompany(page: Page, company: string): Promise<void> {
  await putDocuments(page, company, filledDocuments());
}
