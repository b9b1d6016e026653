import type { ContactTable } from '../../contacts/table.ts';
import { createRandom } from '../../random.ts';
import type { Scorer } from '../createScorer.ts';
import { grades } from '../grade.ts';
import type { Grade } from '../grading.ts';
import type { ScoringModel } from '../model.ts';

/** Which contacts somebody would like to see (`DE-50`). */
export type ContactWish =
  /** Those just on a limit of the grades, and just under it. */
  | { readonly by: 'limit' }
  | { readonly by: 'best' }
  /** Drawn by lot, of one grade or of all: the same seed draws the same ones. */
  | { readonly by: 'lot'; readonly grade: Grade | null; readonly seed: number }
  /** By number in the list counted from 1, by id, or by the text of a field, without regard to case. */
  | { readonly by: 'text'; readonly text: string };

/** A contact that was found. */
export type FoundContact = {
  /** Place in the table, from 0. */
  readonly place: number;
  readonly id: string;
  /** Official score. */
  readonly score: number;
  readonly grade: Grade;
  /** By which limit it stands, and on which side of it; null unless that was asked. */
  readonly limit: { readonly of: Exclude<Grade, 'D'>; readonly is: 'on' | 'under' } | null;
};

type Contacts = { readonly table: ContactTable; readonly scorer: Scorer };
type Scored = { readonly scores: Uint8Array; readonly grades: Uint8Array };
type Found = Pick<FoundContact, 'place' | 'limit'>;

/** At most so many contacts of a table that a wish names, scored by the model (`DE-50`). */
export function findContacts(
  model: ScoringModel,
  { table, scorer }: Contacts,
  wish: ContactWish,
  most: number,
): readonly FoundContact[] {
  const outcomes = scorer.outcomes(model);
  const scored: Scored = { scores: scorer.scores(), grades: outcomes.grades };
  return foundBy(wish, model, table, scored, most)
    .slice(0, most)
    .map(({ place, limit }) => ({
      place,
      id: table.ids?.[place] ?? String(place + 1),
      score: scored.scores[place] ?? 0,
      grade: grades[scored.grades[place] ?? 3] ?? 'D',
      limit,
    }));
}

function foundBy(
  wish: ContactWish,
  model: ScoringModel,
  table: ContactTable,
  scored: Scored,
  most: number,
): readonly Found[] {
  switch (wish.by) {
    case 'limit':
      return byLimit(model, scored);
    case 'best':
      return bestOf(scored, most).map(plain);
    case 'lot':
      return drawn(scored, wish.grade, wish.seed, most).map(plain);
    case 'text':
      return named(model, table, wish.text.trim().toLowerCase(), most).map(plain);
  }
}

function plain(place: number): Found {
  return { place, limit: null };
}

/**
 * Of each limit the contact that has its grade with the fewest points, and the one that has the next grade with the most.
 * A grade that a gate or a rule has set says nothing about the limit where the points lie on its other side.
 */
function byLimit({ grading }: ScoringModel, scored: Scored): readonly Found[] {
  if (grading.by !== 'total') return [];
  return (['A', 'B', 'C'] as const).flatMap((grade, at) => {
    const limit = grading.limits[grade];
    const on = nearest(scored, at, (score) => (score >= limit ? score - limit : null));
    const under = nearest(scored, at + 1, (score) => (score < limit ? limit - score : null));
    return [
      ...(on === null ? [] : [{ place: on, limit: { of: grade, is: 'on' } as const }]),
      ...(under === null ? [] : [{ place: under, limit: { of: grade, is: 'under' } as const }]),
    ];
  });
}

/** The first contact of a grade with the least distance; null distance is none. */
function nearest(
  { scores, grades: of }: Scored,
  grade: number,
  distanceOf: (score: number) => number | null,
): number | null {
  let found: number | null = null;
  let least = Infinity;
  for (let place = 0; place < scores.length; place++) {
    if (of[place] !== grade) continue;
    const distance = distanceOf(scores[place] ?? 0);
    if (distance === null || distance >= least) continue;
    [found, least] = [place, distance];
  }
  return found;
}

/** By grade, then by score, then in the order of the table. */
function bestOf({ scores, grades: of }: Scored, most: number): readonly number[] {
  const rankOf = (place: number) => (3 - (of[place] ?? 3)) * 101 + (scores[place] ?? 0);
  const best: number[] = [];
  for (let place = 0; place < scores.length; place++) {
    const last = best[best.length - 1];
    if (best.length === most && last !== undefined && rankOf(place) <= rankOf(last)) continue;
    const at = best.findIndex((other) => rankOf(other) < rankOf(place));
    best.splice(at === -1 ? best.length : at, 0, place);
    if (best.length > most) best.pop();
  }
  return best;
}

/** One pass over all: each contact of the grade has the same chance. */
function drawn({ grades: of }: Scored, grade: Grade | null, seed: number, most: number): readonly number[] {
  const wanted = grade === null ? null : grades.indexOf(grade);
  const random = createRandom(seed);
  const lot: number[] = [];
  let seen = 0;
  for (let place = 0; place < of.length; place++) {
    if (wanted !== null && of[place] !== wanted) continue;
    seen += 1;
    const at = lot.length < most ? lot.length : random.below(seen);
    if (at < most) lot[at] = place;
  }
  return lot;
}

function named(model: ScoringModel, table: ContactTable, text: string, most: number): readonly number[] {
  if (text === '') return [];
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  const found = new Set<number>(number >= 1 && number <= table.count ? [number - 1] : []);
  for (const match of matchersOf(model, table, text)) {
    for (let place = 0; place < table.count && found.size < most; place++) {
      if (match(place)) found.add(place);
    }
  }
  return [...found];
}

/** Whether a contact bears the text: in its id, then in each field of text. */
function matchersOf(
  { fields }: ScoringModel,
  { ids, columns }: ContactTable,
  text: string,
): readonly ((place: number) => boolean)[] {
  const texts = new Set(fields.filter(({ type }) => type === 'text').map(({ id }) => id));
  const ofColumns = columns.flatMap((column) => {
    if (column.kind !== 'codes' || !texts.has(column.field)) return [];
    const isMatch = column.values.map((value) => value.toLowerCase().includes(text));
    return [(place: number) => isMatch[column.codes[place] ?? 0] === true];
  });
  return [
    ...(ids === null ? [] : [(place: number) => ids[place]?.toLowerCase().includes(text) === true]),
    ...ofColumns,
  ];
}
