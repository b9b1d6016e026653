import { compare, fraction } from '../fraction.ts';
import type { UnitsPicture } from './unitsPicture.ts';

/** Units that could show others how a dimension is done (`LT-83`). */
export type UnitsHelp = {
  readonly dimension: string;
  readonly helpers: readonly string[];
  readonly helped: readonly string[];
};

/** Where units are at least one step apart: who stands highest could help who stands lowest; the widest spread first (`LT-83`). */
export function unitsHelp({ dimensions }: UnitsPicture): readonly UnitsHelp[] {
  const none = fraction(0);
  return dimensions
    .filter(({ isWide }) => isWide)
    .toSorted((a, b) => compare(b.spread ?? none, a.spread ?? none))
    .flatMap(({ id, lowest, highest }) =>
      lowest && highest ? [{ dimension: id, helpers: highest.units, helped: lowest.units }] : [],
    );
}
