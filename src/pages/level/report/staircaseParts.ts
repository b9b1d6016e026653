import { headline, resultTexts } from '#content/level/results.ts';
import { stepTexts } from '#content/level/steps.ts';
import { shownTenths, type Fraction } from '#core/level/fraction.ts';
import { steps, type Step } from '#core/level/test.ts';
import type { PictureMark, ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { guessText, namesOf, offPicture, staircaseMarks } from '../result/pictureOf.ts';
import { dimensionsOf, nameOf, numberedName, type ReportCase, stepText } from './reportCase.ts';

/** Where the company stands (`LT-141`): the headline, the picture, the figures, and how sure they are. */
export function staircaseParts(at: ReportCase): readonly ReportPart[] {
  const { result, speaker, assessment } = at;
  const t = speaker.t.level.result;
  const { step } = result;
  const unknown = namesOf(
    result,
    ({ state }) => state === 'unknown',
    (id) => nameOf(at, id),
  );
  const guess = guessText(assessment, result, t);
  return [
    ...opening(at),
    pictureOf(at),
    figures(at),
    ...(step !== null && step.sure !== step.possible ? [paragraph(doubt(unknown, at))] : []),
    ...(step !== null && result.provisional ? [paragraph(speaker.t.levelReport.staircase.provisional)] : []),
    ...(guess === null ? [] : [paragraph(guess)]),
  ];
}

function opening({ result, test, speaker }: ReportCase): readonly ReportPart[] {
  const t = speaker.t.level.result;
  const { leastKnown } = test.rule;
  if (result.step !== null) {
    const meaning = resultTexts[result.step.sure].meaning;
    return [heading(speaker.say(headline(result.step))), paragraph(speaker.say(meaning))];
  }
  const why =
    result.applicable < leastKnown
      ? t.tooNarrowText(result.applicable, leastKnown)
      : t.tooFewText(result.knownDimensions, leastKnown);
  return [heading(t.tooNarrow), paragraph(why)];
}

function doubt(unknown: string, { speaker }: ReportCase): string {
  return unknown === ''
    ? speaker.t.levelReport.staircase.practicesUnknown
    : speaker.t.level.result.uncertain(unknown);
}

function pictureOf(at: ReportCase): ReportPart {
  const { result, speaker } = at;
  const own = speaker.t.levelReport.staircase;
  const { here, wanted } = speaker.t.staircase;
  const marks = staircaseMarks(result, (id) => nameOf(at, id));
  return {
    is: 'picture',
    picture: {
      steps: steps.map((step) => speaker.say(stepTexts[step].name)),
      marks,
      here: result.step?.sure ?? null,
      possible: result.step?.possible ?? null,
      wanted: result.wanted.step,
    },
    words: {
      ...{ title: own.picture, here, wanted, possible: own.possible },
      lines: [
        ...steps.map((step) => stepLine(step, marks, at)),
        ...offPicture(result, (id) => numberOf(id, at), speaker.t.level.result.picture),
      ],
    },
  };
}

/** All that stands on a step, and whether it is where one is, may be or wants to be. */
function stepLine(step: Step, marks: readonly PictureMark[], { result, speaker }: ReportCase): string {
  const own = speaker.t.levelReport.staircase;
  const { here, wanted } = speaker.t.staircase;
  const range = result.step;
  const signs = [
    ...(range?.sure === step ? [here] : []),
    ...(range && range.sure !== range.possible && range.possible === step ? [own.possible] : []),
    ...(result.wanted.step === step ? [wanted] : []),
  ];
  const names = marks
    .filter((mark) => mark.step === step)
    .map(({ number, label, isBottleneck }) => `${number} ${isBottleneck ? own.bottleneck(label) : label}`);
  return own.line(step, speaker.say(stepTexts[step].name), signs, names.join(', '));
}

function numberOf(id: string, at: ReportCase): string {
  const found = dimensionsOf(at).find(({ dimension }) => dimension.id === id);
  return found ? numberedName(found, at) : id;
}

function figures(at: ReportCase): ReportPart {
  const { result, assessment, speaker } = at;
  const { columns, known, none } = speaker.t.levelReport.staircase;
  const tenths = (value: Fraction | null) =>
    value === null ? none : speaker.f.oneDecimal(shownTenths(value));
  const { step, wanted } = result;
  const cells: readonly (readonly [string, string])[] = [
    [columns.step, step === null ? none : stepText(step.sure, step.possible, at)],
    [columns.index, tenths(result.index)],
    [columns.target, wanted.step === null ? none : String(wanted.step)],
    [columns.targetIndex, tenths(wanted.index)],
    [columns.known, known(result.known, result.asked, speaker.f.percent(result.knownShare))],
    ...(assessment.guess === null ? [] : [[columns.guess, String(assessment.guess)] as const]),
  ];
  return { is: 'table', columns: cells.map(([name]) => name), rows: [cells.map(([, value]) => value)] };
}
