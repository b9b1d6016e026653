import { isJsonObject, type Json } from '../json/json.ts';
import { changedEach, withNew } from './raising.ts';

/** A company with room for units, and for the industry and size that comparisons go by (`EX-36`). Any JSON goes in. */
export function companyToVersion2(body: Json): Json {
  if (!isJsonObject(body)) return body;
  return changedEach(withNew(1, body, { units: [] }), ['facts'], (facts) =>
    withNew(1, facts, { sector: null, size: null }),
  );
}
