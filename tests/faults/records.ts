import { newCompany } from '#core/documents/company.ts';
import { currentVersions } from '#core/documents/document.ts';
import { newAssessment } from '#core/level/edit.ts';
import { emptyPlan } from '#core/level/plan/plan.ts';
import { emptyKeeping, type Keeping } from '#core/record/keeping.ts';
import { type DocumentHere, keptOf, recordBody, recordFile, withKept } from '#core/record/recordFile.ts';
import type { RecordBody, RecordKind } from '#core/record/record.ts';

/** How many documents a made company has, with its own. */
export const documentsOfRecord = 6;

/** The title that every document of a company has in its n-th state. */
export function titleIn(company: string, state: number): string {
  return `${company} in state ${state}`;
}

/** The documents of a made company in its n-th state. */
function documentsIn(company: string, state: number): readonly DocumentHere[] {
  const title = titleIn(company, state);
  const savedAt = new Date(Date.UTC(2026, 0, 1 + state)).toISOString();
  const make = (kind: RecordKind, id: string, body: DocumentHere['body']): DocumentHere => ({
    ...{ kind, id, savedAt, version: currentVersions[kind], body, extra: {} },
  });
  const round = { ...newAssessment('2026-11-22'), title };
  return [
    make('company', company, newCompany(title)),
    ...[1, 2, 3].map((number) => make('assessment', `${company}-round-${number}`, round)),
    ...[1, 2].map((number) => make('plan', `${company}-plan-${number}`, { ...emptyPlan, title })),
  ];
}

/** The record of a company as somebody else kept it after n states of work. */
function recordIn(company: string, state: number): RecordBody {
  let keeping: Keeping = emptyKeeping;
  for (let before = 0; before < state; before += 1) {
    keeping = withKept(keeping, keptOf(recordBody(company, documentsIn(company, before), keeping)));
  }
  return recordBody(company, documentsIn(company, state), keeping);
}

/** The text of that record's file. */
export function recordText(company: string, state: number): string {
  const text = recordFile(recordIn(company, state), '2026-11-22');
  if (text === null) throw new Error('The record is too large.');
  return text;
}
