import type { Company } from '../documents/company.ts';

/** Commands on a company. */
export const companyCommands = {
  'company.rename': (company: Company, { name }: { readonly name: string }): Company =>
    name === company.name ? company : { ...company, name: name.slice(0, 200) },
} as const;
