import type { BuyingRole, CanvasSection } from '#core/design/canvas.ts';
import { buyingRoles } from '#core/design/canvas.ts';
import type { NewLine } from '#core/design/editCanvas.ts';
import { canvasMaterial } from '#content/pieces/canvasMaterial.ts';

/** The parts of the canvas that are shown one at a time. */
export const canvasParts = ['notIdeal', 'company', 'signs', 'people', 'lead'] as const;

/** A part of the canvas. */
export type CanvasPart = (typeof canvasParts)[number];

/** The sections of each part. */
export const sectionsOf = {
  notIdeal: ['notIdeal'],
  company: ['firmographics'],
  signs: ['needs', 'pains', 'drivers', 'buying', 'present'],
  people: ['roles'],
  lead: ['lead'],
} as const satisfies { readonly [part in CanvasPart]: readonly CanvasSection[] };

/** What a new line of a part is about: its own words, a subject, a section or a role. */
export function choicesOf(part: CanvasPart): readonly string[] {
  const subjects = canvasMaterial.subjects.map(({ id }) => id);
  switch (part) {
    case 'notIdeal':
      return ['own', ...subjects];
    case 'company':
      return [...subjects, 'own'];
    case 'signs':
      return sectionsOf.signs;
    case 'people':
      return buyingRoles;
    case 'lead':
      return [];
  }
}

/** The section that a new line goes into. */
export function sectionFor(part: CanvasPart, choice: string): CanvasSection {
  const known: readonly CanvasSection[] = sectionsOf[part];
  return known.find((section) => section === choice) ?? known[0] ?? 'lead';
}

/** What has to be written: nothing where values are picked, a person where it may be empty. */
export function wordsFor(part: CanvasPart, choice: string): 'needed' | 'optional' | 'none' {
  if (part === 'people') return 'optional';
  return subjectType(choice) === null ? 'needed' : 'none';
}

/** The line that a choice and words make. */
export function newLineOf(part: CanvasPart, choice: string, text: string): NewLine {
  const section = sectionFor(part, choice);
  const speaks = part === 'notIdeal' ? 'against' : 'for';
  const role = buyingRoles.find((each): each is BuyingRole => part === 'people' && each === choice);
  if (role !== undefined) return { section, speaks, text, about: { is: 'role', role } };
  switch (subjectType(choice)) {
    case 'number':
      return { section, speaks, text: '', about: { is: 'range', of: choice, from: null, to: null } };
    case 'category':
      return { section, speaks, text: '', about: { is: 'values', of: choice, values: [] } };
    default:
      return { section, speaks, text, about: { is: 'statement' } };
  }
}

/** Whether a choice is a subject to pick values or a range of; null is neither. */
function subjectType(choice: string): 'number' | 'category' | null {
  const type = canvasMaterial.subjects.find(({ id }) => id === choice)?.type;
  return type === 'number' || type === 'category' ? type : null;
}
