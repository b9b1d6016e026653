import { isSameData } from '../../scoring/isSameData.ts';
import type { Dimension, LevelTest, Practice } from '../test.ts';

/** A question of one of two tests, and what became of it. */
export type ComparedQuestion = {
  readonly is: 'ladder' | 'practice';
  /** Id of the practice; of the dimension for its ladder. */
  readonly id: string;
  readonly dimension: string;
  readonly state: QuestionState;
};

/**
 * `same`: identity, version and words. `reworded`: other words, yet the same question. `changed`: it asks something else
 * or stands in another place. `new` and `retired`: only the later or only the earlier test has it.
 */
export type QuestionState = 'same' | 'reworded' | 'changed' | 'new' | 'retired';

/** What two tests have in common (`LT-65`). */
export type TestComparison = {
  /** In the order of the later test, those that were retired last. */
  readonly questions: readonly ComparedQuestion[];
  /** Questions of the later test that can be compared, and all of them. */
  readonly comparable: number;
  readonly of: number;
  /** The same for each dimension of the later test. */
  readonly dimensions: readonly { readonly id: string; readonly comparable: number; readonly of: number }[];
};

/**
 * Which questions of two tests are the same (`LT-65`). A question is known by its id and its version: other words under
 * the same version are comparable, another version is not.
 */
export function compareTests(earlier: LevelTest, later: LevelTest): TestComparison {
  const before = new Map(questionsOf(earlier).map((question) => [keyOf(question), question]));
  const after = questionsOf(later);
  const kept = after.map((question) => compared(question, before.get(keyOf(question))));
  const keys = new Set(after.map(keyOf));
  const retired = [...before.values()].filter((question) => !keys.has(keyOf(question)));
  return {
    questions: [...kept, ...retired.map((question) => named(question, 'retired'))],
    comparable: kept.filter(isComparable).length,
    of: kept.length,
    dimensions: later.dimensions.map(({ id }) => {
      const own = kept.filter(({ dimension }) => dimension === id);
      return { id, comparable: own.filter(isComparable).length, of: own.length };
    }),
  };
}

/** True for a question whose answers of both tests may stand side by side. */
function isComparable({ state }: Pick<ComparedQuestion, 'state'>): boolean {
  return state === 'same' || state === 'reworded';
}

/** True when both tests ask the ladder of a dimension in the same version. */
export function isSameLadder(
  a: Pick<Dimension, 'id' | 'version'>,
  b: Pick<Dimension, 'id' | 'version'>,
): boolean {
  return a.id === b.id && a.version === b.version;
}

/** True for the same practice in the same version, on the same step. */
export function isSamePractice(a: Practice, b: Practice): boolean {
  return a.id === b.id && a.version === b.version && a.step === b.step;
}

/** A question with all that makes it the one it is. */
type Question = Omit<ComparedQuestion, 'state'> & {
  readonly version: number;
  /** 0 for a ladder, which has all of them. */
  readonly step: number;
  /** What people read before they answer. */
  readonly words: readonly unknown[];
};

function questionsOf({ dimensions }: LevelTest): readonly Question[] {
  return dimensions.flatMap(({ id, version, question, ladder, practices }): readonly Question[] => [
    { is: 'ladder', id, dimension: id, version, step: 0, words: [question, ladder] },
    ...practices.map((practice) => ({
      ...{ is: 'practice' as const, id: practice.id, dimension: id },
      ...{ version: practice.version, step: practice.step },
      words: [practice.text, practice.always, practice.example, practice.lastDone],
    })),
  ]);
}

function compared(question: Question, before: Question | undefined): ComparedQuestion {
  if (!before) return named(question, 'new');
  const isMoved = before.step !== question.step || before.dimension !== question.dimension;
  if (isMoved || before.version !== question.version) return named(question, 'changed');
  return named(question, isSameData(before.words, question.words) ? 'same' : 'reworded');
}

function named({ is, id, dimension }: Question, state: QuestionState): ComparedQuestion {
  return { is, id, dimension, state };
}

function keyOf({ is, id }: Question): string {
  return `${is}:${id}`;
}
