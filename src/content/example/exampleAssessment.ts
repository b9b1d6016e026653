import type { IsoDate } from '#core/brand.ts';
import type { Assessment, LadderAnswer } from '#core/level/assessment.ts';
import type { Step } from '#core/level/test.ts';
import { newAssessment } from '#core/level/edit.ts';
import type { Text } from '#core/text.ts';

const title: Text = { en: 'Level test of the management team', fi: 'Johtoryhmän tasotesti' };

function answer(now: Step, wanted: Step): LadderAnswer {
  return { now, wanted, reason: '' };
}

/**
 * The answers of the machine shop's management team: systems bought, but nobody agreed what a good lead is or who
 * calls it. They guessed one step too high.
 */
export function exampleAssessment(language: keyof Text, day: IsoDate): Assessment {
  return {
    ...newAssessment(day),
    title: title[language],
    guess: 3,
    ladders: {
      steering: answer(2, 3),
      goodLead: answer(1, 3),
      nurturing: answer(2, 3),
      handover: answer(1, 3),
      together: answer(2, 3),
      knowledge: answer(2, 2),
      systems: answer(3, 4),
      feedback: answer(2, 3),
    },
  };
}
