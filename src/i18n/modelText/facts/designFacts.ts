import type { CanvasLine } from '#core/design/canvas.ts';
import type { Design } from '#core/design/design.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { type Fact, proseFact, yesNo } from './fact.ts';
import { toldFacts } from './dataFacts.ts';

/** Everything that stands behind a model. */
export function designFacts(model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { design } = model;
  const { t } = speaker;
  const { facts, systems } = t.modelText;
  return [
    { name: facts.target, value: systems[design.target] },
    proseFact(facts.leadIs, design.canvas.leadIs, speaker),
    ...design.canvas.lines.map((line) => lineFact(line, speaker)),
    ...guideFacts(design, speaker),
    ...caseFacts(model, speaker),
    { name: facts.archived, value: yesNo(design.archived, speaker) },
    ...signFacts(design, speaker),
  ];
}

function lineFact(line: CanvasLine, speaker: Speaker): Fact {
  const { sections, facts, unnamed } = speaker.t.modelText;
  return {
    name: facts.lineOf(sections[line.section], line.text.trim() || unnamed),
    value: facts.speaks[line.speaks],
  };
}

function guideFacts({ guide }: Design, speaker: Speaker): readonly Fact[] {
  const { t, f } = speaker;
  const { facts, unnamed } = t.modelText;
  return [
    ...guide.stages.map(({ name, days }) => ({
      name: facts.stage(name.trim() || unnamed),
      value: days === null ? facts.notKnown : facts.days(f.whole(days)),
    })),
    ...guide.steps.flatMap(({ step, answers, decided, isDone }) => [
      ...answers.map(({ text }) => proseFact(facts.noteOf(String(step)), text, speaker)),
      proseFact(facts.decidedOf(String(step)), decided, speaker),
      { name: facts.doneOf(String(step)), value: yesNo(isDone, speaker) },
    ]),
  ];
}

function caseFacts(model: ScoringModel, speaker: Speaker): readonly Fact[] {
  const { facts, unnamed } = speaker.t.modelText;
  return model.design.cases.map((known) => {
    const told = toldFacts(known, model, speaker).map(({ name, value }) => `${name}: ${value}`);
    const words = [
      facts.outcomes[known.outcome],
      facts.broughtBy[known.broughtBy],
      speaker.f.date(known.asOf),
    ];
    return {
      name: facts.case(known.name.trim() || unnamed),
      value: [...words, ...(known.note.trim() === '' ? [] : [known.note]), ...told].join('; '),
    };
  });
}

function signFacts({ signOff }: Design, { t, f }: Speaker): readonly Fact[] {
  const { facts } = t.modelText;
  if (signOff === null) return [];
  return (['marketing', 'sales'] as const).map((side) => ({
    name: facts.agreedFor[side],
    value: `${signOff[side].name}, ${f.date(signOff[side].on)}`,
  }));
}
