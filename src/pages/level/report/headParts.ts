import { builtInTest } from '#content/level/levelTests.ts';
import type { ReportPart } from '#core/report/report.ts';
import { paragraph } from '#i18n/modelText/report/parts.ts';
import type { ReportCase } from './reportCase.ts';

/** The company, or what stands for it. */
export function reportTitle({ company, withoutNames, speaker }: ReportCase): string {
  const { head } = speaker.t.levelReport;
  return withoutNames ? head.kind : company.trim() || head.company;
}

/** What this is, of when and of which unit, and when it was written. */
export function headParts(at: ReportCase): readonly ReportPart[] {
  const { assessment, unit, today, withoutNames, speaker } = at;
  const { head } = speaker.t.levelReport;
  const name = assessment.title.trim();
  const facts = [
    ...(withoutNames ? [] : [head.kind]),
    head.test(testTitle(at), at.test.version),
    ...(name === '' ? [] : [name]),
    head.round(speaker.f.date(assessment.day)),
    ...(unit === '' ? [] : [head.unit(unit)]),
    head.written(speaker.f.date(today)),
  ];
  return [paragraph(facts.join(' · ')), ...(withoutNames ? [paragraph(head.bare)] : [])];
}

/** What the test is called; the title of an own test is somebody's words too. */
export function testTitle({ test, withoutNames, speaker }: ReportCase): string {
  const { ownTest } = speaker.t.levelReport.head;
  return withoutNames && builtInTest(test) === undefined ? ownTest : speaker.say(test.title);
}
