import type { Share } from '../../brand.ts';
import type { CompanyRule } from '../companyRule.ts';
import { textOf } from '../fieldValue.ts';
import type { Field } from '../model.ts';
import type { Person } from './person.ts';

/** How much of the buying group is found (`SC-39`). */
export type Completeness = {
  /** 0..1: the mean over the needed roles of found / needed, each at most 1. */
  readonly share: Share;
  /** In the order of the model. */
  readonly roles: readonly RoleFound[];
  /** Ids of the roles of which somebody is missing. */
  readonly missing: readonly string[];
};

/** How many people of one role are found, and how many are needed. */
export type RoleFound = { readonly role: string; readonly found: number; readonly needed: number };

/** Who of the buying group is among the people; null when the rule needs no roles (`SC-39`). */
export function completenessOf(
  rule: CompanyRule,
  fields: readonly Field[],
  people: readonly Person[],
): Completeness | null {
  if (rule.roles === null || rule.roles.needed.length === 0) return null;
  const { field, needed } = rule.roles;
  const known = people.map(({ contact }) => textOf(fields, contact, field)).filter((value) => value !== null);
  const roles = needed.map((role) => ({
    role: role.id,
    found: known.filter((value) => role.values.includes(value)).length,
    needed: role.people,
  }));
  const shares = roles.map(({ found, needed }) => Math.min(1, found / needed));
  return {
    share: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    roles,
    missing: roles.filter(({ found, needed }) => found < needed).map(({ role }) => role),
  };
}
