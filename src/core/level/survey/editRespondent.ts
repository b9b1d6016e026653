import type { CompanySize, Sector } from '../../documents/company.ts';
import type { Assessment } from '../assessment.ts';

/** Where the one who was asked is compared (`LT-113`); nothing changes in a round that nobody asked for. */
export function setRespondentClass(
  assessment: Assessment,
  change: { readonly sector?: Sector | null; readonly size?: CompanySize | null },
): Assessment {
  const { respondent } = assessment;
  if (respondent === null) return assessment;
  const { sector = respondent.sector, size = respondent.size } = change;
  if (sector === respondent.sector && size === respondent.size) return assessment;
  return { ...assessment, respondent: { ...respondent, sector, size } };
}
