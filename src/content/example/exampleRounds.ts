import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import { builtInTests } from '#content/level/levelTests.ts';
import type { Assessment, LadderAnswer } from '#core/level/assessment.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { Step } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';

const title: Text = { en: 'The first round', fi: 'Ensimmäinen kierros' };

function answer(now: Step, wanted: Step): LadderAnswer {
  return { now, wanted, reason: '' };
}

/** The machine shop four months earlier, by the quick test of then: before leads had a source and before feedback was recorded. */
export function exampleRounds(language: keyof Text, day: IsoDate): readonly Assessment[] {
  const quick = builtInTests[0];
  const name = quick && { id: quick.id, version: quick.version };
  return [
    {
      ...newAssessment(isoDate(dayNumber(day) - 122), name),
      title: title[language],
      closed: true,
      guess: 3,
      ladders: {
        steering: answer(1, 3),
        goodLead: answer(1, 3),
        nurturing: answer(1, 2),
        handover: answer(1, 2),
        together: answer(2, 3),
        knowledge: answer(2, 2),
        systems: answer(2, 4),
        feedback: answer(1, 3),
      },
    },
  ];
}
