import { isJsonObject, type Json, type JsonObject } from '../json/json.ts';
import { changed, eachOf, withNew } from './raising.ts';

/**
 * A model of version 2 with room for what stands behind it (`EX-36`): the canvas, the six steps, known cases, the target
 * system and the sign-off, and who decided each criterion and gate when. Nothing of it moves points. Any JSON goes in.
 */
export function modelToVersion3(body: Json): Json {
  if (!isJsonObject(body)) return body;
  return {
    ...withNew(2, body, { design: emptyDesign }),
    ...changed(body, 'criteria', (list) => eachOf(list, withReasons)),
    ...changed(body, 'gates', (list) => eachOf(list, withReasons)),
  };
}

function withReasons(item: JsonObject): JsonObject {
  return withNew(2, item, { decidedBy: '', decidedOn: null, line: null });
}

/** As version 3 began; never edited. */
const emptyDesign = {
  target: 'none',
  canvas: { lines: [], leadIs: '' },
  guide: { stages: [], steps: [] },
  cases: [],
  signOff: null,
  archived: false,
} as const;
