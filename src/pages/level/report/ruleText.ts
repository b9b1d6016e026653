import { stepRule } from '#content/level/results.ts';
import type { ReportCase } from './reportCase.ts';

/** The rule of the company's step in plain words, by the numbers of the test (`LT-7`). */
export function ruleText({ test, speaker }: ReportCase): string {
  const { quarters } = test.rule;
  return quarters === 3 ? speaker.say(stepRule) : speaker.t.levelReport.why.ruleOf[quarters];
}
