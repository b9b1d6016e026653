import { documentIdForm } from '../level/ids.ts';
import { isSameData } from '../scoring/isSameData.ts';
import { cutTo } from '../text.ts';
import { type Company, longestName, mostUnits, type Unit } from './company.ts';

/** Sets the name of a company, cut to its bound. The same object when nothing changes. */
export function renameCompany(company: Company, name: string): Company {
  const within = cutTo(name, longestName);
  return within === company.name ? company : { ...company, name: within };
}

/** Sets where a company is counted in a comparison (`LT-120`). */
export function setClass(
  company: Company,
  facts: Partial<Pick<Company['facts'], 'sector' | 'size'>>,
): Company {
  const after = { ...company.facts, ...facts };
  return isSameData(after, company.facts) ? company : { ...company, facts: after };
}

/** Puts a unit: in the place of the one with its id, else at the end (`LT-80`). */
export function putUnit(company: Company, unit: Unit): Company {
  if (!documentIdForm.test(unit.id)) return company;
  const kept = { ...unit, name: cutTo(unit.name, longestName) };
  const at = company.units.findIndex(({ id }) => id === unit.id);
  if (at === -1 && company.units.length >= mostUnits) return company;
  const units = at === -1 ? [...company.units, kept] : company.units.with(at, kept);
  return isSameData(units, company.units) ? company : { ...company, units };
}

/** Takes a unit away; its rounds stay, under their unit's id. */
export function removeUnit(company: Company, id: string): Company {
  const units = company.units.filter((unit) => unit.id !== id);
  return units.length === company.units.length ? company : { ...company, units };
}
