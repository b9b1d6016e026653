import type { DayNumber, Share } from '#core/brand.ts';
import type { DayAhead } from '#core/scoring/explain/silence.ts';
import type { Grade } from '#core/scoring/grading.ts';
import { dayWords } from './factWords.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** The box of the picture: ten units a day, one a point. */
export const pointsHigh = 100;
const dayWide = 10;

/** Points over the coming days as a picture: places as shares of its width. */
export type Timeline = {
  readonly width: number;
  /** A line of steps: each day keeps its score until the next. */
  readonly path: string;
  /** The days that are written under it. */
  readonly ticks: readonly { readonly day: DayNumber; readonly at: Share }[];
  /** The days on which the grade becomes another one. */
  readonly marks: readonly { readonly day: DayNumber; readonly at: Share; readonly grade: Grade }[];
  /** The first day, the last, and those on which score or grade change. */
  readonly rows: readonly DayAhead[];
};

/** The timeline of days that follow each other, one at least (`DE-55`). */
export function timelineOf(ahead: readonly DayAhead[]): Timeline {
  const first = ahead[0]?.day ?? 0;
  const days = Math.max(1, ahead.length - 1);
  const atOf = (day: DayNumber) => (day - first) / days;
  const path = ahead.map(({ day, score }, index) => {
    const x = (day - first) * dayWide;
    return index === 0 ? `M${x} ${pointsHigh - score}` : `H${x}V${pointsHigh - score}`;
  });
  const changes = ahead.filter(({ grade }, index) => index > 0 && grade !== ahead[index - 1]?.grade);
  return {
    width: days * dayWide,
    path: path.join(''),
    ticks: ahead.filter((_, index) => index % 30 === 0).map(({ day }) => ({ day, at: atOf(day) })),
    marks: changes.map(({ day, grade }) => ({ day, grade, at: atOf(day) })),
    rows: ahead.filter(({ score, grade }, index) => {
      const before = ahead[index - 1];
      const isSame = before?.score === score && before.grade === grade;
      return !isSame || index === ahead.length - 1;
    }),
  };
}

/** When the grade falls if nothing more happens, in words. */
export function silenceWords(silence: DayAhead | null, today: DayAhead, speaker: Speaker): string {
  const words = speaker.t.explain.timeline;
  if (silence === null) return today.grade === 'D' ? words.lowest : words.stays;
  const days = silence.day - today.day;
  const day = dayWords(silence.day, speaker);
  if (days === 1) return words.fallsTomorrow(silence.grade, day);
  return words.falls(silence.grade, day, speaker.f.whole(days));
}

/** What becomes of the points until the last day, in words. */
export function fadingAheadWords(ahead: readonly DayAhead[], speaker: Speaker): string {
  const { t, f } = speaker;
  const [today, last] = [ahead[0], ahead[ahead.length - 1]];
  if (!today || !last) return '';
  if (ahead.every(({ score }) => score === today.score)) return t.explain.timeline.flat(f.whole(today.score));
  return t.explain.timeline.fades(f.whole(today.score), f.whole(last.score), dayWords(last.day, speaker));
}
