import { bucketLine } from './bucketLine.ts';
import { caseLine } from './caseLine.ts';
import { colleagueLines } from './colleagueLines.ts';
import { counterLine } from './counterLine.ts';
import type { Criterion } from './criterion.ts';
import { eventLines } from './eventLines.ts';
import type { CriterionLine } from './ledger.ts';
import type { Subject } from './subject.ts';
import { surgeLine } from './surgeLine.ts';
import { rangesLine, tableLine } from './valueLine.ts';

/** What one criterion gives one contact, line by line, before its cap (`SC-15`). */
export function criterionLines(criterion: Criterion, subject: Subject): readonly CriterionLine[] {
  switch (criterion.kind) {
    case 'table':
      return [tableLine(criterion, subject)];
    case 'ranges':
      return [rangesLine(criterion, subject)];
    case 'cases':
      return [caseLine(criterion, subject)];
    case 'events':
      return eventLines(criterion, subject);
    case 'counter':
      return [counterLine(criterion, subject)];
    case 'buckets':
      return [bucketLine(criterion, subject)];
    case 'surge':
      return [surgeLine(criterion, subject)];
    case 'colleagues':
      return colleagueLines(criterion, subject);
  }
}
