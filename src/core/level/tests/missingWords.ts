import type { Text } from '../../text.ts';
import { steps } from '../test.ts';
import type { LevelTest } from '../test.ts';

/** Statements that nobody has written yet, by the id of their question (`LT-94`). */
export function missingWords({ dimensions }: LevelTest): readonly string[] {
  return dimensions.flatMap(({ id, name, ladder, practices }) => {
    const statements = [name, ...steps.map((step) => ladder[step])];
    return [
      ...statements.filter(isEmpty).map(() => id),
      ...practices.filter(({ text }) => isEmpty(text)).map((practice) => practice.id),
    ];
  });
}

function isEmpty({ en, fi }: Text): boolean {
  return en.trim() === '' && fi.trim() === '';
}
