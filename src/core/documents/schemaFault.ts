import type { BaseIssue } from 'valibot';
import type { FileFault, SchemaFaultReason } from './fault.ts';

const ofType: { readonly [type: string]: SchemaFaultReason } = {
  string: 'notText',
  number: 'notNumber',
  boolean: 'notYesNo',
  array: 'notList',
  loose_object: 'notObject',
  picklist: 'notAChoice',
  literal: 'notAChoice',
  regex: 'wrongForm',
  min_value: 'tooLow',
  max_value: 'tooHigh',
  integer: 'notWhole',
};

/** An issue of valibot as a fault in our own codes: English sentences of a library never reach the screen. */
export function schemaFault(issue: BaseIssue<unknown>): FileFault {
  const path = ['body', ...(issue.path ?? []).map((item) => item.key as string | number)];
  const { requirement } = issue;
  return {
    path,
    reason: reasonOf(issue),
    ...(typeof requirement === 'number' ? { limit: requirement } : {}),
  };
}

function reasonOf({ type, input, expected, received }: BaseIssue<unknown>): SchemaFaultReason {
  const isSize = type === 'min_length' || type === 'max_length';
  if (received === 'undefined') return 'missing';
  if (isSize && typeof input === 'string') return type === 'max_length' ? 'tooLong' : 'tooShort';
  if (isSize) return type === 'max_length' ? 'tooMany' : 'tooFew';
  if (type === 'strict_tuple') return Array.isArray(input) || expected === 'never' ? 'tooMany' : 'notList';
  if (type === 'variant') return expected === 'Object' ? 'notObject' : 'notAChoice';
  return ofType[type] ?? 'notAsExpected';
}
