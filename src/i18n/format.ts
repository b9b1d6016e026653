import type { IsoDate } from '#core/brand.ts';

const locales = { en: 'en-GB', fi: 'fi-FI' } as const;

/** Numbers and dates as a reader of the language writes them. */
export function formatsOf(language: 'en' | 'fi') {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
  const day = new Intl.DateTimeFormat(
    locale,
    language === 'fi'
      ? { day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  );
  const dayMonth = new Intl.DateTimeFormat(
    locale,
    language === 'fi'
      ? { day: 'numeric', month: 'numeric', timeZone: 'UTC' }
      : { day: 'numeric', month: 'short', timeZone: 'UTC' },
  );
  const time = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hour12: false });
  return {
    whole: (value: number) => whole.format(value),
    number: (value: number) => upToTwo.format(value),
    oneDecimal: (value: number) => oneDecimal.format(value),
    /** A share 0..1 as per cent; 199 of 200 is 99 %, for only all is 100 % and only none is 0 %. */
    percent: (share: number) => percent.format(offTheEnds(share, 0.01)),
    /** The same with one decimal. */
    finePercent: (share: number) => finePercent.format(offTheEnds(share, 0.001)),
    /** Points with their sign: `+15`, `−10`, `0`. */
    signed: (value: number) => signed.format(value),
    date: (date: IsoDate) => day.format(new Date(`${date}T00:00:00Z`)),
    /** A day of a year that is known, for an axis: `22.11.`, `22 Nov`. */
    dayMonth: (date: IsoDate) => dayMonth.format(new Date(`${date}T00:00:00Z`)),
    /** Clock time of an instant, ISO 8601. */
    time: (instant: string) => time.format(new Date(instant)),
    /** `1,2 MB` */
    megabytes: (bytes: number) => `${oneDecimal.format(bytes / 1_000_000)}\u00a0MB`,
  };
}

/** A share that is neither none nor all, kept one step of its display away from both. */
function offTheEnds(share: number, step: number): number {
  return share > 0 && share < 1 ? Math.min(Math.max(share, step), 1 - step) : share;
}

/** The formats of one language. */
export type Formats = ReturnType<typeof formatsOf>;
