import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { services } from '#content/templates/services.ts';
import { modelFromTemplate } from '#content/templates/template.ts';
import { commands } from '#core/commands/commands.ts';
import {
  answerTo,
  moveStage,
  putStage,
  removeStage,
  setAnswer,
  setDecided,
  setDone,
  type StepNumber,
  stepNumbers,
  stepOf,
  timeOfStages,
} from '#core/design/editGuide.ts';
import type { Guide } from '#core/design/guide.ts';

const empty: Guide = { stages: [], steps: [] };
const model = modelFromTemplate(services, 'en');

describe('the six steps (DE-30)', () => {
  it('hold an answer for each question, what was decided, and whether the step is done', () => {
    const written = setDone(
      setDecided(setAnswer(empty, 2, 'lost', 'At the fair'), 2, 'Call in a day'),
      2,
      true,
    );
    expect(stepOf(written, 2)).toEqual({
      step: 2,
      answers: [{ question: 'lost', text: 'At the fair' }],
      decided: 'Call in a day',
      isDone: true,
    });
    expect(answerTo(stepOf(written, 2), 'lost')).toBe('At the fair');
    expect(answerTo(stepOf(written, 2), 'least')).toBe('');
    expect(stepOf(written, 3)).toEqual({ step: 3, answers: [], decided: '', isDone: false });
  });

  it('keep their order, and forget a step on which nothing is written any more', () => {
    const both = setDone(setDecided(empty, 5, 'A leads'), 1, true);
    expect(both.steps.map(({ step }) => step)).toEqual([1, 5]);
    expect(setDone(setDecided(both, 5, ''), 1, false)).toEqual(empty);
    const again = setAnswer(setAnswer(setAnswer(empty, 1, 'wait', 'a'), 1, 'owner', 'b'), 1, 'wait', 'c');
    expect(stepOf(again, 1).answers).toEqual([
      { question: 'wait', text: 'c' },
      { question: 'owner', text: 'b' },
    ]);
    expect(setAnswer(setAnswer(again, 1, 'wait', ''), 1, 'owner', '')).toEqual(empty);
  });

  it('cut what is too long, so that the model takes whatever is typed', () => {
    const long = setAnswer(empty, 1, 'wait', 'x'.repeat(6000));
    expect(answerTo(stepOf(long, 1), 'wait')).toHaveLength(5000);
    const edits = fc.array(
      fc.oneof(
        fc.record({ step: fc.constantFrom<StepNumber>(...stepNumbers), text: fc.string() }),
        fc.record({
          name: fc.string({ maxLength: 300 }),
          days: fc.oneof(fc.double({ noNaN: true }), fc.integer()),
        }),
      ),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(edits, (all) => {
        const guide = all.reduce<Guide>(
          (before, edit, at) =>
            'step' in edit
              ? setDecided(setAnswer(before, edit.step, 'wait', edit.text), edit.step, edit.text)
              : putStage(before, { id: `s${at}`, ...edit }),
          empty,
        );
        expect(commands['model.guide'](model, { guide }).design.guide).toEqual(guide);
      }),
    );
  });
});

describe("today's model (DE-31)", () => {
  const stages = [
    { id: 'form', name: 'Form', days: 1 },
    { id: 'wait', name: 'Waits for sales', days: 14 },
    { id: 'offer', name: 'Offer', days: null },
  ];
  const guide = stages.reduce<Guide>(putStage, empty);

  it('adds up the days that are known, and names the slowest stage', () => {
    expect(timeOfStages(guide.stages)).toEqual({ days: 15, unknown: 1, slowest: stages[1] });
    expect(timeOfStages([])).toEqual({ days: 0, unknown: 0, slowest: null });
  });

  it('keeps its stages in a row that can be changed, moved and shortened', () => {
    const ids = (changed: Guide) => changed.stages.map(({ id }) => id);
    expect(ids(moveStage(guide, 'offer', -1))).toEqual(['form', 'offer', 'wait']);
    expect(ids(moveStage(guide, 'form', -1))).toEqual(['form', 'wait', 'offer']);
    expect(moveStage(guide, 'nothing', 1)).toBe(guide);
    expect(ids(removeStage(guide, 'wait'))).toEqual(['form', 'offer']);
    const changed = putStage(guide, { id: 'wait', name: 'Waits', days: -3.4 });
    expect(changed.stages[1]).toEqual({ id: 'wait', name: 'Waits', days: 0 });
    expect(putStage(guide, { id: 'wait', name: 'Waits', days: 1e9 }).stages[1]?.days).toBe(3650);
  });
});
