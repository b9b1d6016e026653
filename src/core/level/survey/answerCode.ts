import { companySizes, sectors } from '../../documents/company.ts';
import { type Result, success } from '../../result.ts';
import { cutTo } from '../../text.ts';
import { isAnswered } from '../answer.ts';
import {
  type Assessment,
  emptyAnswer,
  type LadderAnswer,
  type LadderChoice,
  longestReason,
} from '../assessment.ts';
import { type Bits, packBits, unpackBits } from '../code/bits.ts';
import { codeKinds, type Hmac, isAuthentic, readShortCode, writeShortCode } from '../code/shortCode.ts';
import { greatestMark, markBits, type Respondent } from '../respondent.ts';
import { type Step, steps } from '../test.ts';
import type { SurveyAnswer } from './survey.ts';

/** What a code tells: the answers to the guess and the ladders, and who they may be compared with. */
export type CodeAnswers = Pick<Assessment, 'guess' | 'ladders'> &
  Pick<Respondent, 'mark' | 'sector' | 'size'>;

/** What both sides know: the dimensions in the order of the test, at most eight, and the secret of the link. */
export type CodeKey = { readonly dimensions: readonly string[]; readonly secret: string };

/** An answer as it was read. */
export type ReadAnswer = Omit<SurveyAnswer, 'receivedOn' | 'name'>;

/** Why a code is no answer to this survey. */
export type CodeFault = {
  readonly reason: 'wrong-length' | 'mistyped' | 'other-kind' | 'forged';
};

/** Ladders that a code has room for. */
export const mostLadders = 8;

/** By their number in a code: 0 is unanswered, 7 is never written. */
const choices: readonly (LadderChoice | null)[] = [null, ...steps, 'dontKnow', 'notApplicable'];
const wantedSteps: readonly (Step | null)[] = [null, ...steps];
const codedSectors = [null, ...sectors];
const codedSizes = [null, ...companySizes];
const ladderWidths = Array.from({ length: mostLadders }, () => 3);
const widths = [3, ...ladderWidths, ...ladderWidths, 5, 3, markBits];

/**
 * The code of 24 characters that the one who was asked sends back (`LT-114`). An answer that is not whole (`LT-5`) goes
 * as unanswered, and the words of a reason do not go at all.
 */
export async function writeAnswerCode(answers: CodeAnswers, key: CodeKey, hmac: Hmac): Promise<string> {
  const ladders = ladderWidths.map((_, at) => ladderOf(answers.ladders, key.dimensions[at]));
  const body = packBits(
    [
      wantedSteps.indexOf(answers.guess),
      ...ladders.map(({ now }) => choices.indexOf(now)),
      ...ladders.map(({ wanted }) => wantedSteps.indexOf(wanted)),
      codedSectors.indexOf(answers.sector),
      codedSizes.indexOf(answers.size),
      answers.mark % (greatestMark + 1),
    ].map((value, at) => [value, widths[at] as number] as const),
  );
  return writeShortCode(codeKinds.survey, body, key.secret, hmac);
}

/**
 * Reads a code that came back. `reason` stands in for the words that a code has no room for (`LT-117`), so that what
 * does not apply is left out of the result; it is not empty.
 */
export async function readAnswerCode(
  typed: string,
  key: CodeKey & { readonly reason: string },
  hmac: Hmac,
): Promise<Result<ReadAnswer, CodeFault>> {
  const code = readShortCode(typed);
  if (!code.ok) return code;
  if (code.value.kind !== codeKinds.survey) return { ok: false, reason: 'other-kind' };
  if (!(await isAuthentic(code.value, key.secret, hmac))) return { ok: false, reason: 'forged' };
  const answer = readBody(code.value.body, key.dimensions, cutTo(key.reason, longestReason));
  return answer === null ? { ok: false, reason: 'other-kind' } : success(answer);
}

/** Null when a number stands for nothing that this Porras knows. */
function readBody(body: Bits, dimensions: readonly string[], reason: string): ReadAnswer | null {
  const values = unpackBits(body, widths);
  const [guess, ...rest] = values;
  const ladders = ladderWidths.map((_, at) => ({
    now: choices[rest[at] as number],
    wanted: wantedSteps[rest[at + mostLadders] as number],
  }));
  const [sector, size, mark = 0] = rest.slice(2 * mostLadders);
  const known = {
    guess: wantedSteps[guess as number],
    sector: codedSectors[sector as number],
    size: codedSizes[size as number],
  };
  const answered = dimensions.slice(0, mostLadders).flatMap((dimension, at) => {
    const { now = null, wanted = null } = ladders[at] ?? {};
    if (now === null && wanted === null) return [];
    const answer = now === 'notApplicable' ? { now, wanted: null, reason } : { now, wanted, reason: '' };
    return [[dimension, answer] as const];
  });
  if (known.guess === undefined || known.sector === undefined || known.size === undefined) return null;
  if (ladders.some(({ now, wanted }) => now === undefined || wanted === undefined)) return null;
  return {
    ...{ mark, sector: known.sector, size: known.size, guess: known.guess },
    ladders: Object.fromEntries(answered),
  };
}

function ladderOf(ladders: Assessment['ladders'], dimension: string | undefined): LadderAnswer {
  const answer =
    dimension !== undefined && Object.hasOwn(ladders, dimension) ? ladders[dimension] : undefined;
  if (answer === undefined) return emptyAnswer;
  const now = isAnswered(answer) ? answer.now : null;
  return { now, wanted: answer.now === 'notApplicable' ? null : answer.wanted, reason: '' };
}
