import fc from 'fast-check';
import { companySizes, sectors } from '#core/documents/company.ts';
import type { LadderAnswer } from '#core/level/assessment.ts';
import { greatestMark } from '#core/level/respondent.ts';
import type { CodeAnswers } from '#core/level/survey/answerCode.ts';
import type { Survey } from '#core/level/survey/survey.ts';
import type { SurveyLink } from '#core/level/survey/surveyLink.ts';
import { secretOf } from '#core/level/survey/secret.ts';
import { cleanSender } from '#core/level/survey/sender.ts';
import { anyChoice, anyStep } from '../arbitraries.ts';

/** The words of the one who reads, in the place of a reason. */
export const reason = 'Said so in a survey';

/** Eight dimensions in an order. */
export const dimensions = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8'];

/** A whole answer, as it may lie in an assessment and as it can be told by a code. */
const anyLadder: fc.Arbitrary<LadderAnswer> = fc
  .record({ now: anyChoice, wanted: fc.option(anyStep) })
  .map(({ now, wanted }) =>
    now === 'notApplicable' ? { now, wanted: null, reason } : { now, wanted, reason: '' },
  );

/** Answers with nothing in them that a code cannot tell. */
export const anyAnswers: fc.Arbitrary<CodeAnswers> = fc
  .record({
    guess: fc.option(anyStep),
    ladders: fc.tuple(...dimensions.map(() => anyLadder)),
    mark: fc.integer({ min: 0, max: greatestMark }),
    sector: fc.constantFrom(null, ...sectors),
    size: fc.constantFrom(null, ...companySizes),
  })
  .map(({ ladders, ...rest }) => ({
    ...rest,
    ladders: Object.fromEntries(
      ladders.flatMap((ladder, at) =>
        ladder.now === null && ladder.wanted === null ? [] : [[dimensions[at] ?? '', ladder]],
      ),
    ),
  }));

/** Any link that can be made. */
export const anyLink: fc.Arbitrary<SurveyLink> = fc.record({
  survey: fc.stringMatching(/^[A-Za-z0-9_-]{1,40}$/),
  language: fc.constantFrom('en', 'fi'),
  sender: fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .map(cleanSender)
    .filter((sender) => sender !== ''),
  test: fc.record({ id: fc.constant('lead-to-cash'), version: fc.constantFrom(1, 2) }),
  secret: fc.uint8Array({ minLength: 10, maxLength: 10 }).map(secretOf),
  cells: fc.stringMatching(/^[0-9A-HJKMNP-TV-Z]{0,300}$/),
});

/** A survey to which nobody has answered. */
export const emptySurvey: Survey = {
  title: 'Customers in autumn',
  day: '2027-02-01',
  language: 'fi',
  sender: 'Oy Testi Ab',
  test: { id: 'lead-to-cash', version: 2 },
  secret: '0123456789ABCDEF',
  cells: '',
  answers: [],
};
