import type { Criterion } from '#core/scoring/criterion.ts';
import type { Field, ScoringModel } from '#core/scoring/model.ts';
import { manufacturing } from '../templates/manufacturing.ts';
import { byValue, category, text } from '../templates/modelParts.ts';
import { exampleGolden } from './exampleGolden.ts';

const industry = category('industry', ['company', 'firmographic'], text('Industry', 'Toimiala'), [
  ['energy', 'Energy', 'Energia'],
  ['forestMachines', 'Forest machines', 'Metsäkoneet'],
  ['marine', 'Marine', 'Meriteollisuus'],
  ['mining', 'Mining and crushing', 'Kaivos ja murskaus'],
  ['machinery', 'Other machine building', 'Muu koneenrakennus'],
  ['other', 'Other industry', 'Muu toimiala'],
]);

const pieces = category(
  'pieces',
  ['company', 'own'],
  text('Parts and our machines', 'Kappaleet ja koneemme'),
  [
    ['fits', 'Fit our machines', 'Sopivat koneillemme'],
    ['tooLarge', 'Too large', 'Liian isoja'],
    ['longRun', 'Long runs of small parts', 'Pitkiä sarjoja pieniä kappaleita'],
  ],
);

/** What Konepaja Virtanen made of the manufacturing template: its own industries, and parts that suit its machines. */
export const exampleModel: Omit<ScoringModel, 'title'> = {
  ...manufacturing.model,
  fields: [industry, pieces, ...manufacturing.model.fields.filter(isKept)],
  criteria: [
    byValue('industry', text('Energy, forest machines or marine', 'Energia, metsäkoneet tai meri'), [
      [11, 'energy', 'forestMachines', 'marine'],
    ]),
    byValue('pieces', text('Parts fit our machines', 'Kappaleet sopivat koneillemme'), [[8, 'fits']]),
    ...manufacturing.model.criteria.filter(isKept).map(adapted),
  ],
  golden: exampleGolden,
};

/** The template's industries gave way to their own; nobody at the shop learns of investment decisions. */
function isKept({ id }: Field | Criterion): boolean {
  return id !== 'industry' && id !== 'budget';
}

/** Changes are known too seldom to be worth points yet: the criterion waits, switched off. */
function adapted(criterion: Criterion): Criterion {
  return criterion.id === 'change' ? { ...criterion, enabled: false } : criterion;
}
