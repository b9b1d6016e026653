import type { ScoringModel } from '../model.ts';
import { capFindings } from './capFindings.ts';
import { coverageFindings } from './coverageFindings.ts';
import { criterionFindings } from './criterionFindings.ts';
import { decisionFindings } from './decisionFindings.ts';
import { fadingFindings } from './fadingFindings.ts';
import type { Finding } from './finding.ts';
import { modelReach } from './modelReach.ts';
import { reachFindings } from './reachFindings.ts';
import { sameFindings } from './sameFindings.ts';
import { unusedFindings } from './unusedFindings.ts';

/**
 * What follows from a model alone, by interval arithmetic over every contact that there could be (`SC-43`): what is wrong
 * first. Sound: what a finding says cannot happen does not happen for any contact, events, day or context; it need not
 * find everything. Takes a bounded number of steps. Expects a model in which `checkModel` finds nothing.
 */
export function proveModel(model: ScoringModel): readonly Finding[] {
  const reach = modelReach(model);
  const findings = [
    ...reachFindings(model, reach),
    ...criterionFindings(model, reach),
    ...capFindings(model, reach),
    ...decisionFindings(reach),
    ...coverageFindings(model),
    ...sameFindings(model, reach),
    ...fadingFindings(model),
    ...unusedFindings(model),
  ];
  return [
    ...findings.filter(({ severity }) => severity === 'wrong'),
    ...findings.filter(({ severity }) => severity === 'note'),
  ];
}
