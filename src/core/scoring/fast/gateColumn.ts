import { blockContacts } from '../../contacts/eventColumns.ts';
import { grades } from '../grade.ts';
import type { Gate } from '../gate.ts';
import { isSameData } from '../isSameData.ts';
import type { ScoringModel } from '../model.ts';
import type { Block } from './block.ts';
import type { ConditionReaders } from './conditionReader.ts';
import type { ForcedGrades } from './tally.ts';
import { type TruthReader, truths } from './truth.ts';

/** Which gate forces each contact (`SC-32`). */
export type GateColumn = {
  /** Makes ready for a model; answers whether the column has to be read again. */
  readonly prepare: (model: ScoringModel, readers: ConditionReaders, asked: unknown) => boolean;
  /** Reads one block. */
  readonly read: (block: Block) => void;
  /** By contact: 0 for none, else the place of the gate among those of the model, counted from 1; null without gates. */
  readonly column: () => Uint8Array | null;
  /** The same with what each gate forces. */
  readonly forced: () => ForcedGrades | null;
  readonly forget: () => void;
};

type AskedGate = { readonly place: number; readonly forcing: number; readonly read: TruthReader };

/** A column for so many contacts; it takes no room as long as there are no gates. */
export function createGateColumn(count: number): GateColumn {
  const truth = new Uint8Array(blockContacts);
  let source: unknown = null;
  let asked: readonly AskedGate[] = [];
  let forced: ForcedGrades | null = null;

  return {
    prepare(model, readers, askedSource) {
      const next = sourceOf(model.gates, askedSource);
      if (isSameData(source, next)) return false;
      source = next;
      asked = askedGates(model.gates, readers);
      const wasThere = forced !== null;
      const gates = forced?.gates ?? new Uint8Array(count);
      forced = asked.length === 0 ? null : { gates, forced: forcedGrades(model.gates) };
      return wasThere || forced !== null;
    },
    read(block) {
      if (forced === null) return;
      const into = forced.gates.subarray(block.from, block.from + block.length);
      into.fill(0);
      for (const { place, forcing, read } of asked) {
        read(block, truth);
        for (let i = 0; i < into.length; i++) if (into[i] === 0 && truth[i] === forcing) into[i] = place;
      }
    },
    column: () => forced?.gates ?? null,
    forced: () => forced,
    forget() {
      source = null;
      asked = [];
      forced = null;
    },
  };
}

function sourceOf(gates: readonly Gate[], asked: unknown): unknown {
  if (!gates.some(({ enabled }) => enabled)) return [];
  return [asked, gates.map(({ enabled, kind, when, grade }) => ({ enabled, kind, when, grade }))];
}

function askedGates(gates: readonly Gate[], readers: ConditionReaders): readonly AskedGate[] {
  return gates.flatMap(({ enabled, kind, when }, at) =>
    enabled
      ? [{ place: at + 1, forcing: kind === 'disqualifier' ? truths.yes : truths.no, read: readers.of(when) }]
      : [],
  );
}

/** By place of a gate: 0 for none, else 1 + the index of the grade that it forces. */
export function forcedGrades(gates: readonly Gate[]): Uint8Array {
  return Uint8Array.of(0, ...gates.map(({ grade }) => grades.indexOf(grade) + 1));
}
