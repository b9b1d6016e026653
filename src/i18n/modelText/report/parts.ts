import type { ReportPart } from '#core/report/report.ts';
import type { Fact } from '../facts/fact.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** The heading of a section. */
export function heading(text: string, level: 2 | 3 = 2): ReportPart {
  return { is: 'heading', level, text };
}

/** A paragraph. */
export function paragraph(text: string): ReportPart {
  return { is: 'text', text };
}

/** Facts as a list, a line for each; how something is called in the other language is of no use here. */
export function factList(facts: readonly Fact[], { t }: Speaker): ReportPart {
  const own = facts.filter(({ name }) => name !== t.modelText.facts.otherLanguage);
  return { is: 'list', items: own.map(({ name, value }) => `${name}: ${value}`) };
}
