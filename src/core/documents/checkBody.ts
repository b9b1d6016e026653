import * as v from 'valibot';
import type { Json, JsonPath } from '../json/json.ts';
import { bodyFaults, bodySchemas } from './bodies.ts';
import type { Bodies, Kind } from './document.ts';
import type { FileFault } from './fault.ts';
import { misplacedLists } from './misplacedLists.ts';
import { schemaFault } from './schemaFault.ts';
import { unknownKeys } from './unknownKeys.ts';

/** How many faults of an invalid file are listed. */
const listedFaults = 50;

/** A body that is as its kind asks, or what is wrong with it: the first faults, and how many there are if that is known. */
export type CheckedBody<K extends Kind = Kind> =
  | { readonly ok: true; readonly body: Bodies[K]; readonly unknown: readonly JsonPath[] }
  | {
      readonly ok: false;
      readonly reason: 'invalid';
      readonly faults: readonly FileFault[];
      readonly count: number | null;
    };

/** Checks a body of the current version by schema, places of lists and faults; paths begin with `body`. */
export function checkBody<K extends Kind>(kind: K, raised: Json, abortEarly: boolean): CheckedBody<K> {
  const schema = bodySchemas[kind];
  const checked = v.safeParse(schema, raised, { abortEarly });
  if (!checked.success)
    return invalid(
      checked.issues.slice(0, listedFaults).map(schemaFault),
      abortEarly ? null : checked.issues.length,
    );
  const body = checked.output as Bodies[K];
  const lists = misplacedLists(schema, raised);
  const faults = lists.length > 0 ? lists : bodyFaults(kind, body);
  if (faults.length > 0) return invalid(faults.slice(0, listedFaults), faults.length);
  return { ok: true, body, unknown: unknownKeys(schema, raised, ['body']) };
}

function invalid(faults: readonly FileFault[], count: number | null): CheckedBody<never> & { ok: false } {
  return { ok: false, reason: 'invalid', faults, count };
}
