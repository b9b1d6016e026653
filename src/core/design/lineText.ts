import { modelBounds } from '../scoring/bounds.ts';
import type { Field } from '../scoring/model.ts';
import { cutTo, type Text } from '../text.ts';
import type { CanvasLine } from './canvas.ts';
import type { CanvasMaterial } from './canvasMaterial.ts';

/** The words of a line: the team's own, or what was picked, such as *Industry: Energy, Finance*. */
export function lineText(line: CanvasLine, material: CanvasMaterial): Text {
  const en = wordsIn('en', line, material);
  const fi = wordsIn('fi', line, material);
  return { en: cutTo(en, modelBounds.labelLength), fi: cutTo(fi, modelBounds.labelLength) };
}

/** Whether a line says enough for a criterion: it has words, or something is picked. */
export function isEmptyLine({ text, about }: CanvasLine): boolean {
  switch (about.is) {
    case 'statement':
      return text === '';
    case 'values':
      return about.values.length === 0;
    case 'range':
      return about.from === null && about.to === null;
    default:
      return false;
  }
}

function wordsIn(language: keyof Text, { text, about }: CanvasLine, material: CanvasMaterial): string {
  switch (about.is) {
    case 'statement':
      return text;
    case 'values':
      return (
        text ||
        named(about.of, material.subjects, language, (field) => valuesIn(about.values, field, language))
      );
    case 'range':
      return text || named(about.of, material.subjects, language, () => spanIn(about, language));
    case 'role':
      return bracketed(text, valuesIn([about.role], material.role, language));
    case 'bant':
      return text || material.bant[about.of].criterion.label[language];
  }
}

function named(
  of: string,
  subjects: readonly Field[],
  language: keyof Text,
  say: (field: Field | undefined) => string,
): string {
  const field = subjects.find(({ id }) => id === of);
  const name = field?.label[language] ?? of;
  const what = say(field);
  return what === '' ? name : `${name}: ${what}`;
}

function valuesIn(values: readonly string[], field: Field | undefined, language: keyof Text): string {
  const names = new Map(field?.values.map(({ value, label }) => [value, label[language]]));
  return values.map((value) => names.get(value) ?? value).join(', ');
}

/** `10–50`, `≥ 10` or `< 50`, in the digits of the language. */
function spanIn(
  { from, to }: { readonly from: number | null; readonly to: number | null },
  language: keyof Text,
): string {
  const written = (value: number) => (language === 'fi' ? String(value).replace('.', ',') : String(value));
  if (from !== null && to !== null) return `${written(from)}–${written(to)}`;
  if (from !== null) return `≥ ${written(from)}`;
  return to === null ? '' : `< ${written(to)}`;
}

function bracketed(text: string, role: string): string {
  return text === '' ? role : `${text} (${role.charAt(0).toLowerCase()}${role.slice(1)})`;
}
