import type { Messages } from '../en.ts';

const allatives: { readonly [step: number]: string } = { 2: 'toiselle', 3: 'kolmannelle', 4: 'neljännelle' };

const numerals = [
  '',
  ...['Yksi', 'Kaksi', 'Kolme', 'Neljä', 'Viisi', 'Kuusi', 'Seitsemän', 'Kahdeksan', 'Yhdeksän', 'Kymmenen'],
];

/** Messages of the proof of a result in Finnish. */
export const proof = {
  answers: {
    step: (step: number) => `${step}. porras`,
    coverage: { 0: 'ei', 1: 'osin', 2: 'pääosin', 3: 'aina' },
    quick: 'Pikatesti',
    onStep: (step: number) => `${step}. porras`,
    dontKnow: 'en tiedä',
    notApplicable: 'ei koske meitä, perustelu puuttuu',
    none: 'vastaamatta',
    now: (now: string) => `Nyt: ${now}.`,
    enough: (enough: string) => `Riittää: ${enough}.`,
    ladder: (now: number, to: number) => `Vastauksenne on ${now}. porras, ja ${to}. riittää.`,
    open: (count: number) =>
      count === 1 ? 'Mikä riittäisi: 1 vastaus' : `Mikä riittäisi: ${count} vastausta`,
    anyAnswer: 'mikä tahansa vastaus',
    smallest: 'Kuuluu pienimpään muutokseen',
    whatIf: (words: string) => `Entä jos tämä olisi totta: ${words}`,
    unknown: 'Ei tiedossa',
    stuck:
      'Yhdellä portaalla mikään käytäntö ei koske teitä, joten mikään vastaus ei nosta osa-aluetta ylemmäs.',
    list: 'Mitä vastausten pitäisi olla',
  },

  smallest: {
    title: 'Pienin muutos',
    sentence: (count: number, step: number) =>
      count === 1
        ? `Yksi vastaus nostaa teidät ${allatives[step] ?? step} portaalle.`
        : `${numerals[count] ?? count} vastausta nostaa teidät ${allatives[step] ?? step} portaalle.`,
    to: (name: string, answers: number, step: number) =>
      answers === 1 ? `${name}, ${step}. portaalle` : `${name}, ${step}. portaalle: ${answers} vastausta`,
    none: (step: number) =>
      `Pelkät vastaukset eivät nosta teitä ${allatives[step] ?? step} portaalle: jollakin osa-alueella mikään portaan käytännöistä ei koske teitä.`,
    tryAll: 'Kokeile niiden vaikutusta',
    list: 'Vastaukset, jotka riittävät',
  },

  band: {
    label: 'Entä jos',
    changed: (count: number) =>
      count === 1 ? 'Entä jos: 1 vastaus muutettu.' : `Entä jos: ${count} vastausta muutettu.`,
    gives: (step: string, index: string) => `${step}, indeksi ${index}`,
    step: (sure: number, possible: number) =>
      sure === possible ? `${sure}. porras` : `${sure}. porras, ehkä ${possible}.`,
    noStep: 'Ei porrasta',
    real: (step: string, index: string) => `Nyt: ${step}, indeksi ${index}. Mitään ei tallenneta.`,
    clear: 'Tyhjennä',
    wouldBe: (sure: number, possible: number) =>
      sure === possible
        ? `Entä jos: olisitte ${sure}. portaalla.`
        : `Entä jos: olisitte ${sure}. portaalla, ehkä ${possible}. portaalla.`,
    noHeadline: 'Entä jos: porrasta ei voisi kertoa.',
    indexIf: 'Indeksi, entä jos',
    picture: 'Entä jos. Tältä portaikko näyttäisi.',
  },

  sure: {
    title: 'Kuinka varma tulos on',
    isSure: (step: number) => `${step}. porras on varma: mikään, mitä ette vielä tiedä, ei voi muuttaa sitä.`,
    range: (sure: number, possible: number) =>
      `${sure}. porras on varma. Jos se, mitä ette tiedä, osoittautuu hyväksi, olette ${possible}. portaalla.`,
    known: (known: number, asked: number, share: string) =>
      known < asked
        ? `Kysymyksiä on ${asked}, ja vastauksista on tiedossa ${known} eli ${share}.`
        : asked === 1
          ? 'Ainoa kysytty vastaus on tiedossa.'
          : `Kaikki ${asked} vastausta ovat tiedossa.`,
    provisional: 'Kun osuus on alle 75 %, tulos on alustava.',
    first: 'Näissä käytännöt kertoisivat eniten:',
    byDimension: 'Osa-alueittain',
    columns: {
      dimension: 'Osa-alue',
      source: 'Mistä tulos tulee',
      known: 'Tiedossa',
      step: 'Porras',
    },
    sources: { ladder: 'pikatesti', practices: 'käytännöt', both: 'käytännöt osin' },
    of: (known: number, asked: number) => `${known}/${asked}`,
    step: (now: number, possible: number) => (now === possible ? String(now) : `${now}, ehkä ${possible}`),
    unknown: 'ei tiedossa',
    out: 'jätetty pois',
    deepen: 'Syvennä',
    deepenName: (name: string) => `Syvennä: ${name}`,
  },

  stacked: {
    title: 'Käytännöistä arvoksi',
    text: 'Kunkin portaan kohdalla on, kuinka suuri osa sen käytännöistä toteutuu: teitä koskevien käytäntöjen keskiarvo nollasta yhteen. Käytännöstä tulee 1 heti, kun se toteutuu riittävästi. Osa-alue on ylimmällä portaalla, johon asti kaikki ovat 1. Arvo on 1 ja kaikki kolme yhteensä. Porrassummassa yhteenlasku päättyy ensimmäiseen lukuun, joka on alle 1, joten summan kokonaisosa on porras.',
    dimension: 'Osa-alue',
    reached: (step: number) => `${step}. porras toteutuu`,
    value: 'Arvo',
    stacked: 'Porrassumma',
    step: 'Porras',
    both: 'Kaikkiin avautuneisiin käytäntöihin ei ole vastattu, joten pikatestin ja käytäntöjen tuloksista parempi on voimassa.',
    fraction: (n: string, d: string) => `${n}/${d}`,
    rule: (share: string) =>
      `Yritys on portaalla, kun ${share} sitä koskevista osa-alueista on sillä portaalla tai ylempänä eikä yksikään ole enempää kuin yhden portaan alempana.`,
    shares: { 2: 'vähintään puolet', 3: 'vähintään kolme neljäsosaa', 4: 'jokainen' },
  },

  contradictions: {
    title: 'Sopivatko nämä yhteen?',
    count: (count: number) => (count === 1 ? '1 pari' : `${count} paria`),
    text: 'Kumpikin voi pitää paikkansa. Kumpaa kannattaa katsoa uudelleen? Mikään tässä ei muuta tulosta.',
    rest: (count: number) => (count === 1 ? 'Vielä yksi pari' : `Vielä ${count} paria`),
    look: {
      ladder: (name: string) => `Pikatesti: ${name}`,
      practice: (name: string) => `Käytäntö: ${name}`,
      practices: (name: string) => `Käytännöt: ${name}`,
      number: (name: string) => `Kova luku: ${name}`,
      numberAt: (name: string, value: string) => `Kova luku: ${name}, ${value}`,
      guess: 'Ensiarvaus',
      result: 'Vastaukset',
    },
  },
} satisfies Messages['proof'];
