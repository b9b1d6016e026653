import type { Text } from '#core/text.ts';
import type { Reasons } from '#core/scoring/reasons.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Speaker } from '#i18n/speaker.ts';

/** One thing that can be said of a part of a model: what it is about, and how that stands. */
export type Fact = {
  readonly name: string;
  readonly value: string;
  /** It is told of what is new, too: it says what it gives or decides. */
  readonly isMain?: boolean;
};

/** A fact that is told of what is new, too. */
export function mainFact(name: string, value: string): Fact {
  return { name, value, isMain: true };
}

/** A free text: as it is, or that there is none. */
export function proseFact(name: string, text: string, { t }: Speaker): Fact {
  return { name, value: text.trim() === '' ? t.modelText.none : text };
}

/** A name in the language that is spoken, and in the other one where it has another there. */
export function labelFacts(
  label: Text,
  { language, t, say }: Speaker,
  name?: string,
): readonly [Fact, ...Fact[]] {
  const { facts, unnamed } = t.modelText;
  const other = label[language === 'en' ? 'fi' : 'en'];
  return [
    { name: name ?? facts.name, value: say(label).trim() || unnamed },
    ...(label.en === label.fi ? [] : [{ name: facts.otherLanguage, value: other.trim() || unnamed }]),
  ];
}

/** Why, who and when, and the line of the canvas that it came from. */
export function reasonFacts(reasons: Reasons, { design }: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { facts, none, gone } = speaker.t.modelText;
  const { why, decidedBy, decidedOn, line } = reasons;
  const text = design.canvas.lines.find(({ id }) => id === line)?.text;
  return [
    proseFact(facts.why, why, speaker),
    proseFact(facts.decidedBy, decidedBy, speaker),
    { name: facts.decidedOn, value: decidedOn === null ? none : speaker.f.date(decidedOn) },
    { name: facts.line, value: line === null ? none : (text ?? gone) },
  ];
}

/** Yes or no. */
export function yesNo(is: boolean, { t }: Speaker): string {
  return is ? t.modelText.yes : t.modelText.no;
}
