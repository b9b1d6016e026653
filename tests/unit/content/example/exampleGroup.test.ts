import { describe, expect, test } from 'vitest';
import { exampleGroup } from '#content/example/exampleGroup.ts';
import { exampleDealer } from '#content/example/exampleSurvey.ts';
import { examplePack } from '#content/example/examplePack.ts';
import { builtInTest, currentTest } from '#content/level/levelTests.ts';
import { currentVersions } from '#core/documents/document.ts';
import { openFile } from '#core/documents/openFile.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { checkPack } from '#core/level/benchmark/checkPack.ts';
import { readCells } from '#core/level/benchmark/cellsText.ts';
import { cellFor, compareWith } from '#core/level/benchmark/compareWith.ts';
import { packEntry } from '#core/level/benchmark/packEntry.ts';
import { shownTenths } from '#core/level/fraction.ts';
import { levelResult } from '#core/level/levelResult.ts';
import { unitsHelp } from '#core/level/units/unitsHelp.ts';
import { unitsPicture } from '#core/level/units/unitsPicture.ts';
import { emptyKeeping } from '#core/record/keeping.ts';
import { type DocumentHere, recordBody, recordFile } from '#core/record/recordFile.ts';

const day = '2026-11-22';
const languages = ['en', 'fi'] as const;
const { company, rounds, pack, survey } = exampleGroup('en', day);

function resultOf(round: Assessment) {
  const asked = builtInTest(round.test);
  if (!asked) throw new Error('A round of a test that is not here.');
  return levelResult(asked, round);
}

function newestOf(unit: string): Assessment {
  const newest = rounds.findLast((round) => round.unit === unit);
  if (!newest) throw new Error(`No round of ${unit}.`);
  return newest;
}

function picture() {
  const seen = company.units.map(({ id }) => ({
    unit: id,
    test: currentTest,
    assessment: newestOf(id),
  }));
  const shown = unitsPicture(seen);
  if (shown === null) throw new Error('No picture.');
  return shown;
}

function here(kind: DocumentHere['kind'], id: string, body: DocumentHere['body']): DocumentHere {
  return { kind, id, version: currentVersions[kind], savedAt: `${day}T08:00:00.000Z`, body, extra: {} };
}

describe('LT-160: the made-up group', () => {
  test.each(languages)('goes through the door as a record file (%s)', (language) => {
    const group = exampleGroup(language, day);
    const dealer = exampleDealer(language, day, { ...group.survey, id: 'a-survey' });
    const documents = [
      here('company', 'group', group.company),
      here('pack', 'pack', group.pack),
      here('survey', 'survey', group.survey),
      ...[...group.rounds, dealer.round].map((body, at) => here('assessment', `round-${at}`, body)),
    ];
    const text = recordFile(recordBody('group', documents, emptyKeeping), day);
    expect(openFile(new TextEncoder().encode(text ?? ''))).toMatchObject({ ok: true });
  });

  test('says the same in both languages, each in its own words', () => {
    const finnish = exampleGroup('fi', day);
    expect([company.name, finnish.company.name]).toEqual(['Virtanen Group', 'Virtanen-konserni']);
    expect([pack.title, finnish.pack.title]).toEqual(['Made-up benchmark pack', 'Keksitty vertailuaineisto']);
    expect(finnish.pack.cells).toEqual(pack.cells);
    expect(finnish.rounds.map(({ ladders, practices }) => ({ ladders, practices }))).toEqual(
      rounds.map(({ ladders, practices }) => ({ ladders, practices })),
    );
  });

  test('has an earlier, closed round and a newer, open one of the group and of each unit', () => {
    for (const unit of ['', ...company.units.map(({ id }) => id)]) {
      const own = rounds.filter((round) => round.unit === unit);
      expect(own.map(({ closed }) => closed)).toEqual([true, false]);
      expect(own.every((round) => round.day < day)).toBe(true);
      const [earlier, newer] = own.map((round) => resultOf(round).index);
      expect(shownTenths(newer ?? { n: 0, d: 1 })).toBeGreaterThan(shownTenths(earlier ?? { n: 4, d: 1 }));
    }
  });

  test.each([
    ['', 2, 2.3],
    ['turku', 3, 2.8],
    ['tampere', 2, 2.2],
    ['tallinn', 2, 2],
    ['service', 2, 2.4],
  ])('stands where it should in its newest round: "%s" on step %i', (unit, step, index) => {
    const result = resultOf(newestOf(unit));
    expect(result.step).toEqual({ sure: step, possible: step });
    expect(result.index && shownTenths(result.index)).toBe(index);
  });

  test('LT-82: has no unit below step 2, and a weakest chain on step 1', () => {
    expect(picture().weakest).toEqual({ sure: 1, possible: 1 });
  });

  test('LT-83: has two units that can help others, and two dimensions in which all stand alike', () => {
    const { dimensions } = picture();
    expect(dimensions.filter(({ spread }) => spread?.n === 0).map(({ id }) => id)).toEqual([
      'nurturing',
      'systems',
    ]);
    expect(unitsHelp(picture()).slice(0, 3)).toEqual([
      { dimension: 'goodLead', helpers: ['turku'], helped: ['tallinn'] },
      { dimension: 'knowledge', helpers: ['service'], helped: ['tampere', 'tallinn'] },
      { dimension: 'handover', helpers: ['turku'], helped: ['service'] },
    ]);
  });

  test('counts in no pack, and neither does its dealer', () => {
    const dealer = exampleDealer('en', day, { ...survey, id: 'a-survey' });
    expect(packEntry('group', company, rounds, builtInTest)).toBeNull();
    expect(packEntry('dealer', dealer.company, [dealer.round], builtInTest)).toBeNull();
  });
});

describe('LT-160: the made-up pack', () => {
  const made = examplePack('en', day);

  test('is a sound pack of forty companies, some of whose groups are too small to be told', () => {
    expect(checkPack(made.pack)).toEqual([]);
    expect(made.companies).toBe(40);
    expect(made.pack.cells.map(({ sector, size }) => `${sector ?? 'all'} ${size ?? 'all'}`)).toEqual([
      ...['all all', 'C all', 'C small', 'C medium', 'C large', 'G all', 'G small', 'M all'],
    ]);
    expect(made.leftOut.small).toBe(5);
  });

  test('shows the group above, between and below others of its kind', () => {
    const { sector, size } = company.facts;
    const cell = cellFor(pack, sector, size);
    if (cell === null) throw new Error('No group for the group.');
    expect(cell).toMatchObject({ sector: 'C', size: 'large', companies: 6 });
    const compared = compareWith(cell, resultOf(newestOf('')));
    expect(compared).toMatchObject({
      index: 'between',
      dimensions: { knowledge: 'above', feedback: 'below', steering: 'between' },
    });
  });
});

describe('LT-160: the made-up survey', () => {
  const { company: firm, round } = exampleDealer('en', day, { ...survey, id: 'a-survey' });

  test('carries the comparison, and one of its answers is that of the dealer', () => {
    expect(readCells(survey.cells, currentTest)).toHaveLength(pack.cells.length);
    const answer = survey.answers.find(({ mark }) => mark === round.respondent?.mark);
    expect(answer).toMatchObject({ name: firm.name, ladders: round.ladders, receivedOn: round.day });
  });

  test('compares the dealer with traders of its size', () => {
    const { sector = null, size = null, cells = '' } = round.respondent ?? {};
    const cell = cellFor({ cells: readCells(cells, currentTest) ?? [] }, sector, size);
    expect(cell).toMatchObject({ sector: 'G', size: 'small', companies: 6 });
  });
});
