import type { Centipoints } from '#core/brand.ts';
import { modelBounds } from '#core/scoring/bounds.ts';
import type {
  BucketLine,
  CaseLine,
  ClipLine,
  ColleagueLine,
  CounterLine,
  EventLine,
  LedgerLine,
  SurgeLine,
} from '#core/scoring/ledger.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Clip } from '#core/scoring/sides.ts';
import { nameOf } from '#i18n/modelText/names.ts';
import { dayWords, valueWords } from './factWords.ts';
import type { Speaker } from '#i18n/speaker.ts';
import { clippedName } from './waterfall.ts';

/** A criterion with its lines; null is what comes after all criteria. */
export type LedgerPart = {
  readonly criterion: string | null;
  readonly points: Centipoints;
  readonly lines: readonly LedgerLine[];
};

/** The ledger part by part, in its own order: each criterion with its cap, then the rest (`DE-53`). */
export function ledgerParts(ledger: readonly LedgerLine[]): readonly LedgerPart[] {
  const parts = new Map<string | null, LedgerLine[]>();
  for (const line of ledger) {
    const criterion = criterionOf(line);
    const lines = parts.get(criterion) ?? [];
    lines.push(line);
    parts.set(criterion, lines);
  }
  return [...parts].map(([criterion, lines]) => {
    return { criterion, lines, points: lines.reduce((sum, { points }) => sum + points, 0) };
  });
}

function criterionOf(line: LedgerLine): string | null {
  if (line.kind === 'fraction') return null;
  if (line.kind === 'clip') return line.of === 'criterion' ? line.id : null;
  return line.criterion;
}

/** One line of a ledger in words (`DE-53`): what it saw, when, and what it gave when it was new. */
export function ledgerWords(line: LedgerLine, model: ScoringModel, speaker: Speaker): string {
  const t = speaker.t.explain.ledger;
  switch (line.kind) {
    case 'value': {
      const value = valueWords(model, line.field, line.value, speaker);
      return t.fact(nameOf(line.field, model.fields, speaker), value);
    }
    case 'case':
      return caseWords(line, model, speaker);
    case 'event':
      return joined(eventWords(line, model, speaker), newWords(line, speaker));
    case 'colleague':
      return joined(t.colleague(eventWords(line, model, speaker)), newWords(line, speaker));
    case 'counter':
      return counterWords(line, speaker);
    case 'bucket':
      return bucketWords(line, model, speaker);
    case 'surge':
      return surgeWords(line, speaker);
    case 'clip':
      return clipWords(line, model, speaker);
    case 'fraction':
      return t.fraction;
  }
}

function joined(...words: readonly string[]): string {
  return words.filter((each) => each !== '').join(', ');
}

/** How long ago a day was, in words. */
export function agoWords(age: number, { t, f }: Speaker): string {
  if (age === 0) return t.explain.today;
  return age === 1 ? t.explain.yesterday : t.explain.ago(f.whole(age));
}

function eventWords({ event, day, age }: EventLine | ColleagueLine, model: ScoringModel, speaker: Speaker) {
  const name = nameOf(event, model.eventKinds, speaker);
  return speaker.t.explain.ledger.event(name, dayWords(day, speaker), agoWords(age, speaker));
}

/** What has not faded was always worth as much. */
function newWords({ full, points }: EventLine | ColleagueLine, { t, f }: Speaker): string {
  return full === points ? '' : t.explain.ledger.whenNew(f.number(full / 100));
}

function caseWords({ criterion, row, isUnknown }: CaseLine, model: ScoringModel, speaker: Speaker): string {
  const t = speaker.t.explain.ledger;
  if (row === null) return isUnknown ? t.caseUnknown : t.caseNone;
  const cases = model.criteria.find(({ id }) => id === criterion);
  const label = cases?.kind === 'cases' ? cases.rows[row]?.label : undefined;
  return label ? speaker.say(label) : '';
}

function counterWords({ counted, day, each }: CounterLine, speaker: Speaker): string {
  const { t, f } = speaker;
  const words = t.explain.ledger;
  if (counted === null) return words.countUnknown;
  const times = f.whole(counted);
  const count = day === null ? words.counted(times) : words.countedLast(times, dayWords(day, speaker));
  return counted === 0 ? count : joined(count, words.each(f.number(each / 100)));
}

function bucketWords({ criterion, row, isUnknown }: BucketLine, model: ScoringModel, { t, f }: Speaker) {
  const words = t.explain.ledger;
  if (row === null) return isUnknown ? words.bucketUnknown : words.bucketNone;
  const buckets = model.criteria.find(({ id }) => id === criterion);
  const bucket = buckets?.kind === 'buckets' ? buckets.rows[row] : undefined;
  if (!bucket) return '';
  const days = bucket.withinDays === null ? null : f.whole(bucket.withinDays);
  return t.lead.build.bucket(f.whole(bucket.atLeast), days);
}

function surgeWords({ recent, earlier, isActive, isSurge }: SurgeLine, { t, f }: Speaker): string {
  const words = t.explain.ledger;
  const came = isSurge ? words.surgeYes[isActive ? 'active' : 'inactive'] : words.surgeNo;
  return joined(words.surge(f.whole(recent), f.whole(earlier)), came);
}

function clipWords(line: ClipLine, model: ScoringModel, speaker: Speaker): string {
  const { clip } = speaker.t.explain.ledger;
  const name = clippedName(line, model, speaker);
  const { min, max } = boundsOf(line, model);
  // A criterion without a cap is still held by what the language allows (SC-7).
  const widest = modelBounds.criterionPoints;
  return line.points < 0
    ? clip.most(name, speaker.f.number(max ?? widest))
    : clip.least(name, speaker.f.number(min ?? -widest));
}

const open: Clip = { min: null, max: null };

function boundsOf({ of, id }: ClipLine, model: ScoringModel): Clip {
  switch (of) {
    case 'criterion':
      return model.criteria.find((each) => each.id === id)?.cap ?? open;
    case 'group':
      return model.groups.find((each) => each.id === id)?.cap ?? open;
    case 'side':
      return id === 'behaviour' ? model.sides.behaviour : model.sides.fit;
    case 'total':
      return model.total;
  }
}
