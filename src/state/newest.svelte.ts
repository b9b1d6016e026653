/** How it stands with a question: asked, answered, answered that there is no such thing, or not answered. */
export type NewestState = 'waiting' | 'there' | 'absent' | 'failed';

type Question<Value> = () => Promise<Value | null>;

/**
 * The newest answer to one kind of question. One question is on its way at a time; of those that come meanwhile only the
 * last is asked, and an answer that a newer question has overtaken is not shown.
 */
export class Newest<Value> {
  #value = $state.raw<Value | null>(null);
  #state = $state<NewestState>('waiting');
  #next: Question<Value> | null = null;
  #isAsking = false;

  /** The last answer; it stays while a newer one is on its way. Null before the first, and when there is none. */
  get value(): Value | null {
    return this.#value;
  }

  get state(): NewestState {
    return this.#state;
  }

  async ask(question: Question<Value>): Promise<void> {
    this.#next = question;
    if (this.#isAsking) return;
    this.#isAsking = true;
    for (let next = this.#take(); next !== null; next = this.#take()) {
      const answer = await next().then(
        (value) => ({ value }),
        () => null,
      );
      if (!this.#isOvertaken) this.#show(answer);
    }
    this.#isAsking = false;
  }

  get #isOvertaken(): boolean {
    return this.#next !== null;
  }

  #take(): Question<Value> | null {
    const next = this.#next;
    this.#next = null;
    return next;
  }

  #show(answer: { readonly value: Value | null } | null): void {
    this.#value = answer === null ? this.#value : answer.value;
    this.#state = answer === null ? 'failed' : answer.value === null ? 'absent' : 'there';
  }
}
