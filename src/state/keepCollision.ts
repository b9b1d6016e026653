import type { Json } from '#core/json/json.ts';
import { conflictOf, joinDockets } from '#core/record/conflicts.ts';
import type { RecordKind } from '#core/record/record.ts';
import { bodyOf } from '#core/record/recordFile.ts';
import { besideId } from '#core/record/takeRecord.ts';
import { RecordKeeper, type RecordNeeds } from './record.svelte.ts';
import type { TabCollision } from './tabCollision.ts';

/**
 * Keeps both sides of what two tabs did to one document (`ST-12`): places that both changed as conflicts to be decided; a
 * document whose edits could not be done again whole, beside the one that stands. False when storage refused; the same
 * once more does no harm.
 */
export async function keepCollision(
  app: RecordNeeds,
  { document, differences, isLost }: TabCollision,
): Promise<boolean> {
  const { id, company, kind, body, extra } = document;
  const keeper = new RecordKeeper(app, company);
  if (!(await keeper.read())) return false;
  const mine = bodyOf({ body: body as never });
  const isBeside = isLost && kind !== 'company';
  const beside = { kind: kind as RecordKind, company, id: besideId(id, body as never), extra };
  const isThere = app.library.documents.some((known) => known.id === beside.id);
  if (isBeside && !isThere && (await app.create({ ...beside, body: body as never })) === null) return false;
  const whole = isLost && !isBeside ? [{ place: [], ours: await bodyHere(app, id), theirs: mine }] : [];
  const found = [...(isBeside ? [] : differences), ...whole].map((each) => conflictOf(id, each));
  if (found.length === 0) return true;
  const { keeping } = keeper;
  return keeper.put({ ...keeping, ...joinDockets(keeping, { conflicts: [], decided: [] }, found) });
}

async function bodyHere(app: RecordNeeds, id: string): Promise<Json> {
  const opened = await app.library.open(id);
  return 'reason' in opened ? null : bodyOf({ body: opened.body as never });
}
