import { checkBody } from '../documents/checkBody.ts';
import type { Bodies } from '../documents/document.ts';
import type { Json } from '../json/json.ts';
import type { Assessment } from '../level/assessment.ts';
import { holdStillSo } from '../level/stillSo.ts';
import type { RecordKind } from './record.ts';

/**
 * A body that was put together from others place by place, as its kind wants it as a whole: sound, and of a round without
 * a mark *still so* on an answer that became another (`LT-156`). Null when it is not sound.
 */
export function settleBody(kind: RecordKind, body: Json, sides: readonly Json[]): Bodies[RecordKind] | null {
  const checked = checkBody(kind, body, true);
  if (!checked.ok) return null;
  if (kind !== 'assessment') return checked.body;
  return holdStillSo(checked.body as Assessment, sides as unknown as readonly Assessment[]);
}
