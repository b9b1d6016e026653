import { indexRule } from '#content/level/results.ts';
import { answerOf, answerState, practiceAnswer } from '#core/level/answer.ts';
import { type Fraction, numberOf, shownTenths } from '#core/level/fraction.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { testTitle } from './headParts.ts';
import { dimensionsOf, nameOf, numberedName, type ReportCase } from './reportCase.ts';
import { ruleText } from './ruleText.ts';

/** How all of this was computed, with the figures of this round (`LT-149`). */
export function methodParts(at: ReportCase): readonly ReportPart[] {
  const { method } = at.speaker.t.levelReport;
  return [
    { is: 'heading', level: 2, text: method.title, isFolded: true },
    ...testParts(at),
    ...stepParts(at),
    heading(method.target, 3),
    paragraph(method.targetText),
    ...knownParts(at),
    heading(method.guess, 3),
    paragraph(method.guessText),
    ...stackedParts(at),
    ...leftOutParts(at),
  ];
}

function testParts(at: ReportCase): readonly ReportPart[] {
  const { speaker, test, assessment } = at;
  const { method } = speaker.t.levelReport;
  const { date } = speaker.f;
  const round = assessment.closed ? method.closed(date(assessment.day)) : method.open(date(assessment.day));
  return [
    heading(method.test, 3),
    paragraph(
      `${method.testText(testTitle(at), test.version, test.dimensions.length)} ${round} ${method.who}`,
    ),
  ];
}

function stepParts(at: ReportCase): readonly ReportPart[] {
  const { speaker, result } = at;
  const { method } = speaker.t.levelReport;
  const { step, index } = result;
  const indexNow =
    index === null
      ? []
      : [
          method.indexNow(
            speaker.f.whole(index.n),
            speaker.f.whole(index.d),
            speaker.f.oneDecimal(shownTenths(index)),
          ),
        ];
  return [
    heading(method.step, 3),
    paragraph(ruleText(at)),
    heading(method.range, 3),
    paragraph(
      [method.rangeText, ...(step === null ? [] : [method.rangeNow(step.sure, step.possible)])].join(' '),
    ),
    heading(method.index, 3),
    paragraph([speaker.say(indexRule), ...indexNow].join(' ')),
  ];
}

function knownParts({ speaker, result, test }: ReportCase): readonly ReportPart[] {
  const { method } = speaker.t.levelReport;
  return [
    heading(method.known, 3),
    paragraph(
      method.knownText(
        result.known,
        result.asked,
        speaker.f.percent(result.knownShare),
        test.rule.leastKnown,
      ),
    ),
  ];
}

/** Where practices decide: how each step is reached, and what that adds up to (`LT-3`). */
function stackedParts(at: ReportCase): readonly ReportPart[] {
  const { speaker, test } = at;
  const { method } = speaker.t.levelReport;
  const two = (value: Fraction): string => speaker.f.number(numberOf(value));
  const rows = dimensionsOf(at).flatMap((each) => {
    const standing = each.result.practices?.sure;
    if (!standing) return [];
    const sums = [standing.value, standing.stacked];
    return [[numberedName(each, at), ...[...standing.means, ...sums].map(two), String(standing.step)]];
  });
  if (rows.length === 0) return [];
  const { stacked } = method;
  const { threshold } = test.rule;
  return [
    heading(stacked.title, 3),
    paragraph(stacked.text(speaker.t.levelReport.coverage[threshold], `${threshold}/3`)),
    {
      is: 'table',
      columns: [stacked.dimension, 'm2', 'm3', 'm4', stacked.value, stacked.stacked, stacked.step],
      rows,
    },
    ...(dimensionsOf(at).some(({ result }) => result.source === 'both') ? [paragraph(stacked.both)] : []),
  ];
}

/** What does not apply, and why; what is unknown is told where the staircase is. */
function leftOutParts(at: ReportCase): readonly ReportPart[] {
  const { speaker, assessment, test, withoutNames } = at;
  const { method } = speaker.t.levelReport;
  const why = (name: string, reason: string): string => (withoutNames ? name : `${name}: ${reason.trim()}`);
  const items = test.dimensions.flatMap((dimension) => {
    const ladder = answerOf(assessment, dimension.id);
    if (answerState(ladder) === 'notApplicable') return [why(nameOf(at, dimension.id), ladder.reason)];
    return dimension.practices.flatMap((practice) => {
      const answer = practiceAnswer(assessment, practice.id);
      return answerState(answer) === 'notApplicable' ? [why(speaker.say(practice.text), answer.reason)] : [];
    });
  });
  return items.length === 0 ? [] : [heading(method.leftOut, 3), { is: 'list', items }];
}
