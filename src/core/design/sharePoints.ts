import type { Points } from '../brand.ts';
import type { ScoringModel } from '../scoring/model.ts';
import type { CanvasLine } from './canvas.ts';

/**
 * The points of each line that becomes a criterion, without sign, whole and at least 1 (`DE-23`). The new criteria and
 * those that are there share the maximum of the fit side by weight: BANT and roles 3, other lines 2, what is there 1.
 * Lines of which only one can hold for a contact take one share together.
 */
export function sharePoints(model: ScoringModel, lines: readonly CanvasLine[]): (line: CanvasLine) => Points {
  const shares = new Map(
    lines.filter(({ speaks }) => speaks === 'for').map((line) => [shareKey(line), weightOf(line)]),
  );
  const present = model.criteria.filter(({ side, enabled }) => side === 'fit' && enabled).length;
  const all = [...shares.values()].reduce((sum, weight) => sum + weight, present);
  const unit = model.sides.fit.max / Math.max(1, all);
  return (line) => Math.max(1, Math.min(most, Math.floor(unit * weightOf(line) * portionOf(line))));
}

/** No line gets more than this, however few there are. */
const most: Points = 25;

/** Lines with one key take one share: of a role, of an industry, of a size only one holds. */
function shareKey({ id, about }: CanvasLine): string {
  switch (about.is) {
    case 'role':
      return 'role';
    case 'values':
    case 'range':
      return `of ${about.of}`;
    default:
      return `line ${id}`;
  }
}

function weightOf({ section, about }: CanvasLine): number {
  return about.is === 'bant' || about.is === 'role' || section === 'notIdeal' ? 3 : 2;
}

/** Of the roles the one who decides counts most. */
function portionOf({ about }: CanvasLine): number {
  if (about.is !== 'role') return 1;
  switch (about.role) {
    case 'decisionMaker':
      return 1;
    case 'doorOpener':
    case 'champion':
      return 0.75;
    case 'influencer':
    case 'procurement':
      return 0.5;
    case 'endUser':
      return 0.25;
  }
}
