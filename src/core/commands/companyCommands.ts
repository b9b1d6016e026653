import type { Company, CompanySize, Sector, Unit } from '../documents/company.ts';
import { putUnit, removeUnit, renameCompany, setClass } from '../documents/editCompany.ts';

/** Commands on a company. */
export const companyCommands = {
  'company.rename': (company: Company, { name }: { readonly name: string }) => renameCompany(company, name),
  'company.class': (
    company: Company,
    facts: { readonly sector?: Sector | null; readonly size?: CompanySize | null },
  ) => setClass(company, facts),
  'company.unit': (company: Company, { unit }: { readonly unit: Unit }) => putUnit(company, unit),
  'company.removeUnit': (company: Company, { id }: { readonly id: string }) => removeUnit(company, id),
} as const;
