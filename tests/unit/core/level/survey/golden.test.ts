import { expect, it } from 'vitest';
import { readAnswerCode, type ReadAnswer, writeAnswerCode } from '#core/level/survey/answerCode.ts';
import { readSurveyLink, writeSurveyLink } from '#core/level/survey/surveyLink.ts';
import { hmac } from '../code/hmac.ts';
import { dimensions, emptySurvey, reason } from './arbitraries.ts';

// Written once by the first format: whatever is out there in mails has to be read for ever. Never edited.
const code = '53E004A0000ESF319TEJCWJF';
const payload = '10069f.2.k3J_x-9.0123456789ABCDEF.RE26RY904RGC75KCD9WJ0KVS.18.1RNTGNQ';

const answer: ReadAnswer = {
  ...{ guess: 2, sector: 'G', size: 'medium', mark: 12_345_678 },
  ladders: {
    a1: { now: 1, wanted: 2, reason: '' },
    b2: { now: 'dontKnow', wanted: 4, reason: '' },
    c3: { now: 'notApplicable', wanted: null, reason },
    h8: { now: 4, wanted: null, reason: '' },
  },
};

it('LT-114: a code of the first format is still written and read', async () => {
  const key = { dimensions, secret: emptySurvey.secret, reason };
  expect(await writeAnswerCode(answer, key, hmac)).toBe(code);
  expect(await readAnswerCode(code, key, hmac)).toEqual({ ok: true, value: answer });
});

it('LT-111: a link of the first format is still written and read', () => {
  const { language, test, secret } = emptySurvey;
  const link = { survey: 'k3J_x-9', language, sender: 'Äly & Öljy Oy', test, secret, cells: '18' };
  expect(writeSurveyLink(link)).toEqual({ ok: true, value: payload });
  expect(readSurveyLink(payload)).toEqual({ ok: true, value: link });
});
