import { type Company, longestName } from '../documents/company.ts';
import { cutTo } from '../text.ts';

/** Commands on a company. */
export const companyCommands = {
  'company.rename': (company: Company, { name }: { readonly name: string }): Company => {
    const within = cutTo(name, longestName);
    return within === company.name ? company : { ...company, name: within };
  },
} as const;
