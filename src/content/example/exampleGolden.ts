import type { GoldenContact } from '#core/scoring/goldenContact.ts';
import { golden } from '../templates/golden/goldenParts.ts';

/** Konepaja Virtanen: a request that fits the machines, a buyer who has time, and a competitor at the fair. */
export const exampleGolden: readonly GoldenContact[] = [
  golden(
    'ready',
    'Tuula Hirvonen',
    {
      industry: 'forestMachines',
      pieces: 'fits',
      turnover: 60,
      role: 'productionManager',
      drawings: 'yes',
      window: 'now',
      supplier: 'late',
      relation: 'potential',
    },
    [
      ['visit', '2026-11-03', '2026-11-10'],
      ['fair', '2026-09-29'],
      ['quoteRequest', '2026-11-11'],
    ],
    {
      fit: 50,
      behaviour: 42.09,
      score: 92,
      grade: 'A',
      pair: { fit: 'A', activity: 1 },
      qualified: 'yes',
      routedBy: 'urgent',
      value: { low: 10000, likely: 45000, high: 160000 },
    },
  ),
  golden(
    'later',
    'Kimmo Ojala',
    {
      industry: 'marine',
      pieces: 'longRun',
      turnover: 25,
      role: 'procurement',
      window: 'thisYear',
      relation: 'customer',
    },
    [
      ['plantVisit', '2026-08-25'],
      ['download', '2026-10-30'],
    ],
    {
      fit: 31,
      behaviour: 11.96,
      score: 42,
      grade: 'C',
      pair: { fit: 'B', activity: 3 },
      qualified: 'no',
      routedBy: 'insideSales',
      value: { low: 400, likely: 3000, high: 12000 },
    },
  ),
  golden(
    'competitor',
    'Sari Nurmi',
    { industry: 'energy', pieces: 'fits', turnover: 15, role: 'decisionMaker', relation: 'competitor' },
    [
      ['fair', '2026-11-03'],
      ['visit', '2026-11-04'],
    ],
    {
      fit: 37,
      behaviour: 16.47,
      score: 53,
      grade: 'D',
      pair: { fit: 'A', activity: 3 },
      qualified: 'no',
      routedBy: 'notACustomer',
      value: { low: 0, likely: 600, high: 3000 },
    },
  ),
];
