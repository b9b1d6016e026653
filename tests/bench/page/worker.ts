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

/** Timers are coarse: ten runs make one figure. */
function timedByTen(work: (round: number) => void): number[] {
  return timed((round) => {
    for (let again = 0; again < 10; again += 1) work(round * 10 + again);
  }).map((time) => time / 10);
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
    weight: timedByTen((round) => scorer.score(setEventPoints(model, id, 1 + (round % 20)))),
    copy: timedByTen(copy),
  });
}
