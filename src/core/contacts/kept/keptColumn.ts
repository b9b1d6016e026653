import type { ColumnProfile } from '../../csv/columnProfile.ts';
import type { ReadColumn } from '../../csv/csvRead.ts';

/** Whether a column is kept (`ST-32`): numbers, categories, yes and no that are about no single person, if they were read whole. */
export function isKeptColumn({ profile, content }: Pick<ReadColumn, 'profile' | 'content'>): boolean {
  const isUsable = profile.kind === 'category' || profile.kind === 'number' || profile.kind === 'yesNo';
  return isUsable && profile.personal === null && content.kind !== 'dropped';
}

/** What is kept of a column that is not kept: its place and its kind. No value and no name, which may be a value of the first row. */
export function withoutValues(column: ReadColumn): ReadColumn {
  const { index, profile } = column;
  const name = `column ${index + 1}`;
  const { kind, distinct, isDistinctExact, unknownShare, personal } = profile;
  const nothing = { unknownSpellings: [], number: null, yesNo: null, date: null } as const;
  const left: ColumnProfile = { kind, distinct, isDistinctExact, unknownShare, personal, ...nothing };
  const content = { kind: 'dropped', field: name, reason: 'too-many-values' } as const;
  return { index, name, isNamed: false, profile: left, content };
}
