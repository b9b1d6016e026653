import * as v from 'valibot';
import type { Json } from '../json/json.ts';
import { bodySchemas } from './bodies.ts';
import type { Kind } from './document.ts';

/**
 * Whether a stored body has the shape of its kind (`ST-29`). Only the shape is asked: what is there was checked when it
 * was made, and a flipped bit or a half-written row is all that is looked for.
 */
export function isSound(kind: Kind, body: Json): boolean {
  return v.is(bodySchemas[kind], body);
}
