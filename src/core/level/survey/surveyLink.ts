import { isUtf8 } from '../../csv/utf8.ts';
import { type Result, success } from '../../result.ts';
import type { TestName } from '../assessment.ts';
import { bitsOfBytes, bytesOfBits, packBits } from '../code/bits.ts';
import { crc32 } from '../code/crc.ts';
import { fromCrockford, toCrockford } from '../code/crockford.ts';
import { builtInTest } from '../edit.ts';
import { documentIdForm } from '../ids.ts';
import { secretForm } from './secret.ts';
import { cleanSender } from './sender.ts';
import { type Survey, surveyBounds } from './survey.ts';

/** What the link of a survey carries (`LT-111`): the built-in test only, in one of its versions. */
export type SurveyLink = Pick<Survey, 'language' | 'sender' | 'test' | 'secret' | 'cells'> & {
  /** Id of the survey. */
  readonly survey: string;
};

/** Why a link cannot be opened: cut short on its way, altered, or made by a newer Porras. */
export type LinkFault = { readonly reason: 'incomplete' | 'damaged' | 'too-new' };

/** Why a link cannot be made. */
export type LinkRefusal = { readonly reason: 'no-sender' | 'not-built-in' | 'bad-part' };

/** The longest that comes after `#/s/`, comparison cells and all. */
export const longestPayload = 1668;

/** Every format, now and later: a sign of its version, four digits of its length, and a checksum of seven at the end. */
const formatVersion = '1';
const headLength = 5;
const checkLength = 7;

const languages = { e: 'en', f: 'fi' } as const;
const partsForm =
  /^([ef])\.([1-9]\d{0,8})\.([A-Za-z0-9_-]{1,40})\.([0-9A-Z]{16})\.([0-9A-Z]{1,384})\.([0-9A-Z]*)\.$/;

/** What comes after `#/s/`: letters, digits, `-`, `_` and `.`, which never stands at the end. */
export function writeSurveyLink(link: SurveyLink): Result<string, LinkRefusal> {
  const sender = cleanSender(link.sender);
  if (sender === '') return { ok: false, reason: 'no-sender' };
  if (link.test.id !== builtInTest.id) return { ok: false, reason: 'not-built-in' };
  const parts = [
    link.language.charAt(0),
    link.test.version,
    link.survey,
    link.secret,
    toCrockford(bitsOfBytes(new TextEncoder().encode(sender))),
    link.cells,
    '',
  ].join('.');
  if (readParts(parts) === null) return { ok: false, reason: 'bad-part' };
  const length = String(headLength + parts.length + checkLength).padStart(4, '0');
  const checked = formatVersion + length + parts;
  return success(checked + checksum(checked));
}

/**
 * Reads what came after `#/s/` (`LT-111`). Nothing of it is trusted: every part is checked, and a sender with marks
 * that cannot be seen is refused. `newest` is the newest version of the test that this Porras can ask.
 */
export function readSurveyLink(
  payload: string,
  newest: number = builtInTest.version,
): Result<SurveyLink, LinkFault> {
  const text = payload.trim();
  const [, version, digits = ''] = /^([0-9A-Z])(\d{0,4})/.exec(text) ?? [];
  if (text !== '' && version === undefined) return { ok: false, reason: 'damaged' };
  if (text.length <= digits.length + 1 && digits.length < 4) return { ok: false, reason: 'incomplete' };
  if (digits.length < 4) return { ok: false, reason: 'damaged' };
  if (text.length < Number(digits)) return { ok: false, reason: 'incomplete' };
  if (text.length > Number(digits)) return { ok: false, reason: 'damaged' };
  const checked = text.slice(0, -checkLength);
  if (checksum(checked) !== text.slice(-checkLength)) return { ok: false, reason: 'damaged' };
  if (version !== formatVersion) return { ok: false, reason: 'too-new' };
  const link = readParts(checked.slice(headLength));
  if (link === null) return { ok: false, reason: 'damaged' };
  return link.test.version > newest ? { ok: false, reason: 'too-new' } : success(link);
}

function readParts(text: string): SurveyLink | null {
  const [, language, version, survey = '', secret = '', name = '', cells = ''] = partsForm.exec(text) ?? [];
  const sender = readSender(name);
  if (sender === null || !documentIdForm.test(survey) || !secretForm.test(secret)) return null;
  if (cells.length > surveyBounds.cells || fromCrockford(cells) === null) return null;
  const test: TestName = { id: builtInTest.id, version: Number(version) };
  return { language: languages[language as keyof typeof languages], sender, test, secret, cells, survey };
}

function readSender(text: string): string | null {
  const bits = fromCrockford(text);
  if (bits === null || text === '') return null;
  const bytes = bytesOfBits(bits.slice(0, bits.length - (bits.length % 8)));
  if (toCrockford(bitsOfBytes(bytes)) !== text || !isUtf8(bytes)) return null;
  const sender = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return cleanSender(sender) === sender ? sender : null;
}

function checksum(text: string): string {
  const sum = crc32(new TextEncoder().encode(text));
  return toCrockford(
    packBits([
      [0, 3],
      [sum >>> 16, 16],
      [sum & 0xffff, 16],
    ]),
  );
}
