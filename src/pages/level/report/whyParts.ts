import { contradictionRulesOf } from '#content/level/contradictions.ts';
import { broadFront } from '#content/level/results.ts';
import type { Blocks, Climb } from '#core/level/blocks.ts';
import { contradictions } from '#core/level/contradictions/contradictions.ts';
import { blockingAnswers } from '#core/level/proof.ts';
import { smallestChange } from '#core/level/smallestChange.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { namesOf } from '../result/pictureOf.ts';
import { blockingLines, neededLine } from './blockingText.ts';
import { nameOf, type ReportCase } from './reportCase.ts';
import { ruleText } from './ruleText.ts';

/** Why it is this step and not the next one (`LT-142`). */
export function whyParts(at: ReportCase): readonly ReportPart[] {
  const { result, speaker } = at;
  const { why } = speaker.t.levelReport;
  const { blocks } = result;
  return [
    heading(blocks === null ? why.title : speaker.t.level.result.blocks.title(blocks.next)),
    ...(result.step !== null && blocks === null ? [paragraph(why.atTop)] : []),
    ...(blocks === null ? [] : blockParts(blocks, at)),
    ...smallestParts(at),
    ...contradictionParts(at),
    heading(why.rule, 3),
    paragraph(ruleText(at)),
  ];
}

function blockParts(blocks: Blocks, at: ReportCase): readonly ReportPart[] {
  const { result, speaker } = at;
  const t = speaker.t.level.result.blocks;
  const { next, required, standing, needed, climbs } = blocks;
  const hasBottleneck = result.dimensions.some(({ bottleneck }) => bottleneck);
  const rule = t.rule(next, required, result.applicable, standing);
  const unknown = namesOf(
    result,
    ({ state }) => state === 'unknown',
    (id) => nameOf(at, id),
  );
  return [
    ...(hasBottleneck || climbs.length === 0 ? [] : [paragraph(speaker.say(broadFront))]),
    paragraph(needed > 0 ? `${rule} ${t.needed(needed)}` : rule),
    ...climbs.map((climb) => climbEntry(climb, at)),
    ...(unknown === '' ? [] : [paragraph(t.unknown(unknown))]),
  ];
}

function climbEntry({ dimension, from, to }: Climb, at: ReportCase): ReportPart {
  const { test, assessment, result, speaker } = at;
  const { why } = speaker.t.levelReport;
  const own = result.dimensions.find(({ id }) => id === dimension);
  const answers = own ? blockingAnswers(test, assessment, own, to) : [];
  const rung = why.rung(from, to);
  return {
    is: 'entry',
    name: nameOf(at, dimension),
    aside: own?.bottleneck ? why.bottleneck(rung) : rung,
    lines: answers === null ? [why.stuck] : answers.flatMap((answer) => blockingLines(answer, at)),
  };
}

function smallestParts(at: ReportCase): readonly ReportPart[] {
  const { test, assessment, result, speaker } = at;
  const { why } = speaker.t.levelReport;
  if (result.blocks === null) return [];
  const changes = smallestChange(test, assessment, result);
  if (changes === null) return [heading(why.smallest, 3), paragraph(why.noSmallest)];
  const count = changes.reduce((so, { answers }) => so + answers.length, 0);
  return [
    heading(why.smallest, 3),
    paragraph(why.smallestText(count, result.blocks.next)),
    {
      is: 'list',
      items: changes.flatMap(({ dimension, answers }) =>
        answers.map((answer) => neededLine(dimension, answer, at)),
      ),
    },
  ];
}

function contradictionParts({ test, assessment, result, speaker }: ReportCase): readonly ReportPart[] {
  const { why } = speaker.t.levelReport;
  const found = contradictions(test, assessment, result, contradictionRulesOf(test));
  if (found.length === 0) return [];
  const items = found.map(({ sides }) => sides.map(({ text }) => speaker.say(text)).join(' '));
  return [heading(why.contradictions, 3), paragraph(why.contradictionsText), { is: 'list', items }];
}
