import { i18n } from '#i18n/i18n.svelte.ts';

/** The calendar day and the clock time of an instant where the user is. */
export function instant(text: string): { readonly day: string; readonly time: string } {
  const date = new Date(text);
  const pad = (value: number) => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return { day: i18n.f.date(day), time: i18n.f.time(text) };
}
