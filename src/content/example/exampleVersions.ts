import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import type { ModelVersion } from '#core/design/modelVersion.ts';
import { setEnabled, setEventPoints } from '#core/scoring/editCriterion.ts';
import { setLimit } from '#core/scoring/editModel.ts';
import type { ScoringModel } from '#core/scoring/model.ts';
import type { Text } from '#core/text.ts';
import { text } from '../templates/modelParts.ts';

/** A version before it knows the document of its model. */
export type ExampleVersion = Omit<ModelVersion, 'of'>;

const words = {
  first: text('First draft', 'Ensimmäinen luonnos'),
  firstNote: text(
    'Straight from the canvas. Too many A leads: a fair alone made one.',
    'Suoraan pohjasta. A-liidejä tuli liikaa: pelkkä messukäynti riitti.',
  ),
  agreed: text('Agreed for the autumn', 'Sovittu syksyksi'),
  agreedNote: text(
    'Sales calls A leads within four hours. We look again when 20 of them have been called.',
    'Myynti soittaa A-liideille neljässä tunnissa. Katsotaan uudelleen, kun niistä on soitettu 20.',
  ),
  marketing: text('Marketing manager', 'Markkinointipäällikkö'),
  sales: text('Sales director', 'Myyntijohtaja'),
} as const;

/** How the model of the example came to be what it is on the day: a first draft, and one that both sides agreed to. */
export function exampleVersions(
  model: ScoringModel,
  language: keyof Text,
  day: IsoDate,
): readonly ExampleVersion[] {
  const agreedOn = isoDate(dayNumber(day) - 13);
  const agreed = setLimit(setEventPoints(model, 'meeting', 10), 'A', 74);
  const first = setEnabled(setEventPoints(agreed, 'meeting', 25), 'change', true);
  const signature = (name: Text) => ({ name: name[language], on: agreedOn });
  return [
    {
      title: words.first[language],
      note: words.firstNote[language],
      number: 1,
      savedOn: isoDate(dayNumber(day) - 34),
      signOff: null,
      model: first,
    },
    {
      title: words.agreed[language],
      note: words.agreedNote[language],
      number: 2,
      savedOn: agreedOn,
      signOff: { marketing: signature(words.marketing), sales: signature(words.sales) },
      model: agreed,
    },
  ];
}
