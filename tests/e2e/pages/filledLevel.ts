import type { Page } from '@playwright/test';
import { currentTest } from '#content/level/levelTests.ts';
import { newCompany } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { makePack } from '#core/level/benchmark/makePack.ts';
import { newAssessment } from '#core/level/edit.ts';
import { fraction } from '#core/level/fraction.ts';
import { numberIds, reviewNumberIds } from '#core/level/numbers.ts';
import { emptyPlan, newItem, type Plan } from '#core/level/plan/plan.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import { copyTest } from '#core/level/tests/copyTest.ts';
import { coverages, type Step } from '#core/level/test.ts';
import { type Filled, own, putDocuments } from './storedDocuments.ts';

/** Ids of what a filled level test has. */
export const filledLevel = {
  round: 'round-now',
  earlier: 'round-before',
  test: 'own-test',
  survey: 'the-survey',
} as const;

const { dimensions } = currentTest;

function answered(day: string, steps: readonly Step[]): Assessment {
  const ladders = dimensions.map(
    ({ id }, at) => [id, { now: steps[at] ?? 2, wanted: 3, reason: '' }] as const,
  );
  return { ...newAssessment(day), guess: 2, ladders: Object.fromEntries(ladders) };
}

/** Three dimensions deepened: whole, opened half-way, and one that says something else than the numbers. */
function round(): Assessment {
  const base = answered('2026-12-30', [2, 1, 2, 1, 2, 2, 3, 2]);
  const practices = dimensions.slice(0, 3).flatMap(({ practices: all }, which) =>
    all.slice(0, which === 0 ? 9 : 4).map(({ id }, at) => {
      const now = at === 2 && which === 1 ? ('notApplicable' as const) : (coverages[3 - (at % 3)] ?? 3);
      return [id, { now, reason: now === 'notApplicable' ? own('Emme järjestä tapahtumia.') : '' }] as const;
    }),
  );
  const first = practices[0]?.[0] ?? '';
  return {
    ...base,
    title: own('Syksyn kierros'),
    ladders: {
      ...base.ladders,
      feedback: { now: 'notApplicable', wanted: null, reason: own('Ei huoltoa.') },
    },
    practices: Object.fromEntries(practices),
    numbers: {
      ...Object.fromEntries(
        numberIds.map((id, at) => [id, 5000 / (at + 1) ** 2 > 100 ? Math.round(5000 / (at + 1) ** 2) : 40]),
      ),
      knownSourcePercent: 'dontKnow',
      inTimePercent: 35.5,
    },
    evidence: [
      {
        id: 'e1',
        on: `practice:${first}`,
        text: own('Palaverin muistio.'),
        link: 'https://example.com/memo',
        day: '2026-11-01',
        who: own('Maija'),
      },
      {
        id: 'e2',
        on: 'ladder:systems',
        text: own('Raportti.'),
        link: 'mailto:maija@example.com',
        day: null,
        who: '',
      },
    ],
  };
}

function plan(): Plan {
  const [first, second] = dimensions;
  const rung = (dimension: string, from: 1 | 2) => ({ is: 'rung', dimension, from }) as const;
  return {
    ...emptyPlan,
    items: [
      { ...newItem('i1', rung('goodLead', 1)), quarter: '2026-Q4', owner: own('Saku'), due: '2026-12-15' },
      { ...newItem('i2', rung('handover', 1)), quarter: '2026-Q4', state: 'done', endedOn: '2026-11-10' },
      {
        ...newItem('i3', { is: 'practice', practice: first?.practices[4]?.id ?? '' }),
        quarter: '2027-Q1',
        needs: ['i1'],
      },
      {
        ...newItem('i4', { is: 'practice', practice: second?.practices[1]?.id ?? '' }),
        quarter: '2027-Q2',
        note: own('Kysy IT:ltä.'),
      },
      { ...newItem('i5', null, own('Yhteinen päivä')), quarter: null },
      { ...newItem('i6', rung('nurturing', 2)), state: 'dropped', endedOn: '2026-11-01', quarter: '2026-Q4' },
    ],
    decisions: [
      { id: 'd1', day: '2026-11-20', text: own('Myynti soittaa samana päivänä.'), who: own('Johtoryhmä') },
    ],
  };
}

function survey(): Survey {
  const ladders = Object.fromEntries(
    dimensions.map(({ id }, at) => [id, { now: ((at % 4) + 1) as Step, wanted: null, reason: '' }]),
  );
  const answer = { receivedOn: '2026-11-21', sector: 'C', size: 'small', guess: 2, ladders } as const;
  return {
    ...{ title: own('Syksyn kysely'), day: '2026-11-20', language: 'fi', sender: own('Maija, Pisara Oy') },
    ...{ test: { id: currentTest.id, version: currentTest.version }, secret: '0123456789ABCDEF', cells: '' },
    answers: [
      { ...answer, mark: 1, name: own('Terästalo') },
      { ...answer, mark: 2, name: '', sector: null, size: null },
    ],
  };
}

function pack(): Filled<'pack'>['body'] {
  const entries = [1, 2, 2, 3, 3, 4].map((step, at) => ({
    ...({ origin: String(at), day: '2026-10-01', sector: 'C', size: at < 5 ? 'medium' : 'small' } as const),
    index: fraction(step),
    dimensions: Object.fromEntries(dimensions.map(({ id }) => [id, fraction(step)])),
  }));
  const test = { id: currentTest.id, version: currentTest.version };
  return makePack(entries, { title: own('Konepajat'), madeOn: '2026-10-15', test }).pack;
}

/** Everything that a level test can have. */
function documents(company: string): readonly Filled[] {
  const before = {
    ...answered('2026-07-30', [2, 1, 1, 1, 2, 2, 2, 1]),
    closed: true,
    title: own('Kesän kierros'),
  };
  const facts = { ...newCompany('').facts, sector: 'C', size: 'medium' } as const;
  const units = [
    { id: 'north', name: own('Pohjoinen') },
    { id: 'south', name: own('Etelä') },
  ];
  return [
    { id: company, kind: 'company', body: { ...newCompany(own('Konepaja')), facts, units } },
    { id: filledLevel.earlier, kind: 'assessment', body: before },
    {
      id: filledLevel.round,
      kind: 'assessment',
      body: {
        ...round(),
        from: filledLevel.earlier,
        numbers: {
          ...round().numbers,
          ...Object.fromEntries(reviewNumberIds.map((id, at) => [id, 40 - 4 * at])),
        },
      },
    },
    {
      id: 'unit-north',
      kind: 'assessment',
      body: { ...answered('2026-11-02', [3, 2, 3, 2, 2, 3, 3, 2]), unit: 'north' },
    },
    {
      id: 'unit-south',
      kind: 'assessment',
      body: { ...answered('2026-11-03', [1, 1, 2, 1, 2, 1, 2, 1]), unit: 'south' },
    },
    { id: 'the-plan', kind: 'plan', body: plan() },
    {
      id: filledLevel.test,
      kind: 'test',
      body: copyTest(currentTest, 'own-line', { en: own('Own'), fi: own('Oma') }),
    },
    { id: filledLevel.survey, kind: 'survey', body: survey() },
    { id: 'the-pack', kind: 'pack', body: pack() },
  ];
}

/** Fills a company with everything that a level test can have. */
export async function fillLevel(page: Page, company: string): Promise<void> {
  await putDocuments(page, company, documents(company));
}
