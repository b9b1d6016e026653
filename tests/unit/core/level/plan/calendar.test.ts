import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile, escapeText, foldLine, reviewDays } from '#core/level/plan/calendar.ts';

const encoder = new TextEncoder();

function unfold(text: string): string {
  return text.replaceAll('\r\n ', '');
}

function unescape(text: string): string {
  return text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}

function octets(line: string): number {
  return encoder.encode(line).length;
}

const finnish =
  'Käykää liidit yhdessä läpi: öljyä, jäämiä ja hyvää päätöstä, ettei yhteistyö jää äkkiä vähäisten käytäntöjen päälle';

describe('LT-48: the calendar file', () => {
  const day = { id: 'a1', day: '2026-12-31', title: 'Pay, then; go', text: '' };

  test('holds whole days, each ending on the day after', () => {
    const file = calendarFile('Plan', [{ ...day, text: 'First\nsecond' }], '2026-11-22T07:41:05.123Z');
    expect(file.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Porras//Plan//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Plan',
      'BEGIN:VEVENT',
      'UID:a1@porras',
      'DTSTAMP:20261122T074105Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Pay\\, then\\; go',
      'DESCRIPTION:First\\nsecond',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('names an item alike each time, so that a new file replaces what was there', () => {
    const stamps = ['2026-11-22T07:41:05Z', '2027-01-11T08:00:00Z'];
    const uids = stamps.map((stamp) => /UID:.*/.exec(calendarFile('Plan', [day], stamp))?.[0]);
    expect(uids[0]).toBe(uids[1]);
  });

  test('folds Finnish text by octets and cuts no character', () => {
    const lines = foldLine(`SUMMARY:${finnish}`).split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(lines.slice(1).every((line) => line.startsWith(' '))).toBe(true);
    expect(lines.join('')).not.toContain('\uFFFD');
    expect(unfold(lines.join('\r\n'))).toBe(`SUMMARY:${finnish}`);
  });

  test('leaves a line of exactly 75 octets alone', () => {
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75));
    expect(foldLine(`${'a'.repeat(74)}ä`)).toBe(`${'a'.repeat(74)}\r\n ä`);
    expect(foldLine(`${'a'.repeat(72)}📞`)).toBe(`${'a'.repeat(72)}\r\n 📞`);
  });

  test('unfolding and unescaping gives any text back, and no line is too long', () => {
    const anyText = fc.string({
      unit: fc.constantFrom('a', 'ä', '😀', '漢', '\\', ';', ',', '\n', ' ', ':', '"'),
      maxLength: 300,
    });
    fc.assert(
      fc.property(anyText, (text) => {
        const file = calendarFile('Plan', [{ ...day, text: `x${text}` }], '2026-11-22T07:41:05Z');
        for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
        const written = /^DESCRIPTION:x(.*)$/m.exec(unfold(file).replaceAll('\r\n', '\n'))?.[1];
        expect(unescape(written ?? '')).toBe(text);
      }),
    );
  });

  test('lets no text write lines of its own', () => {
    expect(escapeText('a\r\nEND:VEVENT\rb\u0000\u0007\tc')).toBe('a\\nEND:VEVENT\\nb\tc');
  });

  test('has the coming reviews thirteen weeks apart, none in the past and one at the least', () => {
    expect(reviewDays('2026-11-22', '2026-11-22', '2027-06-30')).toEqual(['2027-02-21', '2027-05-23']);
    expect(reviewDays('2026-11-22', '2026-11-22', '2026-12-31')).toEqual(['2027-02-21']);
    expect(reviewDays('2025-11-22', '2026-11-22', '2026-12-31')).toEqual(['2027-02-20']);
  });
});
