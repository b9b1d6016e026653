import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayInZone, dayNumber, isoDate } from '#core/calendar.ts';

const helsinki = 'Europe/Helsinki';

describe('the number of a day', () => {
  it('counts from the first of January 1970 (SC-3)', () => {
    expect(['1970-01-01', '1969-12-31', '2000-01-01', '2026-11-22'].map(dayNumber)).toEqual([
      0, -1, 10_957, 20_779,
    ]);
  });

  it('knows leap years as the Gregorian calendar has them', () => {
    expect(dayNumber('2024-02-29')).toBe(dayNumber('2024-03-01') - 1);
    expect(dayNumber('2000-02-29')).toBe(dayNumber('2000-03-01') - 1);
    expect(['2023-02-29', '1900-02-29', '2100-02-29'].map(dayNumber)).toEqual([NaN, NaN, NaN]);
  });

  it.each([
    '',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-1-1',
    '24-01-01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '0050-01-01',
    '99999-01-01',
    '-2024-01-01',
    '٢٠٢٤-٠١-٠١',
  ])('is none for %j, which is no day', (text) => {
    expect(dayNumber(text)).toBeNaN();
  });

  it('leads back to the same day, and the next number to the next day', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber('1583-01-01'), max: dayNumber('9999-12-30') }), (day) => {
        expect(dayNumber(isoDate(day))).toBe(day);
        expect(isoDate(day) < isoDate(day + 1)).toBe(true);
      }),
    );
  });
});

describe('the day of an instant in a zone', () => {
  it('changes at midnight there, in winter and in summer time', () => {
    const dayAt = (instant: string) => dayInZone(new Date(instant), helsinki);
    expect([dayAt('2026-01-31T21:59:59Z'), dayAt('2026-01-31T22:00:00Z')]).toEqual([
      '2026-01-31',
      '2026-02-01',
    ]);
    expect([dayAt('2026-06-30T20:59:59Z'), dayAt('2026-06-30T21:00:00Z')]).toEqual([
      '2026-06-30',
      '2026-07-01',
    ]);
  });

  it('has a day of 23 hours and one of 25 hours when the clocks change', () => {
    const hours = (day: string) =>
      Array.from({ length: 72 }, (_, hour) => new Date(Date.parse(`${day}T00:00Z`) + (hour - 24) * 3_600_000))
        .map((instant) => dayInZone(instant, helsinki))
        .filter((there) => there === day).length;
    expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-24')]).toEqual([23, 25, 24]);
  });

  it('differs by a day at the two sides of the date line', () => {
    const instant = new Date('2024-02-29T11:00:00Z');
    expect(
      ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => dayInZone(instant, zone)),
    ).toEqual(['2024-03-01', '2024-02-29', '2024-02-29']);
  });

  it('is a day of the calendar for every instant', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-02'), max: new Date('2999-12-31'), noInvalidDate: true }),
        fc.constantFrom(helsinki, 'UTC', 'Asia/Kathmandu', 'America/St_Johns', 'Pacific/Apia'),
        (instant, zone) => {
          const day = dayNumber(dayInZone(instant, zone));
          expect(Math.abs(day - instant.getTime() / 86_400_000 + 0.5)).toBeLessThan(1.2);
        },
      ),
    );
  });
});
