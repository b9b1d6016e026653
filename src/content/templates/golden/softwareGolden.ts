import type { GoldenContact } from '#core/scoring/goldenContact.ts';
import { golden } from './goldenParts.ts';

/** Software: who is ready, who tries it out, of whom too little is known, and a student. */
export const softwareGolden: readonly GoldenContact[] = [
  golden(
    'ready',
    'Laura Niemi',
    {
      employees: 140,
      role: 'decisionMaker',
      system: 'spreadsheets',
      budget: 'yes',
      contractMonths: 4,
      change: 'growth',
      relation: 'potential',
    },
    [
      ['pricingVisit', '2026-11-03', '2026-11-11'],
      ['trialUse', '2026-11-05', '2026-11-06', '2026-11-09', '2026-11-10'],
      ['webinar', '2026-10-20'],
      ['demoRequest', '2026-11-11'],
    ],
    {
      fit: 50,
      behaviour: 50,
      score: 100,
      grade: 'A',
      pair: { fit: 'A', activity: 1 },
      qualified: 'yes',
      routedBy: 'urgent',
      value: { low: 3000, likely: 12000, high: 36000 },
    },
  ),
  golden(
    'trying',
    'Timo Kallio',
    {
      employees: 60,
      role: 'doorOpener',
      system: 'ageing',
      contractMonths: 9,
      change: 'none',
      relation: 'potential',
    },
    [
      ['emailClick', '2026-08-31'],
      ['trialUse', '2026-11-09', '2026-11-10', '2026-11-12'],
      ['pricingVisit', '2026-11-10'],
      ['download', '2026-11-06'],
    ],
    {
      fit: 33,
      behaviour: 28.22,
      score: 61,
      grade: 'B',
      pair: { fit: 'B', activity: 2 },
      qualified: 'yes',
      routedBy: 'sales',
      value: { low: 400, likely: 1800, high: 5500 },
    },
  ),
  golden(
    'unasked',
    'Maria Sundström',
    { employees: 210, role: 'decisionMaker', system: 'rival', change: 'appointment', relation: 'potential' },
    [['webinar', '2026-11-10']],
    {
      fit: 32,
      behaviour: 5.6,
      score: 37,
      grade: 'C',
      pair: { fit: 'B', activity: 4 },
      qualified: 'no',
      routedBy: 'insideSales',
      value: { low: 300, likely: 2000, high: 7200 },
    },
  ),
  golden(
    'student',
    'Eetu Rantanen',
    { employees: 25, role: 'endUser', system: 'spreadsheets', relation: 'student' },
    [
      ['trialUse', '2026-11-02', '2026-11-03', '2026-11-04'],
      ['download', '2026-11-02'],
      ['unsubscribe', '2026-11-05'],
    ],
    {
      fit: 18,
      behaviour: 10.1,
      score: 28,
      grade: 'D',
      pair: { fit: 'C', activity: 3 },
      qualified: 'no',
      routedBy: 'notACustomer',
      value: { low: 0, likely: 120, high: 500 },
    },
  ),
];
