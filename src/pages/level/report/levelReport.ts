import type { Report } from '#core/report/report.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { answerParts } from './answerParts.ts';
import { comparisonParts } from './comparisonParts.ts';
import { evidenceParts } from './evidenceParts.ts';
import { gapParts } from './gapParts.ts';
import { headParts, reportTitle } from './headParts.ts';
import { methodParts } from './methodParts.ts';
import { numberParts } from './numberParts.ts';
import { planParts } from './planParts.ts';
import { type LevelReportInput, reportCase } from './reportCase.ts';
import { staircaseParts } from './staircaseParts.ts';
import { whyParts } from './whyParts.ts';
import { withoutNames } from './withoutNames.ts';

/** A round as a page to be read, printed and sent (`LT-140`): a section without content is left out. */
export function levelReport(input: LevelReportInput, speaker: Speaker): Report {
  const at = reportCase(input.withoutNames ? withoutNames(input) : input, speaker);
  return {
    language: speaker.language,
    title: reportTitle(at),
    parts: [
      ...headParts(at),
      ...staircaseParts(at),
      ...whyParts(at),
      ...gapParts(at),
      ...planParts(at),
      ...numberParts(at),
      ...comparisonParts(at),
      ...evidenceParts(at),
      ...answerParts(at),
      ...methodParts(at),
    ],
  };
}
