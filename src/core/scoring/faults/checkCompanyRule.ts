import { checkRowValues } from './checkRows.ts';
import type { CompanyRule } from '../companyRule.ts';
import { decimalFaults, type ModelFault } from '../modelFault.ts';
import { checkField, checkIds, type ModelNames, wordTypes } from './modelNames.ts';

/** The faults of what makes a company of contacts (`SC-39`). */
export function checkCompanyRule(company: CompanyRule | null, names: ModelNames): readonly ModelFault[] {
  if (company === null) return [];
  return [
    ...rollUpFaults(company, names),
    ...roleFaults(company, names),
    ...decimalFaults(['company', 'singleThreadPercent'], company.singleThreadPercent),
  ];
}

function rollUpFaults({ rollUp }: CompanyRule, names: ModelNames): readonly ModelFault[] {
  if (rollUp.by !== 'roleWeighted') return [];
  const path = ['company', 'rollUp'];
  return [
    ...checkField(names, rollUp.field, wordTypes, [...path, 'field']),
    ...checkRowValues(rollUp.rows, [...path, 'rows']),
    ...rollUp.rows.flatMap(({ weight }, index) => decimalFaults([...path, 'rows', index, 'weight'], weight)),
    ...decimalFaults([...path, 'other'], rollUp.other),
    ...decimalFaults([...path, 'unknown'], rollUp.unknown),
  ];
}

/** One value may stand for two roles: then one person fills both. */
function roleFaults({ roles }: CompanyRule, names: ModelNames): readonly ModelFault[] {
  if (roles === null) return [];
  const path = ['company', 'roles'];
  return [
    ...checkField(names, roles.field, wordTypes, [...path, 'field']),
    ...checkIds(roles.needed, [...path, 'needed']),
  ];
}
