import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import { type Company, type CompanySize, newCompany, type Sector } from '#core/documents/company.ts';
import type { Assessment } from '#core/level/assessment.ts';
import { writeCells } from '#core/level/benchmark/cellsText.ts';
import type { BenchmarkPack } from '#core/level/benchmark/pack.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import type { Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import { currentTest } from '#content/level/levelTests.ts';
import { ladders } from './exampleGroupRounds.ts';

type Dealer = {
  readonly mark: number;
  readonly daysAgo: number;
  readonly name: Text;
  readonly sector: Sector;
  readonly size: CompanySize;
  readonly guess: Step;
  readonly now: string;
  readonly wanted: string;
};

const title: Text = { en: 'Survey of dealers', fi: 'Jälleenmyyjien kysely' };
const sender: Text = { en: 'Virtanen Group (example)', fi: 'Virtanen-konserni (esimerkki)' };

/** The one that can be looked at from its own side too. */
const shownDealer: Dealer = {
  ...{ mark: 20_260_004, daysAgo: 6, sector: 'G', size: 'small', guess: 3 },
  name: { en: 'Laakso Tool Supply', fi: 'Laakson Työkalutukku' },
  ...{ now: '22132331', wanted: '33333333' },
};

const dealers: readonly Dealer[] = [
  {
    ...{ mark: 20_260_001, daysAgo: 17, sector: 'G', size: 'medium', guess: 2 },
    name: { en: 'Harju Machine Trade', fi: 'Harjun Konekauppa' },
    ...{ now: '22222232', wanted: '33333333' },
  },
  {
    ...{ mark: 20_260_002, daysAgo: 15, sector: 'G', size: 'small', guess: 2 },
    name: { en: 'Suvanto Spare Parts', fi: 'Suvannon Varaosat' },
    ...{ now: '11121121', wanted: '22222222' },
  },
  {
    ...{ mark: 20_260_003, daysAgo: 9, sector: 'M', size: 'small', guess: 3 },
    name: { en: 'Selkä Engineering', fi: 'Selän Suunnittelu' },
    ...{ now: '2223232?', wanted: '33333333' },
  },
  shownDealer,
];

/** A survey of the made-up group to its dealers, with the comparison as a thank-you and four answers that came back. */
export function exampleSurvey(language: keyof Text, day: IsoDate, pack: BenchmarkPack): Survey {
  const { id, version } = currentTest;
  return {
    title: title[language],
    day: isoDate(dayNumber(day) - 20),
    language,
    sender: sender[language],
    test: { id, version },
    // A made-up survey keeps no secret: answers to it count for nothing.
    secret: 'EXAMP1EEXAMP1E00',
    cells: writeCells(pack, currentTest),
    answers: dealers.map(({ mark, daysAgo, name, sector, size, guess, now, wanted }) => ({
      ...{ mark, name: name[language], sector, size, guess },
      receivedOn: isoDate(dayNumber(day) - daysAgo),
      ladders: ladders(now, wanted),
    })),
  };
}

/** A dealer who answered the survey of that id: a company of its own, with the round that the code was made of. */
export function exampleDealer(
  language: keyof Text,
  day: IsoDate,
  survey: Pick<Survey, 'sender' | 'secret' | 'cells'> & { readonly id: string },
): { readonly company: Company; readonly round: Assessment } {
  const { mark, daysAgo, name, sector, size, guess, now, wanted } = shownDealer;
  const { id, secret, cells } = survey;
  const { facts, ...rest } = newCompany(name[language]);
  const { id: test, version } = currentTest;
  return {
    company: { ...rest, example: true, facts: { ...facts, sector, size } },
    round: {
      ...newAssessment(isoDate(dayNumber(day) - daysAgo), { id: test, version }),
      guess,
      ladders: ladders(now, wanted),
      respondent: { survey: id, sender: survey.sender, secret, mark, sector, size, cells },
    },
  };
}
