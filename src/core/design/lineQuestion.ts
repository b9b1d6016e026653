import { modelBounds } from '../scoring/bounds.ts';
import type { Condition } from '../scoring/condition.ts';
import type { Field, FieldGroup, ScoringModel } from '../scoring/model.ts';
import { freeId } from '../scoring/pieces/freeId.ts';
import { cutTo, sameInBoth } from '../text.ts';
import { bantParts, type CanvasLine, type CanvasSection, type LineSubject } from './canvas.ts';
import type { CanvasMaterial } from './canvasMaterial.ts';
import { lineText } from './lineText.ts';

/** What a line asks of a contact: a field, and the values or the range of it that the line speaks of. */
export type LineQuestion = { readonly field: Field } & (
  | { readonly by: 'values'; readonly values: readonly string[] }
  | { readonly by: 'range'; readonly from: number | null; readonly to: number | null }
);

/** What a line is about when it is not a part of BANT, which is a ready piece. */
export type AskedSubject = Exclude<LineSubject, { readonly is: 'bant' }>;

/** The question of a line. A statement becomes a yes/no field. */
export function lineQuestion(
  line: CanvasLine,
  about: AskedSubject,
  model: ScoringModel,
  material: CanvasMaterial,
): LineQuestion {
  switch (about.is) {
    case 'statement':
      return { field: yesNoOf(line, model, material), by: 'values', values: ['yes'] };
    case 'values':
      return {
        field: withValues(subjectOf(about.of, 'category', material), about.values),
        by: 'values',
        values: about.values,
      };
    case 'range':
      return { field: subjectOf(about.of, 'number', material), by: 'range', from: about.from, to: about.to };
    case 'role':
      return { field: material.role, by: 'values', values: [about.role] };
  }
}

/** The condition under which the answer is yes. */
export function asCondition(question: LineQuestion): Condition {
  const field = question.field.id;
  if (question.by === 'range') return { is: 'range', field, from: question.from, to: question.to };
  const [value, ...others] = question.values;
  return others.length === 0 && value !== undefined
    ? { is: 'equals', field, value }
    : { is: 'oneOf', field, values: question.values };
}

const groupOf: { readonly [section in CanvasSection]: FieldGroup } = {
  notIdeal: 'own',
  firmographics: 'firmographic',
  needs: 'bant',
  pains: 'situation',
  drivers: 'situation',
  buying: 'situation',
  present: 'situation',
  roles: 'role',
  lead: 'own',
};

/**
 * The field of a statement: the one that the model made of the same words before, or one with an id of its own. A field
 * of the material keeps its id, also where the model has it only later: what is called *Budget* is no part of BANT.
 */
function yesNoOf(line: CanvasLine, { fields }: ScoringModel, material: CanvasMaterial): Field {
  const label = lineText(line, material);
  const isOfPerson = line.section === 'roles' || line.section === 'lead';
  const isSame = ({ type, label: other }: Field) =>
    type === 'yesNo' && other.en === label.en && other.fi === label.fi;
  const present = new Map(fields.map((field) => [field.id, field]));
  const reserved = new Set(fieldsOf(material).map((field) => field.id));
  const id = freeId(idOf(line.text), (wanted) => {
    const other = present.get(wanted);
    return other === undefined ? !reserved.has(wanted) : isSame(other);
  });
  return {
    id,
    label,
    type: 'yesNo',
    of: isOfPerson ? 'contact' : 'company',
    group: groupOf[line.section],
    values: [],
    unknown: [],
  };
}

function fieldsOf({ subjects, role, bant }: CanvasMaterial): readonly Field[] {
  return [...subjects, role, ...bantParts.flatMap((of) => bant[of].fields)];
}

/** A field of the material, with all that it says of itself; a subject of a later version is a field of its own. */
function subjectOf(of: string, type: Field['type'], { subjects }: CanvasMaterial): Field {
  const known = subjects.find((field) => field.id === of && field.type === type);
  if (known) return known;
  return {
    id: of,
    label: sameInBoth(of),
    type,
    of: 'company',
    group: 'firmographic',
    values: [],
    unknown: [],
  };
}

/** A longer list of values is not taken into a model as a whole. */
const shortList = 40;

/** A field with the values that are asked for, and with the others of a short list. */
function withValues(field: Field, asked: readonly string[]): Field {
  const known = new Set(field.values.map(({ value }) => value));
  const kept = field.values.filter(({ value }) => field.values.length <= shortList || asked.includes(value));
  const own = asked
    .filter((value) => !known.has(value))
    .map((value) => ({ value, label: sameInBoth(cutTo(value, modelBounds.labelLength)) }));
  return { ...field, values: [...kept, ...own] };
}

/** An id out of words: `Varaosat myöhässä` becomes `varaosatMyohassa`. */
function idOf(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, (mark) => (/^\p{M}+$/u.test(mark) ? '' : ' '))
    .trim()
    .split(' ')
    .map((word, at) => {
      const first = word.charAt(0);
      return (at === 0 ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
    });
  return words.join('').slice(0, 60) || 'statement';
}
