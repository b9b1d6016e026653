import type { Release } from '#core/release.ts';

/** What is new, newest first. A released entry is never edited; CHANGELOG.md tells the same at length. */
export const news: readonly Release[] = [
  {
    version: '0.1.0',
    day: '2026-11-22',
    title: {
      en: 'The level test, the scoring model and the files, in one browser tab.',
      fi: 'Tasotesti, pisteytysmalli ja tiedostot yhdessä selaimen välilehdessä.',
    },
    points: [
      {
        en: 'The level test finds your step, what holds you back, and what to do next.',
        fi: 'Tasotesti kertoo portaanne, mikä pitää teitä siinä ja mitä tehdä seuraavaksi.',
      },
      {
        en: 'Marketing and sales build a scoring model together and see at once what it does to contacts.',
        fi: 'Markkinointi ja myynti tekevät pisteytysmallin yhdessä ja näkevät heti, mitä se tekee kontakteille.',
      },
      {
        en: 'Everything stays in your browser, and leaves it only as files that you save.',
        fi: 'Kaikki pysyy selaimessasi ja lähtee siitä vain tiedostoina, jotka itse tallennat.',
      },
    ],
  },
];
