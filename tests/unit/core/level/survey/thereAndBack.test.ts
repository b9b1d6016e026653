import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dimensionIds } from '#content/level/dimensionIds.ts';
import { currentTest } from '#content/level/levelTests.ts';
import type { CompanySize, Sector } from '#core/documents/company.ts';
import { readCells, writeCells } from '#core/level/benchmark/cellsText.ts';
import { cellFor, compareWith } from '#core/level/benchmark/compareWith.ts';
import { makePack, type PackEntry } from '#core/level/benchmark/makePack.ts';
import { newAssessment } from '#core/level/edit.ts';
import { levelResult } from '#core/level/levelResult.ts';
import type { Step } from '#core/level/test.ts';
import { readAnswerCode, writeAnswerCode } from '#core/level/survey/answerCode.ts';
import { addAnswer, roundOf } from '#core/level/survey/surveyAnswers.ts';
import { readSurveyLink, type SurveyLink, writeSurveyLink } from '#core/level/survey/surveyLink.ts';
import { hmac } from '../code/hmac.ts';
import { anyAnswers, dimensions, emptySurvey, reason } from './arbitraries.ts';

const test = currentTest;

function client(at: number, sector: Sector, size: CompanySize, step: Step): PackEntry {
  const ladders = Object.fromEntries(dimensionIds.map((id) => [id, { now: step, wanted: null, reason: '' }]));
  const round = { ...newAssessment('2027-01-15'), ladders };
  const { index, dimensions: results } = levelResult(test, round);
  const known = results.flatMap(({ id, value }) => (value === null ? [] : [[id, value] as const]));
  return {
    origin: `client-${at}`,
    day: round.day,
    sector,
    size,
    index,
    dimensions: Object.fromEntries(known),
  };
}

const pack = makePack(
  [1, 2, 2, 2, 3, 3, 4].map((step, at) => client(at, 'C', at < 5 ? 'small' : 'large', step as Step)),
  { title: 'Clients', madeOn: '2027-02-01', test: { id: test.id, version: test.version } },
).pack;

function sentAndRead(cells: string): SurveyLink {
  const { language, sender, secret } = emptySurvey;
  const payload = writeSurveyLink({ survey: 'srv', language, sender, test: emptySurvey.test, secret, cells });
  if (!payload.ok) throw new Error(payload.reason);
  const link = readSurveyLink(payload.value);
  if (!link.ok) throw new Error(link.reason);
  return link.value;
}

describe('LT-113: the comparison', () => {
  it('goes with the link and places the one who answered among companies of the same kind', () => {
    const cells = readCells(sentAndRead(writeCells(pack, test)).cells, test) ?? [];
    expect(cells.map(({ sector, size, companies }) => [sector, size, companies])).toEqual([
      [null, null, 7],
      // The two large ones would be singled out by the sector and by all, had the small ones a cell.
      ['C', null, 7],
    ]);
    const mine = client(99, 'C', 'small', 4);
    const cell = cellFor({ cells }, 'C', 'small');
    expect(cell?.index).toEqual({ low: 2, middle: 2, high: 3 });
    const standing =
      cell && compareWith(cell, { index: mine.index, dimensions: [{ id: 'steering', value: null }] });
    expect(standing).toEqual({ index: 'above', dimensions: { steering: null } });
  });

  it('is missing when the cells are not sound, and the link still asks', () => {
    expect(readCells(sentAndRead('ZZZZ').cells, test)).toBeNull();
  });
});

describe('LT-117: a result that went through a code', () => {
  it('is the result of the one who answered, with what does not apply left out', async () => {
    const named = anyAnswers.map((answers) => ({
      ...answers,
      ladders: Object.fromEntries(
        Object.entries(answers.ladders).map(([id, ladder]) => [
          dimensionIds[dimensions.indexOf(id)] ?? id,
          ladder,
        ]),
      ),
    }));
    const key = { dimensions: dimensionIds, secret: emptySurvey.secret };
    await fc.assert(
      fc.asyncProperty(named, async (answers) => {
        const read = await readAnswerCode(
          await writeAnswerCode(answers, key, hmac),
          { ...key, reason },
          hmac,
        );
        if (!read.ok) throw new Error(read.reason);
        const survey = addAnswer(emptySurvey, read.value, '2027-03-01');
        const [answer] = survey.answers;
        if (!answer) throw new Error('No answer came back.');
        const { guess, ladders } = answers;
        const theirs = { ...newAssessment('2027-02-01'), guess, ladders };
        expect(levelResult(test, roundOf(survey, answer))).toEqual(levelResult(test, theirs));
      }),
    );
  });
});
