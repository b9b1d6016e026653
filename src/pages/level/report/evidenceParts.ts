import { type Ground, grounds, restingOnNothing } from '#core/level/grounds.ts';
import type { Evidence } from '#core/level/evidence.ts';
import type { ReportPart } from '#core/report/report.ts';
import { heading, paragraph } from '#i18n/modelText/report/parts.ts';
import { groundWords } from '../evidence/groundWords.ts';
import { nameOf, type ReportCase } from './reportCase.ts';

/** What answers rest on (`LT-148`): every piece, links written out; without names only how many there are. */
export function evidenceParts(at: ReportCase): readonly ReportPart[] {
  const { test, assessment, withoutNames, speaker } = at;
  const { evidence } = speaker.t.levelReport;
  const all = grounds(test, assessment);
  const kept = all.filter(({ pieces }) => pieces.length > 0);
  if (kept.length === 0) return [];
  const claims = all.filter(({ isClaim }) => isClaim).length;
  const resting = claims - restingOnNothing(all).length;
  return [
    heading(evidence.title),
    ...(claims === 0 ? [] : [paragraph(evidence.claims(resting, claims))]),
    ...(withoutNames ? [paragraph(evidence.leftOut(assessment.evidence.length))] : groupParts(kept, at)),
  ];
}

function groupParts(kept: readonly Ground[], at: ReportCase): readonly ReportPart[] {
  const { t } = at.speaker;
  const groups = new Map<string, Ground[]>();
  for (const ground of kept) {
    const name =
      ground.dimension !== null
        ? nameOf(at, ground.dimension)
        : ground.is === 'number'
          ? t.deepen.evidence.numbers
          : t.deepen.evidence.others;
    groups.set(name, [...(groups.get(name) ?? []), ground]);
  }
  return [...groups].flatMap(([name, own]) => [
    heading(name, 3),
    ...own.map((ground) => entryOf(ground, at)),
  ]);
}

function entryOf(ground: Ground, at: ReportCase): ReportPart {
  const { text, answer } = groundWords(ground, at.test, at.assessment, at.speaker);
  return {
    is: 'entry',
    name: text,
    aside: answer,
    lines: ground.pieces.map((piece) => pieceText(piece, at)),
  };
}

function pieceText({ text, link, day, who }: Evidence, { speaker }: ReportCase): string {
  return [text.trim(), link, day === null ? '' : speaker.f.date(day), who.trim()]
    .filter((part) => part !== '')
    .join(' · ');
}
