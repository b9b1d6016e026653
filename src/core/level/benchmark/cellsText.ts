import { companySizes, sectors } from '../../documents/company.ts';
import { type BitField, packBits, unpackBits } from '../code/bits.ts';
import { fromCrockford, toCrockford } from '../code/crockford.ts';
import { surveyBounds } from '../survey/survey.ts';
import type { LevelTest } from '../test.ts';
import { mayPublish } from './checkPack.ts';
import { type BenchmarkPack, fewestCompanies, type PackCell, type Quartiles } from './pack.ts';

const codedSectors = [null, ...sectors];
const codedSizes = [null, ...companySizes];
const formatVersion = 1;
const headLength = 2;
/** Sector, size, companies (20 bits); three characters follow for the index and for each dimension. */
const nameWidths = [5, 5, 20] as const;
const mostWritten = 1_048_575;
/** In place of a tenth: not published. Tenths from 1.0 to 4.0 are 0 to 30. */
const nothing = 31;
const lowest = 10;

/** What of a test the cells need: its name, and its dimensions in their order, at most 31. */
export type CellsTest = Pick<LevelTest, 'id' | 'version'> & {
  readonly dimensions: readonly { readonly id: string }[];
};

/**
 * The cells of a pack as text for a link (`LT-128`): all, then the sectors, then the sizes, each by their companies, as
 * many as fit. Empty when the pack is of another test, or when it may not be published (`LT-122`).
 */
export function writeCells(pack: BenchmarkPack, test: CellsTest): string {
  if (pack.test.id !== test.id || pack.test.version !== test.version) return '';
  if (pack.cells.length === 0 || !mayPublish(pack.cells)) return '';
  const length = cellLength(test.dimensions.length);
  const room = Math.floor((surveyBounds.cells - headLength) / length);
  const cells = inOrder(pack.cells).slice(0, room);
  const head: readonly BitField[] = [
    [formatVersion, 5],
    [test.dimensions.length, 5],
  ];
  return toCrockford(packBits([...head, ...cells.flatMap((cell) => cellFields(cell, test))]));
}

/** The cells of a text from outside; none when it is empty, null when it is not sound (`LT-128`). */
export function readCells(text: string, test: CellsTest): readonly PackCell[] | null {
  if (text === '') return [];
  const bits = text.length > surveyBounds.cells ? null : fromCrockford(text);
  if (bits === null) return null;
  const [version, dimensions = 0] = unpackBits(bits, [5, 5]);
  const length = cellLength(dimensions);
  if (version !== formatVersion || dimensions !== test.dimensions.length) return null;
  if ((text.length - headLength) % length !== 0) return null;
  const cells: PackCell[] = [];
  for (let from = headLength; from < text.length; from += length) {
    const cell = readCell(bits.slice(5 * from, 5 * (from + length)), test);
    if (cell === null) return null;
    cells.push(cell);
  }
  return mayPublish(cells) ? cells : null;
}

function inOrder(cells: readonly PackCell[]): readonly PackCell[] {
  const rank = (cell: PackCell) => (cell.sector === null ? 0 : cell.size === null ? 1 : 2);
  return cells.toSorted((a, b) => rank(a) - rank(b) || b.companies - a.companies);
}

function cellLength(dimensions: number): number {
  return 6 + 3 * (1 + dimensions);
}

function cellFields(cell: PackCell, test: CellsTest): readonly BitField[] {
  const values = [
    cell.index,
    ...test.dimensions.map(({ id }) =>
      Object.hasOwn(cell.dimensions, id) ? cell.dimensions[id] : undefined,
    ),
  ];
  return [
    [codedSectors.indexOf(cell.sector), nameWidths[0]],
    [codedSizes.indexOf(cell.size), nameWidths[1]],
    [Math.min(cell.companies, mostWritten), nameWidths[2]],
    ...values.flatMap((quartiles) => tenths(quartiles).map((tenth): BitField => [tenth, 5])),
  ];
}

function tenths(quartiles: Quartiles | undefined): readonly number[] {
  if (quartiles === undefined) return [nothing, nothing, nothing];
  return [quartiles.low, quartiles.middle, quartiles.high].map((value) => Math.round(value * 10) - lowest);
}

function readCell(bits: readonly number[], test: CellsTest): PackCell | null {
  const values = Array.from({ length: 3 * (1 + test.dimensions.length) }, () => 5);
  const [at = 0, sizeAt = 0, companies = 0, ...coded] = unpackBits(bits, [...nameWidths, ...values]);
  const [sector, size] = [codedSectors[at], codedSizes[sizeAt]];
  const [index, ...others] = Array.from({ length: 1 + test.dimensions.length }, (_, place) =>
    readQuartiles(coded.slice(3 * place, 3 * place + 3)),
  );
  if (sector === undefined || size === undefined || companies < fewestCompanies) return null;
  if (index === undefined || index === null || index === 'none' || others.includes(null)) return null;
  const dimensions = test.dimensions.flatMap(({ id }, place) => {
    const quartiles = others[place];
    return quartiles === undefined || quartiles === null || quartiles === 'none'
      ? []
      : [[id, quartiles] as const];
  });
  return { sector, size, companies, index, dimensions: Object.fromEntries(dimensions) };
}

/** Null when only a part of them is there. */
function readQuartiles(coded: readonly number[]): Quartiles | 'none' | null {
  if (coded.every((tenth) => tenth === nothing)) return 'none';
  if (coded.includes(nothing)) return null;
  const [low = 0, middle = 0, high = 0] = coded.map((tenth) => (tenth + lowest) / 10);
  return { low, middle, high };
}
