import type { Answer } from '#core/scoring/list/importances.ts';

/** How many times as much something may matter, by the name of the choice. */
const times = { quarter: 0.25, half: 0.5, same: 1, more: 1.5, twice: 2, three: 3, four: 4 } as const;

type TimesChoice = keyof typeof times;

/** The choices from little to much. */
export const timesChoices = Object.keys(times) as readonly TimesChoice[];

/** The choice that an answer is; `now` for none. */
export function choiceOf(answer: Answer | undefined): TimesChoice | 'now' {
  return timesChoices.find((choice) => times[choice] === answer) ?? 'now';
}

/** The answer that a choice is; null keeps the present proportion. */
export function answerOf(choice: TimesChoice | 'now'): Answer {
  return choice === 'now' ? null : times[choice];
}
