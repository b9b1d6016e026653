import type { cases as english } from '../en/cases.ts';

/** Known cases: won deals and wasted leads that a model must tell apart. */
export const cases = {
  title: 'Tutut tapaukset',
  text: 'Markkinointi ja myynti tuovat kumpikin kolme voitettua kauppaa ja kolme turhaa liidiä. Jos malli ei erota niitä toisistaan, siinä on vielä tekemistä.',
  empty: 'Aloittakaa kaupasta, jonka kaikki muistavat.',
  outcomes: { won: 'Voitetut kaupat', wasted: 'Turhat liidit' },
  outcomeOne: { won: 'Voitettu kauppa', wasted: 'Turha liidi' },
  by: { marketing: 'Markkinointi', sales: 'Myynti' },
  group: (by: string, outcome: string) => `${by}: ${outcome.toLowerCase()}`,
  count: (count: number, asked: number) => `${count}/${asked}`,
  add: { won: 'Lisää voitettu kauppa', wasted: 'Lisää turha liidi' },
  newName: { won: (at: number) => `Voitettu kauppa ${at}`, wasted: (at: number) => `Turha liidi ${at}` },
  pointsAndGrade: (score: string, grade: string) => `${score} pistettä, ${grade}`,
  verdicts: {
    apart: 'Malli erottelee tapaukset',
    weakly: 'Malli erottelee tapaukset heikosti',
    not: 'Malli ei erottele tapauksia',
  },
  waiting: 'Tuokaa vähintään yksi voitettu kauppa ja yksi turha liidi, niin malli joutuu koetukselle.',
  pairs: (right: string, all: string) =>
    `Pareista ${right}/${all} on oikein päin: voitettu kauppa ennen turhaa liidiä.`,
  tied: (tied: string) => `Tasan: ${tied}.`,
  side: (apart: string, all: string) => `Oikealla puolella myynnin rajaa: ${apart}/${all}.`,
  few: (won: string, wasted: string) =>
    `Tapauksia on vasta vähän (voitettuja ${won}, turhia ${wasted}), joten yksikin ratkaisee melkein kaiken.`,
  caution: (count: string) =>
    `Käsin poimitut tapaukset (${count}) näyttävät, missä malli pettää. Ne eivät todista, että se toimii.`,
  picture: 'Tuttujen tapausten pisteet',
  pictureWords: (lines: string) => `Tuttujen tapausten pisteet, 0–100. ${lines}`,
  under: 'Voitettu, mutta jää myynnin rajan alle',
  over: 'Turha, mutta päätyy myynnille',
  closedOut: (gate: string) => `sulkee pois: ${gate}`,
  failing: {
    title: 'Mikä kriteeri pettää',
    text: 'Nämä puhuvat turhien liidien puolesta.',
    blamed: (pairs: string) =>
      `Antaa turhalle liidille vähintään yhtä paljon kuin voitetulle kaupalle ${pairs} väärin päin olevassa parissa.`,
    without: (righted: string, broken: string) =>
      `Ilman sitä pareja korjaantuu ${righted} ja menee väärin ${broken}.`,
    turned: (righted: string, broken: string) =>
      `Jos etumerkin vaihtaa, pareja korjaantuu ${righted} ja menee väärin ${broken}.`,
    switchOff: 'Ota pois käytöstä',
    switchOffName: (name: string) => `Ota pois käytöstä: ${name}`,
    none: 'Yksikään kriteeri ei ole yksin syypää: minkään poistaminen ei korjaisi enempää pareja kuin rikkoisi.',
  },
  missing: {
    title: 'Mitä malli ei kysy',
    field: (name: string, pairs: string) => `${name}: eroaa ${pairs} väärin päin olevassa parissa.`,
    mute: (pairs: string) =>
      `Väärin päin olevia pareja, joissa jokainen kriteeri antaa kummallekin saman verran: ${pairs}.`,
    alike: (won: string, wasted: string) =>
      `${won} ja ${wasted} näyttävät paperilla samalta. Mitä tiesitte toisesta, mitä ette tienneet toisesta?`,
    unasked: 'Mikään käytössä oleva kriteeri ei katso näitä. Lisää kriteeri tai ota vanha takaisin käyttöön.',
  },
  telling: {
    title: 'Mitä kukin kriteeri tapauksista sanoo',
    criterion: 'Kriteeri',
    won: 'Voitetut, keskiarvo',
    wasted: 'Turhat, keskiarvo',
    right: 'Pareja oikein',
    wrong: 'Pareja väärin',
    best: (name: string, won: string, wasted: string) =>
      `Parhaiten erottelee: ${name}. Voitetut saavat siitä keskimäärin ${won} ja turhat ${wasted} pistettä.`,
  },
  table: {
    title: 'Tapaukset taulukkona',
    name: 'Tapaus',
    by: 'Kuka toi',
    outcome: 'Miten kävi',
    points: 'Pisteet',
    grade: 'Luokka',
  },
  form: {
    back: 'Kaikki tapaukset',
    name: 'Nimi, jonka vain te ymmärrätte',
    nameHint: 'Ei ihmisten nimiä.',
    by: 'Kuka toi',
    outcome: 'Miten kävi',
    day: 'Päivä, jolloin se olisi pitänyt nähdä',
    note: 'Mistä oli kyse',
    known: 'Mitä siitä tiedettiin',
    unknown: 'Ei tiedossa',
    yes: 'Kyllä',
    no: 'Ei',
    others: (count: number) => `Kentät, joita mikään kriteeri ei kysy (${count})`,
    events: 'Mitä se teki',
    event: 'Tapahtuma',
    daysBefore: 'Päivää ennen',
    topic: 'Aihe',
    noTopic: 'Ei aihetta',
    addEvent: 'Lisää tapahtuma',
    removeEvent: (name: string, days: string) => `Poista ${name}, ${days} päivää ennen`,
    noEvents: 'Ei vielä mitään.',
    remove: 'Poista tapaus',
    another: 'Lisää toinen',
    now: 'Nyt',
  },
  line: (apart: string, all: string) => `${apart}/${all} oikealla puolella rajaa`,
} satisfies typeof english;
