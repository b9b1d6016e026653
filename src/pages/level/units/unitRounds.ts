import { isAnswered } from '#core/level/answer.ts';
import type { Unit } from '#core/documents/company.ts';
import type { UnitRound } from '#core/level/units/unitsPicture.ts';
import type { OpenRound, Rounds } from '#state/rounds.svelte.ts';

/** A unit with its newest round; null when it has none whose test is here. */
export type UnitRow = { readonly unit: Unit; readonly round: OpenRound | null };

/** The units with their newest rounds. */
export function unitRows(units: readonly Unit[], rounds: Rounds): readonly UnitRow[] {
  return units.map((unit) => {
    const newest = rounds.newestOf(unit.id);
    const { session, test } = newest ?? {};
    return { unit, round: session && test ? { session, test } : null };
  });
}

/** The rounds of the picture: those in which something was answered. */
export function pictureRounds(rows: readonly UnitRow[]): readonly UnitRound[] {
  return rows.flatMap(({ unit, round }) => {
    if (round === null) return [];
    const { body } = round.session;
    const answers = [...Object.values(body.ladders), ...Object.values(body.practices)];
    return answers.some(isAnswered) ? [{ unit: unit.id, test: round.test, assessment: body }] : [];
  });
}
