import { exampleCompany } from '#content/example/exampleCompany.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { type Company, newCompany } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { BenchmarkPack } from '#core/level/benchmark/pack.ts';
import { newItem, type Plan } from '#core/level/plan/plan.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import type { OwnTest } from '#core/level/tests/ownTest.ts';
import type { Keeping } from '#core/record/keeping.ts';

// One body of each kind that the level test brought, in which everything stands that may.

const example = exampleCompany('fi', '2026-11-22');
const test = { id: currentTest.id, version: currentTest.version };

/** A company with units. */
export const wholeCompany: Company = {
  ...newCompany(example.name),
  example: true,
  facts: example.facts,
  units: [
    { id: 'finland', name: 'Suomi' },
    { id: 'toString', name: '' },
  ],
};

/** A round with every kind of answer, numbers, evidence, and somebody who asked. */
export const wholeAssessment: Assessment = {
  ...example.assessment,
  test,
  unit: 'finland',
  from: 'the-round-before',
  ladders: {
    ...example.assessment.ladders,
    knowledge: { now: 'dontKnow', wanted: 2, reason: '' },
    systems: { now: 'notApplicable', wanted: null, reason: 'Ei omia järjestelmiä' },
    feedback: { now: null, wanted: null, reason: '' },
  },
  practices: {
    'steering-2-1': { now: 3, reason: '' },
    'steering-2-2': { now: 2, reason: '' },
    'steering-2-3': { now: 1, reason: '' },
    'steering-3-1': { now: 0, reason: '' },
    'steering-3-2': { now: 'dontKnow', reason: '' },
    'steering-3-3': { now: 'notApplicable', reason: 'Emme käy messuilla' },
    toString: { now: null, reason: '' },
  },
  numbers: {
    ...{ contacts: 5000, leads: 0, mqls: 'dontKnow', sqls: null },
    ...{ daysToMql: 2.5, inTimePercent: 33.3, neverAsked: 1e9, aLeads: 12 },
  },
  evidence: [
    {
      ...{ id: 'e1', on: 'ladder:steering', text: 'Johtoryhmän muistio\nkohta 4', day: '2026-11-20' },
      ...{ link: 'https://intra.example.fi/muistio?nro=4#kohta', who: 'Maija' },
    },
    { id: 'e2', on: 'practice:steering-2-1', text: '', link: 'mailto:maija@example.fi', day: null, who: '' },
    { id: 'e3', on: 'number:contacts', text: 'CRM', link: '', day: null, who: 'Seppo' },
  ],
  respondent: {
    ...{ survey: 'the-survey', sender: 'Konepaja Virtanen', secret: '0123456789ABCDEF' },
    ...{ mark: 67_108_863, sector: 'C', size: 'medium', cells: '' },
  },
};

/** A plan with items of every kind of lift and state, and a decision. */
export const wholePlan: Plan = {
  title: 'Suunnitelma 2027',
  items: [
    {
      ...newItem('rung', { is: 'rung', dimension: 'handover', from: 1 }),
      ...{ quarter: '2027-Q1', owner: 'Seppo', due: '2027-03-15', effort: 1, effect: 3 },
      note: 'Ensin sovitaan vasteaika',
    },
    {
      ...newItem('practice', { is: 'practice', practice: 'steering-3-1' }),
      ...{ quarter: '2027-Q1', state: 'done', endedOn: '2027-02-01', needs: [], effort: 2 },
    },
    {
      ...newItem('own', null, 'Oma tehtävä'),
      ...{ quarter: '2027-Q4', state: 'dropped', endedOn: '2027-02-02', needs: ['rung', 'practice'] },
    },
    newItem('waiting', { is: 'rung', dimension: 'goodLead', from: 3 }),
  ],
  decisions: [
    { id: 'd1', day: '2026-11-22', text: 'Hyvä liidi määritellään yhdessä', who: 'Johtoryhmä' },
    { id: 'd2', day: '2024-02-29', text: '', who: '' },
  ],
};

/** A test of one's own: two dimensions of the built-in one. */
export const wholeTest: OwnTest = {
  ...copyTest(currentTest, 'oma-testi', { en: 'Our own test', fi: 'Oma testi' }),
  dimensions: currentTest.dimensions.slice(0, 2),
  rule: { threshold: 3, quarters: 2, leastKnown: 1 },
  note: 'Kokeilu',
};

/** A survey with answers. */
export const wholeSurvey: Survey = {
  title: 'Asiakkaat syksyllä',
  day: '2026-11-22',
  language: 'fi',
  sender: 'Konepaja Virtanen',
  test,
  secret: '0123456789ABCDEF',
  cells: '',
  answers: [
    {
      ...{ mark: 0, receivedOn: '2026-11-23', name: 'Ensimmäinen Oy', sector: 'C', size: 'small', guess: 2 },
      ladders: {
        steering: { now: 1, wanted: 4, reason: '' },
        handover: { now: 'notApplicable', wanted: null, reason: 'Ei myyntiä' },
      },
    },
    { mark: 7, receivedOn: '2026-11-24', name: '', sector: null, size: null, guess: null, ladders: {} },
  ],
};

const quartiles = { low: 1.2, middle: 2, high: 3.4 };

/** A pack of all companies, one sector, and a size of it. */
export const wholePack: BenchmarkPack = {
  title: 'Teollisuus 2026',
  madeOn: '2026-11-22',
  test,
  cells: [
    { sector: null, size: null, companies: 25, index: quartiles, dimensions: { steering: quartiles } },
    { sector: 'C', size: null, companies: 15, index: quartiles, dimensions: {} },
    { sector: 'C', size: 'small', companies: 5, index: { low: 1, middle: 1, high: 4 }, dimensions: {} },
  ],
};

const hash = '0123456789abcdef0123456789abcdef';

/** What a browser knows of record files. */
export const wholeKeeping: Keeping = {
  kept: { on: '2026-11-22', name: 'virtanen.porras.json', upTo: '2026-11-22T09:41:00.000Z', saves: 12 },
  documents: [
    {
      ...{
        id: 'the-plan',
        kind: 'plan',
        version: 1,
        body: {},
      },
      states: [
        { id: hash, hash, version: 1, back: null },
        {
          id: hash,
          hash,
          version: 1,
          back: [{ path: ['items', 0, 'note'], after: 'ennen' }, { path: ['x'] }],
        },
      ],
    },
  ],
  conflicts: [
    { id: hash, document: 'the-plan', place: ['items', { item: 'rung' }, 'note'], ours: 'a', theirs: 'b' },
  ],
  decided: [{ id: hash, chosen: hash }],
};
