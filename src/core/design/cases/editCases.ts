import type { Days, IsoDate } from '../../brand.ts';
import { dayNumber, isoDate } from '../../calendar.ts';
import { modelBounds } from '../../scoring/bounds.ts';
import type { KnownCase } from '../knownCase.ts';

type Cases = readonly KnownCase[];

/** What somebody who brings a case says of it first. */
export type CaseKind = Pick<KnownCase, 'broughtBy' | 'outcome'>;

/** How many cases of each kind are asked of each side. */
export const casesAsked = 3;

/** A case of which nothing is known yet. */
export function newCase(id: string, kind: CaseKind, name: string, asOf: IsoDate): KnownCase {
  return { id, name, ...kind, note: '', asOf, values: [], events: [] };
}

/** The cases that one side brought with one outcome. */
export function casesOf(cases: Cases, { broughtBy, outcome }: CaseKind): Cases {
  return cases.filter((known) => known.broughtBy === broughtBy && known.outcome === outcome);
}

/** Puts a case in the place of the one with its id, or at the end. */
export function putCase(cases: Cases, known: KnownCase): Cases {
  const at = cases.findIndex(({ id }) => id === known.id);
  return at >= 0 ? cases.with(at, known) : [...cases, known];
}

/** Takes a case out. */
export function removeCase(cases: Cases, id: string): Cases {
  return cases.filter((known) => known.id !== id);
}

/** Says what a field was; null is not known. */
export function setCaseValue(known: KnownCase, field: string, value: string | number | null): KnownCase {
  const at = known.values.findIndex((each) => each.field === field);
  const isKnown = value !== null && value !== '';
  const put = isKnown ? [{ field, value }] : [];
  const place = at < 0 ? known.values.length : at;
  return { ...known, values: known.values.toSpliced(place, 1, ...put) };
}

/** Sets the day on which it should have been told apart; what it did stays as many days before. */
export function setCaseDay(known: KnownCase, asOf: IsoDate): KnownCase {
  const moved = dayNumber(asOf) - dayNumber(known.asOf);
  if (Number.isNaN(moved)) return known;
  const events = known.events.map((event) => ({ ...event, day: isoDate(dayNumber(event.day) + moved) }));
  return { ...known, asOf, events };
}

/** How many days before its day something happened. */
export function daysBefore({ asOf }: KnownCase, day: IsoDate): Days {
  return dayNumber(asOf) - dayNumber(day);
}

/** Adds something that it did, so many days before its day. */
export function addCaseEvent(known: KnownCase, kind: string, before: Days): KnownCase {
  const event = {
    kind,
    day: dayBefore(known, before),
    topic: null,
    asset: null,
    channel: null,
    amount: null,
  };
  return { ...known, events: [...known.events, event] };
}

/** Changes something that it did; its day stays unless it is said anew. */
export function changeCaseEvent(
  known: KnownCase,
  at: number,
  change: { readonly kind?: string; readonly before?: Days; readonly topic?: string | null },
): KnownCase {
  const event = known.events[at];
  if (event === undefined) return known;
  const { kind = event.kind, before, topic = event.topic } = change;
  const day = before === undefined ? event.day : dayBefore(known, before);
  return { ...known, events: known.events.with(at, { ...event, kind, topic, day }) };
}

/** Takes away something that it did. */
export function removeCaseEvent(known: KnownCase, at: number): KnownCase {
  return { ...known, events: known.events.filter((_, index) => index !== at) };
}

/** Whole days from 0 to ten years before. */
function dayBefore({ asOf }: KnownCase, before: Days): IsoDate {
  const days = Math.min(modelBounds.days, Math.max(0, Math.round(before)));
  return isoDate(dayNumber(asOf) - days);
}
