import type { JsonPath } from '../json/json.ts';
import type { RecipeFault } from '../population/checkRecipe.ts';
import type { ModelFaultReason } from '../scoring/modelFault.ts';

/** What a schema finds wrong at one place. */
export type SchemaFaultReason =
  | 'missing'
  | 'notText'
  | 'notNumber'
  | 'notYesNo'
  | 'notList'
  | 'notObject'
  | 'notAChoice'
  | 'wrongForm'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'tooFew'
  | 'tooLow'
  | 'tooHigh'
  | 'notWhole'
  | 'notAsExpected';

/** Everything that can be wrong inside a document, as a code. */
export type FileFaultReason = SchemaFaultReason | ModelFaultReason | RecipeFault['reason'];

/** Something wrong at one place of a file. `limit` is the bound that was passed, where there is one. */
export type FileFault = {
  readonly path: JsonPath;
  readonly reason: FileFaultReason;
  readonly limit?: number;
};
