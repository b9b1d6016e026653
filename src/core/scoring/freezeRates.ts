import { modelBounds } from './bounds.ts';
import { roundHalfAway } from './centipoints.ts';
import { isSameData } from './isSameData.ts';
import type { ScoringModel } from './model.ts';
import type { SurgeRates } from './surgeRates.ts';

/**
 * Freezes measured rates into a surge criterion, so that a score does not move when others change (`SC-29`). They become
 * two decimals, at most 1,000,000; what is no finite number or below 0 changes nothing. Returns the same object when nothing changes, also
 * when there is no such surge criterion (`SC-19`).
 */
export function freezeRates(model: ScoringModel, id: string, rates: SurgeRates): ScoringModel {
  const index = model.criteria.findIndex((criterion) => criterion.id === id);
  const criterion = model.criteria[index];
  if (criterion?.kind !== 'surge' || !isRate(rates.active) || !isRate(rates.inactive)) return model;
  const population = {
    ...criterion.population,
    active: inHundredths(rates.active),
    inactive: inHundredths(rates.inactive),
  };
  if (isSameData(population, criterion.population)) return model;
  return { ...model, criteria: model.criteria.with(index, { ...criterion, population }) };
}

function isRate(rate: number): boolean {
  return Number.isFinite(rate) && rate >= 0;
}

function inHundredths(rate: number): number {
  return roundHalfAway(Math.min(rate, modelBounds.population) * 100) / 100;
}
