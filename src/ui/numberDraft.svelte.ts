import { i18n } from '#i18n/i18n.svelte.ts';
import { readNumber } from '#i18n/readNumber.ts';

/** What a field takes: from the least to the most, absent without a limit; whole numbers only where it says so. */
export type NumberLimits = {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
  readonly isWhole?: boolean | undefined;
};

type Fault = 'unreadable' | 'outside' | 'broken';
type Held = { readonly words: string; readonly fault: Fault | null; readonly over: number | null };

/**
 * What stands in a field for a number (`DE-151`): its value, or what somebody wrote and it cannot take. That stays,
 * with a sentence, until it is mended or the value changes otherwise.
 */
export class NumberDraft {
  readonly #value: () => number | null;
  readonly #limits: () => NumberLimits;
  #written = $state.raw<Held | null>(null);

  constructor(value: () => number | null, limits: () => NumberLimits = () => ({})) {
    this.#value = value;
    this.#limits = limits;
  }

  get #held(): Held | null {
    return this.#written?.over === this.#value() ? this.#written : null;
  }

  /** What somebody wrote; null where the value stands. */
  get words(): string | null {
    return this.#held?.words ?? null;
  }

  /** What is wrong with it, in words; empty when nothing is. */
  get problem(): string {
    const fault = this.#held?.fault ?? null;
    if (fault === null) return '';
    const t = i18n.t.editing.number;
    const value = this.#value();
    const holds = value === null ? t.unchanged : t.holds(i18n.f.number(value));
    const words = { unreadable: t.unreadable, outside: this.#limitWords(), broken: t.whole }[fault];
    return `${words} ${holds}`;
  }

  /** Somebody writes: a fault that was told goes away as soon as it is mended, and no new one is told yet. */
  write(words: string): void {
    const fault = this.#held?.fault ? this.#faultOf(words) : null;
    this.#written = { words, fault, over: this.#value() };
  }

  /** The field is left: the number that was written, or null where there is none that it takes. */
  leave(words: string): number | null {
    const fault = this.#faultOf(words);
    this.#written = fault === null ? null : { words, fault, over: this.#value() };
    return fault === null ? readNumber(words, i18n.language) : null;
  }

  /** The value stands again. */
  drop(): void {
    this.#written = null;
  }

  #faultOf(words: string): Fault | null {
    if (words.trim() === '') return null;
    const number = readNumber(words, i18n.language);
    if (number === null) return 'unreadable';
    const { least = -Infinity, most = Infinity, isWhole = false } = this.#limits();
    if (number < least || number > most) return 'outside';
    return isWhole && !Number.isInteger(number) ? 'broken' : null;
  }

  #limitWords(): string {
    const t = i18n.t.editing.number;
    const { least, most } = this.#limits();
    if (least === undefined) return most === undefined ? '' : t.most(i18n.f.number(most));
    return most === undefined
      ? t.least(i18n.f.number(least))
      : t.within(i18n.f.number(least), i18n.f.number(most));
  }
}
