import type { OwnerRole } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

/** The owners by name, as they stand in the middle of a line. */
export const ownerNames: { readonly [owner in OwnerRole]: Text } = {
  marketing: { en: 'marketing', fi: 'markkinointi' },
  sales: { en: 'sales', fi: 'myynti' },
  salesDirector: { en: 'sales director', fi: 'myyntijohtaja' },
  marketingAndSales: { en: 'marketing and sales', fi: 'markkinointi ja myynti' },
  management: { en: 'management', fi: 'johto' },
  it: { en: 'IT', fi: 'tietohallinto' },
};
