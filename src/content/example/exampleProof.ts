import type { IsoDate } from '#core/brand.ts';
import { dayNumber, isoDate } from '#core/calendar.ts';
import type { Assessment } from '#core/level/assessment.ts';
import type { Text } from '#core/text.ts';
import { exampleFacts } from './exampleFacts.ts';

const review: Text = {
  en: 'Notes of the last monthly review: 24% of leads became opportunities.',
  fi: 'Viime kuukausipalaverin muistio: liideistä 24 % eteni myyntimahdollisuuksiksi.',
};
const exchange: Text = {
  en: "The lead list in the CRM: yesterday's leads came over in the night, and last week's outcomes went back.",
  fi: 'CRM:n liidilista: eilisen liidit siirtyivät yöllä, ja viime viikon lopputulokset palasivat.',
};
const source: Text = {
  en: 'Only deals that began with a form have a source in the CRM. The rest say “Sales”.',
  fi: 'CRM:ssä lähde on vain kaupoilla, jotka alkoivat lomakkeesta. Muissa lukee ”Myynti”.',
};
const salesDirector: Text = { en: 'Sales director', fi: 'Myyntijohtaja' };
const marketingManager: Text = { en: 'Marketing manager', fi: 'Markkinointipäällikkö' };

/** The hard numbers of the machine shop, of which it does not know five, and what three of its answers rest on. */
export function exampleProof(language: keyof Text, day: IsoDate): Pick<Assessment, 'numbers' | 'evidence'> {
  const daysAgo = (days: number): IsoDate => isoDate(dayNumber(day) - days);
  return {
    numbers: {
      contacts: exampleFacts.contacts,
      leads: 640,
      mqls: 'dontKnow',
      sqls: 210,
      opportunities: 154,
      deals: exampleFacts.dealsPerYear,
      daysToMql: 'dontKnow',
      daysToSql: 'dontKnow',
      daysToOpportunity: 21,
      daysToDeal: 74,
      inTimePercent: 'dontKnow',
      knownSourcePercent: 35,
      neverAsked: 'dontKnow',
    },
    evidence: [
      {
        ...{ id: 'example-review', on: 'ladder:steering', text: review[language], link: '' },
        ...{ day: daysAgo(19), who: salesDirector[language] },
      },
      {
        ...{ id: 'example-exchange', on: 'ladder:systems', text: exchange[language] },
        ...{ link: 'https://crm.konepaja.example/leads', day: daysAgo(3), who: marketingManager[language] },
      },
      {
        ...{ id: 'example-source', on: 'number:knownSourcePercent', text: source[language], link: '' },
        ...{ day: daysAgo(3), who: marketingManager[language] },
      },
    ],
  };
}
