import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companySizes, sectors } from '#core/documents/company.ts';
import { isAnswered } from '#core/level/answer.ts';
import { emptyAnswer } from '#core/level/assessment.ts';
import { bodyBits, codeKinds, writeShortCode } from '#core/level/code/shortCode.ts';
import { packBits } from '#core/level/code/bits.ts';
import { greatestMark } from '#core/level/respondent.ts';
import { type CodeAnswers, readAnswerCode, writeAnswerCode } from '#core/level/survey/answerCode.ts';
import { markOf, secretOf } from '#core/level/survey/secret.ts';
import { hmac, secret } from '../code/hmac.ts';
import { anyAnswers, dimensions, reason } from './arbitraries.ts';

const key = { dimensions, secret, reason };
const nothing: CodeAnswers = { guess: null, ladders: {}, mark: 0, sector: null, size: null };

async function roundTrip(answers: CodeAnswers) {
  return readAnswerCode(await writeAnswerCode(answers, key, hmac), key, hmac);
}

describe('LT-114: the code of an answer', () => {
  it('tells guess, answers, wanted steps, sector, size and mark', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, async (answers) => {
        expect(await roundTrip(answers)).toEqual({ ok: true, value: answers });
      }),
    );
  });

  it('has room for every sector and size, and for the greatest mark', async () => {
    for (const sector of sectors)
      expect(await roundTrip({ ...nothing, sector })).toMatchObject({ value: { sector } });
    for (const size of companySizes)
      expect(await roundTrip({ ...nothing, size })).toMatchObject({ value: { size } });
    expect(await roundTrip({ ...nothing, mark: greatestMark })).toMatchObject({
      value: { mark: greatestMark },
    });
  });

  it('has answers in the order of the test, and reads those of a test with fewer dimensions', async () => {
    const answers = { ...nothing, ladders: { b2: { now: 3, wanted: 4, reason: '' } } } as const;
    const code = await writeAnswerCode(answers, key, hmac);
    const other = { ...key, dimensions: ['x', 'y', 'z'] };
    expect(await readAnswerCode(code, other, hmac)).toMatchObject({
      value: { ladders: { y: { now: 3, wanted: 4 } } },
    });
  });

  it('is safe with dimensions that are called like something every object inherits', async () => {
    const odd = { ...key, dimensions: ['toString', 'valueOf'] };
    const code = await writeAnswerCode(nothing, odd, hmac);
    expect(await readAnswerCode(code, odd, hmac)).toEqual({ ok: true, value: nothing });
  });
});

describe('LT-117: what a code has no room for', () => {
  it('puts the words of the reader in the place of a reason, so that the answer is whole', async () => {
    const ladders = {
      c3: { now: 'notApplicable', wanted: null, reason: 'We only sell through dealers' },
    } as const;
    const read = await roundTrip({ ...nothing, ladders });
    expect(read).toMatchObject({ value: { ladders: { c3: { now: 'notApplicable', reason } } } });
    expect(read.ok && isAnswered(read.value.ladders['c3'] ?? emptyAnswer)).toBe(true);
  });

  it('sends what does not apply without a reason as unanswered, as it is', async () => {
    const ladders = { c3: { now: 'notApplicable', wanted: 3, reason: ' ' } } as const;
    expect(await roundTrip({ ...nothing, ladders })).toEqual({ ok: true, value: nothing });
  });
});

describe('LT-115, LT-116: a code that is no answer', () => {
  it('says why: mistyped, of another length, of another kind, made without the link', async () => {
    const code = await writeAnswerCode(nothing, key, hmac);
    const wrong = code.startsWith('Z') ? `Y${code.slice(1)}` : `Z${code.slice(1)}`;
    const workshop = await writeShortCode(5, packBits([[0, 30], [0, 30], [0, 25]]), secret, hmac); // prettier-ignore
    const foreign = await writeAnswerCode(nothing, { ...key, secret: 'ZZZZZZZZZZZZZZZZ' }, hmac);
    const reasons = await Promise.all(
      [wrong, code.slice(2), workshop, foreign].map((typed) => readAnswerCode(typed, key, hmac)),
    );
    expect(reasons).toEqual([
      { ok: false, reason: 'mistyped' },
      { ok: false, reason: 'wrong-length' },
      { ok: false, reason: 'other-kind' },
      { ok: false, reason: 'forged' },
    ]);
  });

  it('is of another kind when a number in it stands for nothing', async () => {
    const widths = [3, ...Array.from({ length: 16 }, () => 3), 5, 3, 26];
    const strange = [
      [0, 5],
      [0, 7],
      [1, 7],
      [9, 5],
      [17, 22],
      [18, 5],
    ];
    for (const [at, value] of strange) {
      const body = packBits(widths.map((width, place) => [place === at ? (value ?? 0) : 0, width] as const));
      expect(body).toHaveLength(bodyBits);
      const code = await writeShortCode(codeKinds.survey, body, secret, hmac);
      expect(await readAnswerCode(code, key, hmac)).toEqual({ ok: false, reason: 'other-kind' });
    }
  });

  it('wants nothing of what does not apply, whatever the code says (LT-5)', async () => {
    const values = [
      0,
      6,
      ...Array.from({ length: 7 }, () => 0),
      4,
      ...Array.from({ length: 7 }, () => 0),
      0,
      0,
      0,
    ];
    const widths = [...Array.from({ length: 17 }, () => 3), 5, 3, 26];
    const body = packBits(values.map((value, at) => [value, widths[at] ?? 0] as const));
    const code = await writeShortCode(codeKinds.survey, body, secret, hmac);
    expect(await readAnswerCode(code, key, hmac)).toMatchObject({
      value: { ladders: { a1: { now: 'notApplicable', wanted: null } } },
    });
  });
});

describe('LT-116: secret and mark', () => {
  it('are made of random bytes', () => {
    expect(secretOf(Uint8Array.from({ length: 10 }, () => 255))).toBe('ZZZZZZZZZZZZZZZZ');
    expect(secretOf(new Uint8Array(10))).toBe('0000000000000000');
    expect(markOf(Uint8Array.of(255, 255, 255, 255))).toBe(greatestMark);
    expect(markOf(Uint8Array.of(0, 0, 0, 64))).toBe(1);
  });
});
