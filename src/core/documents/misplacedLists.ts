import type { Json } from '../json/json.ts';
import type { FileFault } from './fault.ts';
import { visitObjects } from './visitObjects.ts';

/** Lists that stand where an object should: valibot would read one as an object without keys, and lose what it holds. */
export function misplacedLists(schema: unknown, body: Json): readonly FileFault[] {
  const faults: FileFault[] = [];
  visitObjects(schema, body, ['body'], (_, value, path) => {
    if (Array.isArray(value)) faults.push({ path, reason: 'notObject' });
  });
  return faults;
}
