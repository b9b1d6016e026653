import { isJsonObject, type Json } from '../json/json.ts';
import { assessmentToVersion2 } from './assessmentToVersion2.ts';
import { companyToVersion2 } from './companyToVersion2.ts';
import type { Kind } from './document.ts';
import { modelToVersion2 } from './modelToVersion2.ts';
import { modelToVersion3 } from './modelToVersion3.ts';
import { changed } from './raising.ts';

/** A pure step from version `from` to `from + 1` of a kind, with a name that says what it does. */
export type Migration = {
  readonly kind: Kind;
  readonly from: number;
  readonly name: string;
  readonly up: (body: Json) => Json;
};

/** All migrations there are; a step is never edited. */
export const migrations: readonly Migration[] = [
  { kind: 'model', from: 1, name: 'model 2: the scoring language', up: modelToVersion2 },
  { kind: 'model', from: 2, name: 'model 3: what stands behind it', up: modelToVersion3 },
  { kind: 'assessment', from: 1, name: 'assessment 2: the full level test', up: assessmentToVersion2 },
  { kind: 'company', from: 1, name: 'company 2: units, industry and size', up: companyToVersion2 },
];

/**
 * A step of the model from version 3 on, and with it the same step for the model inside a kept version, whose own number
 * it raises from `version` to `version + 1` (`DE-61`). `migrations` takes both: `...modelStep({ from: 3, version: 1, ... })`.
 */
export function modelStep(
  step: Omit<Migration, 'kind'> & { readonly version: number },
): readonly [Migration, Migration] {
  const { from, version, name, up } = step;
  const raised = (body: Json): Json =>
    isJsonObject(body) ? { ...body, ...changed(body, 'model', up) } : body;
  return [
    { kind: 'model', from, name, up },
    { kind: 'version', from: version, name, up: raised },
  ];
}

/** The body in version `to`, and the names of the steps taken; null when a step is missing (`EX-36`). */
export function migrate(
  kind: Kind,
  body: Json,
  versions: { readonly from: number; readonly to: number },
  chain: readonly Migration[] = migrations,
): { readonly body: Json; readonly steps: readonly string[] } | null {
  let current = body;
  const taken: string[] = [];
  for (let version = versions.from; version < versions.to; version += 1) {
    const step = chain.find((migration) => migration.kind === kind && migration.from === version);
    if (!step) return null;
    current = step.up(current);
    taken.push(step.name);
  }
  return { body: current, steps: taken };
}
