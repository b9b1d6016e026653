import type { BantPiece, CanvasMaterial } from '#core/design/canvasMaterial.ts';
import type { Field } from '#core/scoring/model.ts';
import { industryNames } from '../registers/industries.ts';
import { legalForm } from '../registers/registerCodes.ts';
import { employees, growth, industry, ownership, role, turnover } from './fieldParts.ts';
import { bantPieces, windowPieces } from './knowledge.ts';
import { region } from './regions.ts';

/** Industries in plain classes, and in sections and divisions by their codes: *28 Machinery and equipment*. */
const industries: Field = {
  ...industry,
  values: [
    ...industry.values,
    ...[...industryNames].map(([value, { en, fi }]) => ({
      value,
      label: { en: `${value} ${en}`, fi: `${value} ${fi}` },
    })),
  ],
};

/** What the lines of a canvas are made into criteria of. The timeline of BANT is the buying window. */
export const canvasMaterial: CanvasMaterial = {
  subjects: [industries, employees, turnover, region, growth, ownership, legalForm],
  role,
  bant: {
    budget: bantOf('budget'),
    authority: bantOf('authority'),
    need: bantOf('need'),
    timeline: bantOf('window'),
  },
};

function bantOf(id: string): BantPiece {
  const piece = [...bantPieces, ...windowPieces].find((each) => each.id === id);
  if (piece?.criterion.kind !== 'table') throw new Error(`There is no ready table ${id}.`);
  return { ...piece, criterion: piece.criterion };
}
