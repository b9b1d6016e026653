import type { level as english } from '../en/level.ts';

const ordinals: { readonly [step: number]: string } = { 2: 'toisen', 3: 'kolmannen', 4: 'neljännen' };

/** Messages of the level test. */
export const level = {
  title: 'Tasotesti',
  tabs: {
    label: 'Tasotestin näkymät',
    more: 'Lisää',
    answer: 'Vastaukset',
    result: 'Tulos',
    plan: 'Suunnitelma',
    deepen: 'Syvennä osa-aluetta',
    numbers: 'Kovat luvut',
    evidence: 'Näytöt ja muistiinpanot',
    rounds: 'Kierrokset ja kehitys',
    review: 'Neljännesvuosikatselmus',
    units: 'Yksiköt rinnakkain',
    survey: 'Kysely linkillä',
    benchmark: 'Vertailu muihin',
    tests: 'Omat testit',
    report: 'Raportti',
  },
  analyst: {
    name: 'Analyytikon työkalut',
    text: 'Omat testit ja vertailuaineistojen teko',
    tests: 'Omat testit kuuluvat analyytikon työkaluihin. Kytkin pitää ne valikossa.',
    packs: 'Aineiston teko seurantatiedostoista kuuluu analyytikon työkaluihin.',
  },
  example: 'Katso täytettyä esimerkkiä',
  notOpened: 'Tasotestiä ei saatu auki',
  noRound: 'Tällaista kierrosta ei ole. Se on ehkä poistettu.',
  noTest:
    'Tähän kierrokseen vastattiin testillä, jota täällä ei ole. Avaa testin tiedosto tai seurantatiedosto.',

  guess: {
    kicker: 'Ennen testiä',
    title: 'Millä portaalla arvelet teidän olevan?',
    text: 'Lue neljä porrasta ja valitse se, josta tunnistat yrityksenne. Ensiarvaus näkyy tuloksen rinnalla mutta ei vaikuta siihen.',
    legend: 'Ensiarvauksesi',
    mark: 'Arvaukseni',
  },

  question: {
    kicker: (number: number, of: number) => `Osa-alue ${number}/${of}`,
    instruction: 'Valitse ylin väite, joka pitää paikkansa, ja merkitse lipulla tavoite.',
    nowLegend: 'Missä olette nyt?',
    wantedLegend: 'Missä haluatte olla?',
    now: 'Nyt',
    wanted: 'Tavoite',
    wantedStep: (step: number) => `Tavoite: ${step}. porras`,
    dontKnow: 'En tiedä',
    notApplicable: 'Ei koske meitä',
    noFlag: 'Ilman lippua tavoite on sama kuin nykytila.',
    reasonLabel: 'Miksi tämä ei koske teitä?',
    reasonMissing: 'Kirjoita perustelu: ilman sitä vastaus jää kesken.',
    reasonGiven: 'Osa-alue jää pois tuloksesta, ja perustelu näkyy sen kohdalla.',
  },

  bar: {
    back: 'Takaisin',
    next: 'Seuraava',
    pass: 'Ohita',
    finish: 'Katso tulos',
    progress: (answered: number, of: number) => `${answered} / ${of} vastattu`,
    dimensions: 'Osa-alueet',
    states: {
      known: (step: number) => `${step}. porras`,
      wanted: (step: number) => `tavoite ${step}`,
      dontKnow: 'en tiedä',
      notApplicable: 'ei koske meitä',
      reasonMissing: 'perustelu puuttuu',
      unanswered: 'vastaamatta',
    },
  },

  result: {
    kicker: (date: string, answered: number, of: number, share: string) =>
      `Tulos ${date} · ${answered}/${of} osa-aluetta · tiedossa ${share}`,
    index: 'Indeksi',
    target: 'Tavoite',
    uncertain: (names: string) => `Porras riippuu siitä, mitä ette vielä tiedä: ${names}.`,
    provisional: 'Tulos on alustava: vastauksista on tiedossa alle kolme neljäsosaa.',
    guessRight: (step: number) => `Ensiarvauksesi osui oikeaan: ${step}. porras.`,
    guessAbove: (step: number) => `Ensiarvauksesi oli ${step}. porras, tulosta ylempänä.`,
    guessBelow: (step: number) => `Ensiarvauksesi oli ${step}. porras, tulosta alempana.`,
    guessPlain: (step: number) => `Ensiarvauksesi oli ${step}. porras.`,
    changeAnswers: 'Muuta vastauksia',

    tooFew: (missing: number) =>
      missing === 1
        ? 'Vielä yksi vastaus, niin porras selviää.'
        : `Vielä ${missing} vastausta, niin porras selviää.`,
    tooFewText: (known: number, least: number) =>
      `Siihen tarvitaan vähintään ${least} osa-aluetta, jotka tiedätte. Nyt niitä on ${known}.`,
    tooNarrow: 'Porrasta ei voi laskea.',
    tooNarrowText: (applicable: number, least: number) =>
      `Osa-alueista vain ${applicable} koskee teitä, ja portaaseen tarvitaan ${least}. Se, mikä on tiedossa, näkyy alla.`,
    goOn: 'Jatka vastaamista',

    picture: {
      title: 'Osa-alueenne neljällä portaalla.',
      here: (step: number) => `Olette ${step}. portaalla.`,
      wanted: (step: number) => `Tavoitteenne on ${step}. porras.`,
      onStep: (step: number, names: string) => `${step}. portaalla: ${names}.`,
      unknown: (names: string) => `Ei tiedossa: ${names}.`,
      notApplicable: (names: string) => `Ei koske teitä: ${names}.`,
    },

    blocks: {
      title: (step: number) => `Mikä estää ${ordinals[step] ?? step} portaan`,
      bottlenecks: (count: number) => (count === 1 ? '1 pullonkaula' : `${count} pullonkaulaa`),
      bottleneck: 'Pullonkaula',
      rung: (from: number, to: number) => `${from}. portaalta ${to}. portaalle`,
      rest: (count: number) => (count === 1 ? 'Vielä yksi osa-alue' : `Vielä ${count} osa-aluetta`),
      unknown: (names: string) => `Ei tiedossa: ${names}. Jo vastaus voi riittää.`,
      rule: (next: number, required: number, applicable: number, standing: number) =>
        `Teitä koskevista osa-alueista (${applicable}) vähintään ${required} pitää olla ${next}. portaalla tai ylempänä; nyt siellä ${standing === 0 ? 'ei ole yhtään' : `on ${standing}`}.`,
      needed: (needed: number) =>
        needed === 1 ? 'Ainakin yhden pitää nousta.' : `Ainakin ${needed} pitää nousta.`,
    },

    actions: {
      toPlan: 'Tee näistä suunnitelma',
      title: (count: number) =>
        count === 1 ? 'Seuraava teko' : count === 2 ? 'Seuraavat kaksi tekoa' : 'Seuraavat kolme tekoa',
      hours: (amount: number) => `${amount}\u00a0h`,
      days: (amount: number) => `${amount}\u00a0pv`,
      weeks: (amount: number) => `${amount} vk`,
    },

    gaps: {
      title: 'Ero tavoitteeseen',
      unset: 'Tavoitetta ei ole vielä asetettu. Merkitse vastauksiin lipulla, mihin haluatte.',
      text: 'Piste on nykytila, lippu on tavoite.',
      step: 'Porras',
      now: (step: number) => `Nyt ${step}. portaalla`,
      nowAndWanted: (now: number, wanted: number) => `Nyt ${now}. portaalla, tavoite ${wanted}. porras`,
      unknownAndWanted: (wanted: number) => `Nykytila ei tiedossa, tavoite ${wanted}. porras`,
      unknown: 'Ei tiedossa',
      dontKnow: 'En tiedä',
      unanswered: 'Vastaamatta',
      reasonMissing: 'Perustelu puuttuu',
      notApplicable: 'Ei koske meitä',
      reason: (reason: string) => `Ei koske meitä: ${reason}`,
      change: (name: string) => `Muuta vastausta: ${name}`,
    },

    method: {
      title: 'Näin tulos lasketaan',
      step: 'Porras',
      range: 'Varma ja mahdollinen',
      rangeText:
        'Porras lasketaan kahdesti: ensin niin, että kaikki tuntematon on niin alhaalla kuin voi olla (varma), ja sitten niin, että se on niin ylhäällä kuin voi olla (mahdollinen). Jos tulokset eroavat, kumpikin kerrotaan.',
      rangeNow: (sure: number, possible: number) => `Nyt: varma ${sure}, mahdollinen ${possible}.`,
      index: 'Indeksi',
      indexNow: (sum: string, count: string, index: string) => `Nyt: ${sum} / ${count} = ${index}.`,
      target: 'Tavoite',
      targetText:
        'Tavoite on lipulla merkittyjen portaiden keskiarvo. Osa-alue, jolla ei ole lippua, lasketaan nykytilansa mukaan; jos sekään ei ole tiedossa, osa-alue jää pois.',
      known: 'Tiedossa',
      knownText: (known: number, asked: number, share: string, least: number) =>
        `Teitä koskevia kysymyksiä on kysytty ${asked}, ja vastauksista on tiedossa ${known} eli ${share}. Kun osuus on alle 75 %, tulos on alustava. Jos tiedossa olevia osa-alueita on alle ${least}, porrasta ei kerrota.`,
      guess: 'Ensiarvaus',
      guessText: 'Ensiarvaus näkyy tuloksen rinnalla eikä muuta sitä.',
    },

    next: {
      title: 'Seuraavaksi: mikä on hyvä liidi?',
      text: 'Sopikaa se pisteinä, niin näette heti, mihin järjestykseen kontaktinne asettuvat.',
      button: 'Määritelkää hyvä liidi',
    },
  },
} satisfies typeof english;
