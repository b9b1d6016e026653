import { generateContacts } from '#core/population/generateContacts.ts';
import { createScorer } from '#core/scoring/createScorer.ts';
import { setEventPoints } from '#core/scoring/editCriterion.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import { modelFromTemplate, recipeFromTemplate } from '#content/templates/template.ts';
import { templates } from '#content/templates/templates.ts';
import { copyOfTable } from '../copyOfTable.ts';

const asOf = 20_779;
const rounds = 60;
const warmUp = 10;

function timed(work: (round: number) => void): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds + warmUp; round += 1) {
    const start = performance.now();
    work(round);
    times.push(performance.now() - start);
  }
  return times.slice(warmUp);
}

/** Timers are coarse: so many runs make one figure. */
function timedBy(runs: number, work: (round: number) => void): number[] {
  return timed((round) => {
    for (let again = 0; again < runs; again += 1) work(round * runs + again);
  }).map((time) => time / runs);
}

function firstBehaviour(model: ScoringModel): string {
  return model.criteria.find(({ kind }) => kind === 'events')?.id ?? '';
}

const template = templates[0];
if (template) {
  const recipe = recipeFromTemplate(template, 'en');
  const model = modelFromTemplate(template, 'en');
  const table = generateContacts(recipe, asOf);
  const scorer = createScorer(table, asOf);
  const id = firstBehaviour(model);
  const copy = copyOfTable(table);
  self.postMessage({
    generate: timed(() => generateContacts(recipe, asOf)).slice(0, 20),
    full: timed(() => createScorer(table, asOf).score(model)),
    weight: timedBy(10, (round) => scorer.score(setEventPoints(model, id, 1 + (round % 20)))),
    copy: timedBy(200, copy),
  });
}
