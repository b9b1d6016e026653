import { describe, expect, test } from 'vitest';
import { exampleAssessment } from '#content/example/exampleAssessment.ts';
import { examplePlan } from '#content/example/examplePlan.ts';
import { exampleRounds } from '#content/example/exampleRounds.ts';
import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import { type Assessment, emptyAnswer, type LadderAnswer } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import { shownTenths } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { projection } from '#core/level/plan/projection.ts';
import type { Report, ReportPart } from '#core/report/report.ts';
import { writeMarkdown } from '#core/report/writeMarkdown.ts';
import { writeText } from '#core/report/writeText.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { levelReport } from '#pages/level/report/levelReport.ts';
import type { LevelReportInput } from '#pages/level/report/reportCase.ts';
import { english, finnish, speakers } from '#tests/unit/i18n/speakers.ts';

const day = '2026-11-22';
const example = exampleAssessment('en', day);

/** Every word that somebody typed carries this mark. */
const mark = 'QX';

const goodLead = currentTest.dimensions.find(({ id }) => id === 'goodLead');
const steering = currentTest.dimensions.find(({ id }) => id === 'steering');
if (!goodLead || !steering) throw new Error('The built-in test has lost a dimension.');

function practicesTo(step: number): Assessment['practices'] {
  const all = [goodLead, steering].flatMap((dimension) => dimension?.practices ?? []);
  return Object.fromEntries(
    all
      .filter((practice) => practice.step <= step)
      .map(({ id }, at) => [id, { now: ([3, 2, 0, 1, 'dontKnow'] as const)[at % 5] ?? 0, reason: '' }]),
  );
}

/** A round with something in every section. */
const whole: Assessment = {
  ...example,
  title: `Round ${mark}1`,
  ladders: {
    ...example.ladders,
    feedback: { ...emptyAnswer, now: 'notApplicable', reason: `Reason ${mark}2` },
  },
  practices: {
    ...practicesTo(3),
    'knowledge-2-no-such': { now: 3, reason: '' },
    ...Object.fromEntries(
      steering.practices
        .slice(0, 1)
        .map(({ id }) => [id, { now: 'notApplicable', reason: `Reason ${mark}3` }]),
    ),
  },
  numbers: {
    contacts: 4000,
    leads: 300,
    deals: 12,
    daysToDeal: 81.5,
    inTimePercent: 40,
    knownSourcePercent: 'dontKnow',
    aLeads: 20,
  },
  evidence: [
    {
      id: 'e1',
      on: 'ladder:systems',
      text: `Seen ${mark}4`,
      link: `https://intra.example/${mark}5`,
      day,
      who: `Maija ${mark}6`,
    },
    { id: 'e2', on: 'number:deals', text: `Ledger ${mark}7`, link: '', day: null, who: '' },
    {
      id: 'e3',
      on: `practice:${goodLead.practices[0]?.id ?? ''}`,
      text: `Paper ${mark}8`,
      link: '',
      day: null,
      who: '',
    },
  ],
};

const plan = examplePlan('en', day);
const [firstItem] = plan.items;
const [earlier] = exampleRounds('en', day);
const earlierTest = earlier && builtInTest(earlier.test);
if (!earlier || !earlierTest || !firstItem) throw new Error('The example has lost a round or its plan.');

const input: LevelReportInput = {
  company: `Konepaja ${mark}9`,
  unit: `Service ${mark}10`,
  test: currentTest,
  assessment: whole,
  before: { test: earlierTest, assessment: { ...earlier, title: `Then ${mark}11` } },
  plan: {
    ...plan,
    items: [
      ...plan.items.map((item) => ({ ...item, owner: `Matti ${mark}12` })),
      { ...firstItem, id: 'own', lifts: null, title: `Own ${mark}13`, note: `Note ${mark}14`, quarter: null },
    ],
    decisions: [{ id: 'd', day, text: `Decided ${mark}15`, who: `Board ${mark}16` }],
  },
  today: day,
  withoutNames: false,
};

function headings(report: Report, level: 2 | 3 = 2): readonly string[] {
  return report.parts.flatMap((part) => (part.is === 'heading' && part.level === level ? [part.text] : []));
}

function tables(report: Report): readonly Extract<ReportPart, { is: 'table' }>[] {
  return report.parts.filter((part) => part.is === 'table');
}

describe.each(speakers)('the report in $language', (speaker: Speaker) => {
  const report = levelReport(input, speaker);
  const text = writeText(report);
  const { t } = speaker;
  const result = levelResult(currentTest, whole);

  test('LT-140: staircase first, then why, gap, plan, numbers, comparison, evidence, answers, method', () => {
    expect(result.blocks).not.toBeNull();
    expect(headings(report).slice(1)).toEqual([
      t.level.result.blocks.title(result.blocks?.next ?? 0),
      t.level.result.gaps.title,
      t.plan.title,
      t.deepen.numbers.title,
      t.levelReport.comparison.title,
      t.levelReport.evidence.title,
      t.levelReport.answers.title,
      t.levelReport.method.title,
    ]);
    expect(report.parts.findIndex(({ is }) => is === 'picture')).toBeLessThan(5);
  });

  test('LT-141: the picture says in words what it shows, dimensions by number and name, bottlenecks by a word', () => {
    const picture = report.parts.find((part) => part.is === 'picture');
    const lines = picture?.words.lines.join('\n') ?? '';
    const known = result.dimensions.filter(({ now }) => now !== null);
    expect(picture?.picture.marks).toHaveLength(known.length);
    for (const mark of picture?.picture.marks ?? []) {
      const name = mark.isBottleneck ? t.levelReport.staircase.bottleneck(mark.label) : mark.label;
      expect(lines).toContain(`${mark.number} ${name}`);
    }
    expect(lines).toContain(t.staircase.here);
    expect(lines).toContain(t.staircase.wanted);
  });

  test('LT-141: step, index, target and known share are those of the result', () => {
    const [figures] = tables(report);
    const { columns } = t.levelReport.staircase;
    const cell = (column: string) => figures?.rows[0]?.[figures.columns.indexOf(column)];
    expect(cell(columns.step)).toMatch(new RegExp(`^${result.step?.sure ?? ''}`));
    expect(cell(columns.index)).toBe(speaker.f.oneDecimal(shownTenths(result.index ?? { n: 0, d: 1 })));
    expect(cell(columns.target)).toBe(String(result.wanted.step));
    expect(cell(columns.known)).toContain(speaker.f.percent(result.knownShare));
    expect(cell(columns.guess)).toBe('3');
  });

  test('LT-142: every dimension that must climb is there with the answers that keep it down', () => {
    const entries = report.parts.filter((part) => part.is === 'entry');
    for (const { dimension } of result.blocks?.climbs ?? []) {
      const found = currentTest.dimensions.find(({ id }) => id === dimension);
      const entry = entries.find(({ name }) => found && name === speaker.say(found.name));
      expect(entry?.lines.length, dimension).toBeGreaterThan(0);
    }
    expect(text).toContain(t.levelReport.why.smallest);
  });

  test('LT-143: the gap of every dimension stands in one table, with the priority in a word', () => {
    const table = tables(report).find(({ bars }) => bars !== undefined);
    expect(table?.rows).toHaveLength(8);
    expect(table?.bars).toHaveLength(8);
    const words = Object.values(t.levelReport.gap.priorities);
    for (const row of table?.rows ?? []) expect([...words, '–']).toContain(row.at(-1));
  });

  test('LT-144: the plan tells every item with owner and state, and where each quarter end would stand', () => {
    const rows = tables(report).flatMap(({ rows: all }) => all);
    const { states, projected } = t.levelReport.plan;
    const planned = rows.filter((row) => row[2] === `Matti ${mark}12`);
    expect(planned).toHaveLength(plan.items.length);
    expect(planned.filter((row) => row.at(-1) === states.open)).toHaveLength(plan.items.length - 1);
    const [end] = projection(currentTest, whole, input.plan?.items ?? [], ['2027-Q2']);
    const { step, index } = end?.result ?? {};
    if (!step || !index) throw new Error('There is no projection.');
    expect(text).toContain(
      projected(
        t.plan.quarter('2027', '2'),
        step.sure === step.possible ? String(step.sure) : t.levelReport.perhaps(step.sure, step.possible),
        speaker.f.oneDecimal(shownTenths(index)),
      ),
    );
    expect(text).toContain(`Decided ${mark}15`);
  });

  test('LT-145: known numbers with their units; what nobody knows is named', () => {
    expect(text).toContain(speaker.f.whole(4000));
    expect(text).toContain(speaker.f.finePercent(300 / 4000));
    expect(text).toContain(t.deepen.numbers.funnel.days(speaker.f.number(81.5)));
    expect(text).toContain(speaker.f.finePercent(0.4));
    expect(text).toContain(t.levelReport.numbers.unknown(t.deepen.numbers.names.knownSourcePercent));
    expect(text).not.toContain(t.deepen.numbers.names.neverAsked);
  });

  test('LT-146: dimensions are compared where they can be, and the others named with the reason', () => {
    const { comparison } = t.levelReport;
    const table = tables(report).find(({ columns }) => columns[3] === comparison.change);
    const systems = currentTest.dimensions.find(({ id }) => id === 'systems');
    const row = table?.rows.find(([name]) => systems && name === speaker.say(systems.name));
    expect(row?.slice(1)).toEqual([speaker.f.oneDecimal(2), speaker.f.oneDecimal(3), comparison.rose]);
    expect(text).toContain(t.rounds.trend.reasons.notApplicable);
  });

  test('LT-148: every answered practice and every piece of evidence is in, links written out', () => {
    for (const [id, answer] of Object.entries(whole.practices)) {
      const practice = currentTest.dimensions
        .flatMap(({ practices }) => practices)
        .find((each) => each.id === id);
      if (practice && answer.now !== null) expect(text, id).toContain(speaker.say(practice.text));
    }
    for (const piece of whole.evidence) expect(text).toContain(piece.text);
    expect(text).toContain(`https://intra.example/${mark}5`);
    expect(text).toContain(`Maija ${mark}6`);
  });

  test('LT-149: the method tells the figures of this round, and what does not apply with its reason', () => {
    const at = text.lastIndexOf(t.levelReport.method.title);
    const method = text.slice(at);
    const { index, known, asked, knownShare } = result;
    expect(method).toContain(t.levelReport.method.knownText(known, asked, speaker.f.percent(knownShare), 6));
    expect(method).toContain(`${String(index?.n)} / ${String(index?.d)}`);
    expect(method).toContain(`Reason ${mark}2`);
    expect(method).toContain(`Reason ${mark}3`);
    expect(method).toContain('m2');
  });

  test('LT-147: without names nothing that somebody typed is left, and the answers are all there', () => {
    const bare = levelReport({ ...input, withoutNames: true }, speaker);
    expect(writeText(bare)).not.toContain(mark);
    expect(writeMarkdown(bare)).not.toContain(mark);
    expect(text).toContain(mark);
    const marks = new Set([...text.matchAll(/QX(\d+)/g)].map(([, number]) => Number(number)));
    // The name of the earlier round is told by neither.
    expect([...marks].toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16]);
    expect(tables(bare)[0]).toEqual(tables(report)[0]);
  });
});

test('LT-141: what is not sure is told in the picture and beside it', () => {
  const ladders = currentTest.dimensions.map(({ id }, at): [string, LadderAnswer] => [
    id,
    { now: at < 4 ? 3 : at < 6 ? 2 : 'dontKnow', wanted: null, reason: '' },
  ]);
  const assessment = { ...example, ladders: Object.fromEntries(ladders) };
  const { step } = levelResult(currentTest, assessment);
  const report = levelReport({ ...input, assessment }, english);
  const lines = report.parts.flatMap((part) => (part.is === 'picture' ? part.words.lines : []));
  expect(step).toEqual({ sure: 2, possible: 3 });
  expect(lines.filter((line) => line.includes('Perhaps here already'))).toHaveLength(1);
  expect(tables(report)[0]?.rows[0]?.[0]).toBe('2, perhaps 3');
  expect(writeText(report)).toContain('The step depends on what you do not know yet');
});

test('LT-140: a section without content is left out', () => {
  const few = { ...newAssessment(day), ladders: { steering: { now: 2, wanted: null, reason: '' } as const } };
  const report = levelReport({ ...input, assessment: few, before: null, plan: null }, english);
  expect(headings(report)).toEqual([
    english.t.level.result.tooNarrow,
    english.t.levelReport.why.title,
    english.t.level.result.gaps.title,
    english.t.levelReport.answers.title,
    english.t.levelReport.method.title,
  ]);
  const none = levelReport({ ...input, assessment: newAssessment(day), before: null, plan: null }, english);
  expect(headings(none)).not.toContain(english.t.levelReport.answers.title);
  expect(none.parts.every((part) => part.is !== 'table' || part.bars === undefined)).toBe(true);
});

test('LT-140: a company without a name is told as your company', () => {
  const titles = [english, finnish].map((speaker) => levelReport({ ...input, company: ' ' }, speaker).title);
  expect(titles).toEqual(['Your company', 'Yrityksenne']);
});

test('LT-140: nothing of another language is in a report', () => {
  const plain = {
    ...input,
    assessment: exampleAssessment('fi', day),
    plan: null,
    company: 'Konepaja',
    unit: '',
  };
  const english1 = writeText(levelReport(plain, english));
  const finnish1 = writeText(levelReport({ ...plain, before: null }, finnish));
  expect(english1.replaceAll('Johtoryhmän tasotesti', '')).not.toMatch(/[äö]|porras|osa-alue|käytän/i);
  expect(finnish1).not.toMatch(/\b(the|step|dimension|practice|target|known|bottleneck|and)\b/i);
});
