import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { withNew } from './raising.ts';

/**
 * A round of version 2 from an assessment of version 1 (`EX-36`): the quick test becomes version 1 of the one test, with
 * room for practices, numbers and evidence. Keys beside the eight ladders, which meant nothing, are kept as
 * `v1:ladders`. Any JSON goes in.
 */
export function assessmentToVersion2(body: Json): Json {
  if (!isJsonObject(body)) return body;
  const { ladders, test } = body;
  return {
    ...withNew(1, body, empty),
    ...(isJsonObject(ladders) ? splitLadders(body, ladders) : {}),
    ...(isJsonObject(test) && test['id'] === 'lead-to-cash-quick'
      ? { test: { ...test, id: 'lead-to-cash' } }
      : {}),
  };
}

function splitLadders(body: JsonObject, ladders: JsonObject): JsonObject {
  const others = entriesOf(ladders, false);
  let inert = 'v1:ladders';
  while (Object.hasOwn(body, inert)) inert = `v1:${inert}`;
  return {
    ladders: entriesOf(ladders, true),
    ...(Object.keys(others).length > 0 ? { [inert]: others } : {}),
  };
}

function entriesOf(ladders: JsonObject, isKnown: boolean): JsonObject {
  return Object.fromEntries(Object.entries(ladders).filter(([key]) => dimensions.includes(key) === isKnown));
}

/** As version 1 had them; never edited. */
const dimensions: readonly string[] = [
  'steering',
  'goodLead',
  'nurturing',
  'handover',
  'together',
  'knowledge',
  'systems',
  'feedback',
];

/** As version 2 began; never edited. */
const empty = {
  unit: '',
  closed: false,
  from: null,
  practices: {},
  numbers: {},
  evidence: [],
  respondent: null,
} as const;
