import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInZone, dayNumber, dayOfInstant, isoDate } from '#core/calendar.ts';

const helsinki = 'Europe/Helsinki';

/** The date of an instant, as people read it; what is no day is `none`. */
function dateOf(text: string, zone = helsinki): string {
  const day = dayOfInstant(text, zone);
  return Number.isNaN(day) ? 'none' : isoDate(day);
}

test('SC-3: days are counted from the first of January 1970', () => {
  expect(['1970-01-01', '1969-12-31', '2000-01-01', '2026-11-22'].map(dayNumber)).toEqual([
    0, -1, 10_957, 20_779,
  ]);
});

test('SC-23: a day is one of the years 0001 to 9999', () => {
  // 719,162 days before 1970: rata die 1 is 0001-01-01, rata die 719,163 is 1970-01-01 (Calendrical Calculations).
  expect(dayNumber('0001-01-01')).toBe(-719_162);
  expect(dayNumber('9999-12-31')).toBe(Date.UTC(9999, 11, 31) / 86_400_000);
  expect(['0000-12-31', '10000-01-01'].map(dayNumber)).toEqual([NaN, NaN]);
});

test('SC-23: leap years are those of the Gregorian calendar', () => {
  const leapDays = ['2024-02-29', '2000-02-29', '1600-02-29', '0004-02-29'];
  expect(leapDays.map((day) => isoDate(dayNumber(day) + 1).slice(5))).toEqual(leapDays.map(() => '03-01'));
  expect(['2023-02-29', '1900-02-29', '2100-02-29', '0100-02-29'].map(dayNumber)).toEqual([
    NaN,
    NaN,
    NaN,
    NaN,
  ]);
});

test.each([
  '',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-01-00',
  '2024-01-32',
  '2024-1-1',
  '24-01-01',
  '2024-01-01T00:00',
  ' 2024-01-01',
  '2024-01-01\n',
  '99999-01-01',
  '-2024-01-01',
  '٢٠٢٤-٠١-٠١',
])('SC-23: %j is no day', (text) => {
  expect(dayNumber(text)).toBeNaN();
});

test('SC-23: a number leads back to the same day, and the next number to the next day', () => {
  fc.assert(
    fc.property(fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-30') }), (day) => {
      expect(dayNumber(isoDate(day))).toBe(day);
      expect(isoDate(day) < isoDate(day + 1)).toBe(true);
    }),
  );
});

test('SC-3: the age across the end of February is a day longer in a leap year', () => {
  const age = (from: string, to: string) => dayNumber(to) - dayNumber(from);
  expect(age('2023-02-28', '2023-03-01')).toBe(1);
  expect(age('2024-02-28', '2024-03-01')).toBe(2);
  expect(age('2024-02-29', '2025-02-28')).toBe(365);
  expect(age('2024-01-01', '2025-01-01')).toBe(366);
  expect(age('1999-12-31', '2000-01-01')).toBe(1);
});

test('SC-3: a month is 30 days and a year 365, whatever the calendar says', () => {
  const back = (from: string, days: number) => isoDate(dayNumber(from) - days);
  expect([back('2026-03-31', 30), back('2026-03-01', 30), back('2024-03-01', 30)]).toEqual([
    '2026-03-01',
    '2026-01-30',
    '2024-01-31',
  ]);
  expect([back('2024-01-01', 365), back('2025-01-01', 365), back('2024-02-29', 365)]).toEqual([
    '2023-01-01',
    '2024-01-02',
    '2023-03-01',
  ]);
});

test('SC-22: the day changes at midnight of the zone, in winter and in summer time', () => {
  expect(['2026-01-31T21:59:59Z', '2026-01-31T22:00:00Z'].map((text) => dateOf(text))).toEqual([
    '2026-01-31',
    '2026-02-01',
  ]);
  expect(['2026-06-30T20:59:59.999Z', '2026-06-30T21:00:00.000Z'].map((text) => dateOf(text))).toEqual([
    '2026-06-30',
    '2026-07-01',
  ]);
});

test('SC-22: the hour that Helsinki repeats has one date, however it is written', () => {
  // 2026-10-25: at 04:00 the clocks go back to 03:00; 03:30 is 00:30Z first and 01:30Z an hour later.
  const both = ['2026-10-25T03:30+03:00', '2026-10-25T03:30+02:00', '2026-10-25T00:30Z', '2026-10-25T01:30Z'];
  expect(both.map((text) => dateOf(text))).toEqual(both.map(() => '2026-10-25'));
  expect(dateOf('2026-10-25 03:30')).toBe('2026-10-25');
});

test('SC-22: the days of the clock changes are 23 and 25 hours long', () => {
  const hours = (day: string) =>
    Array.from({ length: 72 }, (_, hour) => isoInstant(Date.parse(`${day}T00:00Z`) + (hour - 24) * 3_600_000))
      .map((text) => dateOf(text))
      .filter((there) => there === day).length;
  expect([hours('2026-03-29'), hours('2026-10-25'), hours('2026-10-24')]).toEqual([23, 25, 24]);
});

test('SC-22: a local time that the clocks skip has the date that is written', () => {
  // 2026-03-29: at 03:00 the clocks of Helsinki go on to 04:00.
  expect(dateOf('2026-03-29T03:30')).toBe('2026-03-29');
  // Samoa had no 30 December 2011; a text that says so is taken at its word.
  expect(dateOf('2011-12-30 12:00', 'Pacific/Apia')).toBe('2011-12-30');
});

test('SC-22: the day that Samoa skipped is nobody’s', () => {
  expect(
    ['2011-12-30T09:59:59Z', '2011-12-30T10:00:00Z'].map((text) => dateOf(text, 'Pacific/Apia')),
  ).toEqual(['2011-12-29', '2011-12-31']);
});

test('SC-22: clocks that go back over midnight bring the earlier date back', () => {
  // Newfoundland changed its clocks at 00:01 until 2011 (tz database, northamerica): on 7 November 2010 to 23:01.
  const instants = ['02:29:59', '02:30:30', '02:31:00', '03:29:59', '03:30:00'];
  expect(instants.map((time) => dateOf(`2010-11-07T${time}Z`, 'America/St_Johns'))).toEqual([
    '2010-11-06',
    '2010-11-07',
    '2010-11-06',
    '2010-11-06',
    '2010-11-07',
  ]);
});

test('SC-22: zones may be off by parts of an hour, and have no summer time', () => {
  expect(['2026-07-01T18:14:59Z', '2026-07-01T18:15Z'].map((text) => dateOf(text, 'Asia/Kathmandu'))).toEqual(
    ['2026-07-01', '2026-07-02'],
  );
  expect(['2026-07-01T18:29:59Z', '2026-07-01T18:30Z'].map((text) => dateOf(text, 'Asia/Kolkata'))).toEqual([
    '2026-07-01',
    '2026-07-02',
  ]);
  expect(['2026-01-01T14:59:59Z', '2026-07-01T15:00Z'].map((text) => dateOf(text, 'Asia/Tokyo'))).toEqual([
    '2026-01-01',
    '2026-07-02',
  ]);
});

test('SC-22: an instant has different dates at the two sides of the date line', () => {
  expect(
    ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => dateOf('2024-02-29T11:00:00Z', zone)),
  ).toEqual(['2024-03-01', '2024-02-29', '2024-02-29']);
});

test('SC-22: midnight at the border of a year and of a leap day', () => {
  expect(dateOf('2026-12-31T22:00Z')).toBe('2027-01-01');
  expect(dateOf('2027-01-01T00:30+03:00')).toBe('2026-12-31');
  expect(dateOf('2024-02-28T22:00Z')).toBe('2024-02-29');
  expect(dateOf('2023-02-28T22:00Z')).toBe('2023-03-01');
});

test('SC-22: instants before 1970 go by the clocks of their day', () => {
  // Helsinki was 1:39:49 ahead until May 1921 (tz database, europe).
  expect(['1900-01-01T22:20:10Z', '1900-01-01T22:20:11Z'].map((text) => dateOf(text))).toEqual([
    '1900-01-01',
    '1900-01-02',
  ]);
  expect(dateOf('1969-12-31T22:00Z')).toBe('1970-01-01');
  expect(dateOf('1941-06-30T23:59', helsinki)).toBe('1941-06-30');
});

test('SC-22: an instant whose date needs more than four digits of year has none', () => {
  expect(['9999-12-31T21:59:59Z', '9999-12-31T22:00Z'].map((text) => dateOf(text))).toEqual([
    '9999-12-31',
    'none',
  ]);
  expect(['0001-01-01T00:00Z', '0001-01-01T03:00+03:00'].map((text) => dateOf(text, 'UTC'))).toEqual([
    '0001-01-01',
    '0001-01-01',
  ]);
  expect(dateOf('0001-01-01T02:59+03:00', 'UTC')).toBe('none');
});

test.each([
  '2026-01-31T23:30Z',
  '2026-01-31T23:30:15Z',
  '2026-01-31t23:30:15z',
  '2026-01-31 23:30:15Z',
  '2026-01-31T23:30:15.5Z',
  '2026-01-31T23:30:15,500Z',
  '2026-01-31T23:30:15.123456789Z',
  '2026-01-31 23:30:15 UTC',
  '2026-01-31 23:30:15+00',
  '2026-01-31T23:30:15.000+0000',
  '2026-01-31T23:30:15-00:00',
  '2026-02-01 02:30:15 +0300',
  '2026-02-01T02:30:15.000+03:00',
  '2026-02-01T02:30:15+03',
  '2026-01-31T20:00-03:30',
  '2026-01-31 20:00:00-0330',
])('SC-22: %j is the same instant, 1 February in Helsinki and 31 January in London', (text) => {
  expect(dateOf(text)).toBe('2026-02-01');
  expect(dateOf(text, 'Europe/London')).toBe('2026-01-31');
});

test.each(['2026-01-31', '2026-01-31T00:00', '2026-01-31 23:59:59.999', '2026-01-31T23:59:60'])(
  'SC-22: %j has no zone: its date is what is written, everywhere',
  (text) => {
    for (const zone of [helsinki, 'Pacific/Kiritimati', 'America/Los_Angeles', 'Nowhere/Land']) {
      expect(dateOf(text, zone)).toBe('2026-01-31');
    }
  },
);

test('SC-22: a leap second is read as the second before it', () => {
  expect(['2016-12-31T23:59:60Z', '2017-01-01T01:59:60+02:00'].map((text) => dateOf(text, 'UTC'))).toEqual([
    '2016-12-31',
    '2016-12-31',
  ]);
});

test.each([
  '',
  'yesterday',
  '2026-02-29T12:00Z',
  '2026-04-31',
  '2026-13-01T12:00Z',
  '0000-01-01T12:00Z',
  '2026-01-31T24:00Z',
  '2026-01-31T24:00:00',
  '2026-01-31T12:60Z',
  '2026-01-31T12:00:61Z',
  '2026-01-31T12:60',
  '2026-01-31T12',
  '2026-01-31T12Z',
  '2026-01-31T1:00Z',
  '2026-01-31T12:00:00.Z',
  '2026-01-31T12:00+24:00',
  '2026-01-31T12:00+03:60',
  '2026-01-31T12:00+3',
  '2026-01-31T12:00+030',
  '2026-01-31T12:00 EET',
  '2026-01-31T12:00  Z',
  '2026-01-31  12:00',
  '2026-01-31Z',
  '2026-01-31+02:00',
  '20260131T120000Z',
  '31.1.2026 12:00',
  '2026-01-31T12:00Z ',
  ' 2026-01-31T12:00Z',
  '2026-01-31T12:00Z\n',
  '+002026-01-31T12:00Z',
])('SC-22: %j is no instant', (text) => {
  expect(dayOfInstant(text, helsinki)).toBeNaN();
});

test.each(['Nowhere/Land', '', '+02:00', ' Europe/Helsinki'])(
  'SC-22: in the unknown zone %j an instant has no day',
  (zone) => {
    expect(dayOfInstant('2026-01-31T12:00Z', zone)).toBeNaN();
    expect(dayOfInstant('2026-01-31T12:00Z', zone)).toBeNaN();
  },
);

const zones = [
  helsinki,
  'UTC',
  'Europe/Dublin',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Monrovia',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Pacific/Chatham',
];

/** Slow and obvious: asks the calendar of the zone for year, month and day. */
function slowDate(milliseconds: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(milliseconds);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function isoInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** The same instant, written with an offset of so many minutes. */
function writtenWith(milliseconds: number, offsetMinutes: number): string {
  const local = isoInstant(milliseconds + offsetMinutes * 60_000).slice(0, -1);
  const two = (number: number) => String(Math.floor(Math.abs(number))).padStart(2, '0');
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(offsetMinutes / 60)}:${two(offsetMinutes % 60)}`;
}

test('SC-22: every instant has the date that the calendar of the zone gives it, however it is written', () => {
  const milliseconds = fc.oneof(
    fc.integer({ min: Date.parse('1960-01-01T00:00Z'), max: Date.parse('2040-12-31T23:59Z') }),
    fc.integer({ min: Date.parse('0001-01-03T00:00Z'), max: Date.parse('9999-12-29T23:59Z') }),
  );
  const offset = fc.integer({ min: -1439, max: 1439 });
  fc.assert(
    fc.property(milliseconds, offset, fc.constantFrom(...zones), (instant, minutes, zone) => {
      const date = slowDate(instant, zone);
      expect(dateOf(isoInstant(instant), zone)).toBe(date);
      expect(dateOf(writtenWith(instant, minutes), zone)).toBe(date);
    }),
    { numRuns: 2_000 },
  );
});

test('SC-22: around every change of the clocks the date is that of the calendar, minute by minute', () => {
  const changes = [
    ['2026-03-29T01:00Z', helsinki],
    ['2026-10-25T01:00Z', helsinki],
    ['2010-11-07T02:31Z', 'America/St_Johns'],
    ['2011-12-30T10:00Z', 'Pacific/Apia'],
    ['2018-11-04T03:00Z', 'America/Sao_Paulo'],
    ['1972-01-07T00:44:30Z', 'Africa/Monrovia'],
  ] as const;
  for (const [change, zone] of changes) {
    for (let minute = -120; minute <= 120; minute++) {
      const instant = Date.parse(change) + minute * 60_000;
      expect(`${isoInstant(instant)} ${dateOf(isoInstant(instant), zone)}`).toBe(
        `${isoInstant(instant)} ${slowDate(instant, zone)}`,
      );
    }
  }
});

test('SC-22: today in a zone is the day of the instant there', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1970-01-02'), max: new Date('2999-12-31'), noInvalidDate: true }),
      fc.constantFrom(...zones),
      (instant, zone) => {
        expect(dayInZone(instant, zone)).toBe(dateOf(instant.toISOString(), zone));
      },
    ),
  );
});
