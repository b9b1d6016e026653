import type { IsoDate } from '../../brand.ts';
import { dayNumber, isoDate } from '../../calendar.ts';
import { nextReviewDay } from '../rounds/review.ts';

/** A whole day in a calendar. */
export type CalendarDay = {
  /** Names it for good: an item that is exported again replaces itself. */
  readonly id: string;
  readonly day: IsoDate;
  readonly title: string;
  /** More about it; empty for nothing. */
  readonly text: string;
};

const lineOctets = 75;
/** Two years of reviews, whatever the plan's last day. */
const mostReviews = 8;
const stampForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})/;

/**
 * A calendar file (`LT-48`, RFC 5545): each day as an event of the whole day, its end the day after, which the standard
 * does not count in. `stamp` is the instant of writing, ISO 8601 in UTC. Lines end in CRLF and are folded.
 */
export function calendarFile(name: string, days: readonly CalendarDay[], stamp: string): string {
  const written = stamp.replace(stampForm, '$1$2$3T$4$5$6').slice(0, 15);
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Porras//Plan//EN', 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `X-WR-CALNAME:${escapeText(name)}`],
    ...days.flatMap((day) => eventLines(day, `${written}Z`)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

/**
 * The days of the coming reviews (`LT-48`): thirteen weeks apart from the last round on, none before today; all up to
 * `until` but at most eight, and the next one in any case.
 */
export function reviewDays(last: IsoDate, today: IsoDate, until: IsoDate): readonly IsoDate[] {
  const days: IsoDate[] = [];
  let day = nextReviewDay(last);
  while (days.length === 0 || (day <= until && days.length < mostReviews)) {
    if (day >= today) days.push(day);
    day = nextReviewDay(day);
  }
  return days;
}

/** A text as the value of a property: backslash, semicolon, comma and line breaks escaped; other control characters go. */
export function escapeText(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');
}

/** A line in parts of at most 75 octets of UTF-8, all but the first after a space; no character is cut. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > lineOctets) {
      parts.push(part);
      [part, octets] = ['', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}

function eventLines({ id, day, title, text }: CalendarDay, stamp: string): readonly string[] {
  return [
    ...['BEGIN:VEVENT', `UID:${id}@porras`, `DTSTAMP:${stamp}`],
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(isoDate(dayNumber(day) + 1))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    ...['TRANSP:TRANSPARENT', 'END:VEVENT'],
  ];
}

function plainDay(day: IsoDate): string {
  return day.replaceAll('-', '');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
