import type { Text } from '../../text.ts';
import type { FunnelStage } from '../funnel.ts';
import type { NumberId } from '../numbers.ts';
import type { Coverage, Practice, Step } from '../test.ts';

/** A rule of the contradiction check (`LT-24`): two things that hardly go together, as data. */
export type ContradictionRule = FactsRule | LadderApartRule | SkippedRule | FunnelRule | GuessRule;

/** Two sides that are both true of the answers; of each side the first fact that is true is told (`LT-25`). */
export type FactsRule = {
  readonly is: 'facts';
  readonly id: string;
  readonly sides: readonly [readonly Fact[], readonly Fact[]];
};

/** Something that the answers say, and the words for it. */
export type Fact = { readonly when: Condition; readonly text: Text };

/** What must be so; a question that the round does not ask makes nothing true. */
export type Condition =
  | {
      readonly is: 'practice';
      readonly practice: string;
      /** Known coverage, both included. */
      readonly from: Coverage;
      readonly to: Coverage;
    }
  /** A ladder on `from` or higher that alone decides its dimension. */
  | { readonly is: 'ladder'; readonly dimension: string; readonly from: Step }
  /** *Don't know*, or left empty though another number has an answer. */
  | { readonly is: 'noNumber'; readonly number: NumberId }
  | { readonly is: 'below'; readonly number: NumberId; readonly value: number };

/** Ladder and practices of a dimension so many steps apart, whatever is unknown of it (`LT-26`). */
export type LadderApartRule = {
  readonly is: 'ladderApart';
  readonly id: string;
  readonly steps: number;
  readonly say: (about: {
    readonly name: Text;
    readonly ladder: Step;
    readonly practices: Step;
  }) => Sentences;
};

/** A practice *always* true while one of a lower step in the same dimension is not at all (`LT-27`). */
export type SkippedRule = {
  readonly is: 'skipped';
  readonly id: string;
  readonly say: (about: { readonly always: Practice; readonly no: Practice }) => Sentences;
};

/** More in a stage than in the one before it (`LT-28`, `LT-36`). */
export type FunnelRule = {
  readonly is: 'funnel';
  readonly id: string;
  readonly say: (about: { readonly number: FunnelStage; readonly moreThan: FunnelStage }) => Sentences;
};

/** A gut guess so many steps above what the result may be at the most (`LT-29`). */
export type GuessRule = {
  readonly is: 'guess';
  readonly id: string;
  readonly steps: number;
  readonly say: (about: { readonly guess: Step; readonly step: Step }) => Sentences;
};

/** One sentence for each side. */
export type Sentences = readonly [Text, Text];

/** Where a side of a contradiction comes from, so that it can be looked at. */
export type Source =
  | { readonly is: 'ladder'; readonly dimension: string }
  | { readonly is: 'practice'; readonly practice: string; readonly dimension: string }
  | { readonly is: 'practices'; readonly dimension: string }
  | { readonly is: 'number'; readonly number: NumberId }
  | { readonly is: 'guess' }
  | { readonly is: 'result' };

/** One side: what is said, and by which answer. */
export type Side = { readonly text: Text; readonly source: Source };

/** Two answers that hardly go together; both may be true. */
export type Contradiction = {
  readonly rule: string;
  /** Names this one among those of its rule. */
  readonly key: string;
  readonly sides: readonly [Side, Side];
};
