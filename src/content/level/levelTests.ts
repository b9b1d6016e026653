import type { TestName } from '#core/level/assessment.ts';
import type { Dimension, LevelTest, Practice, TestRule } from '#core/level/test.ts';
import { type DimensionId, dimensionIds } from './dimensionIds.ts';
import { dimensionTexts } from './dimensions.ts';
import { feedbackPractices } from './practices/feedback.ts';
import { goodLeadPractices } from './practices/goodLead.ts';
import { handoverPractices } from './practices/handover.ts';
import { knowledgePractices } from './practices/knowledge.ts';
import { nurturingPractices } from './practices/nurturing.ts';
import { steeringPractices } from './practices/steering.ts';
import { systemsPractices } from './practices/systems.ts';
import { togetherPractices } from './practices/together.ts';

const title = { en: 'From lead to cash', fi: 'Liidistä kauppaan' };
/** decisions.md, Level test 1, 3 and 4. */
const rule: TestRule = { threshold: 2, quarters: 3, leastKnown: 6 };

const practices: { readonly [dimension in DimensionId]: readonly Practice[] } = {
  steering: steeringPractices,
  goodLead: goodLeadPractices,
  nurturing: nurturingPractices,
  handover: handoverPractices,
  together: togetherPractices,
  knowledge: knowledgePractices,
  systems: systemsPractices,
  feedback: feedbackPractices,
};

function dimension(id: DimensionId, own: readonly Practice[]): Dimension {
  return { id, version: 1, ...dimensionTexts[id], practices: own };
}

/** Version 1: the eight ladders of the quick test alone. Rounds of its time stay computable with it. */
const quick: LevelTest = {
  ...{ id: 'lead-to-cash', version: 1, title, rule },
  dimensions: dimensionIds.map((id) => dimension(id, [])),
};

/** The test that new rounds ask: the same ladders, and 72 practices behind them. */
export const currentTest: LevelTest = {
  ...{ id: 'lead-to-cash', version: 2, title, rule },
  dimensions: dimensionIds.map((id) => dimension(id, practices[id])),
};

/** The built-in tests, the oldest first; a version is never edited once it was released. */
export const builtInTests: readonly LevelTest[] = [quick, currentTest];

/** The built-in test of a name; undefined for an own one, and for one of a later Porras. */
export function builtInTest({ id, version }: TestName): LevelTest | undefined {
  return builtInTests.find((test) => test.id === id && test.version === version);
}
