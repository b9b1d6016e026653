import type { Messages } from '../en.ts';

/** Messages of practices, hard numbers and evidence in Finnish. */
export const deepen = {
  closed:
    'Kierros on suljettu, eikä siihen voi enää vastata. Voit avata sen uudelleen kohdassa Kierrokset ja kehitys.',
  link: 'Syvennä tätä osa-aluetta',
  seeResult: 'Katso tulos',

  overview: {
    title: 'Syvennä osa-aluetta',
    text: 'Pikatestissä osa-alueen porras perustuu yhteen väitteeseen. Käytännöistä näette tarkemmin, missä olette ja mitä puuttuu.',
    progress: (full: number, of: number) => `Käytännöt vastattu: ${full}/${of} osa-aluetta`,
    first: 'Nämä kannattaa syventää ensin',
    others: 'Muut osa-alueet',
    all: 'Osa-alueet',
    reasons: {
      bottleneck: () => 'Pullonkaula: jarruttaa koko yritystä',
      unknown: () => 'Ei tiedossa: käytännöt voivat kertoa',
      border: (next: number) => `Juuri ${next}. portaan alapuolella: voi ratkaista nousun`,
    },
    states: {
      ladder: (least: number, most: number) =>
        least === most ? `Vain pikatesti · ${least} min` : `Vain pikatesti · ${least}–${most} min`,
      begun: (answered: number, of: number, minutes: number) =>
        `${answered}/${of} käytäntöä · ${minutes} min jäljellä`,
      full: (of: number) => (of === 1 ? 'Käytäntöön on vastattu' : `Kaikkiin ${of} käytäntöön on vastattu`),
      out: (reason: string) => `Ei koske teitä: ${reason}`,
      none: 'Tässä testissä ei ole käytäntöjä',
    },
    start: (name: string) => `Syvennä: ${name}`,
    goOn: (name: string) => `Jatka: ${name}`,
    costs: (questions: number, minutes: number) =>
      `Nyt ${questions} ${questions === 1 ? 'kysymys' : 'kysymystä'}, noin ${minutes} min`,
    done: 'Kaikkeen kysyttyyn on vastattu.',
    legend:
      'Ruutu on yksi käytäntö, portaat 2–4 vasemmalta oikealle. Mitä täydempi ruutu, sitä useammin käytäntö toteutuu.',
  },

  dimension: {
    all: 'Kaikki osa-alueet',
    keys: 'Näppäimillä 0–3 vastaat käytäntöön, jonka kohdalla olet.',
    ladder: 'Pikatesti',
    practices: 'Käytännöt',
    counts: 'Nyt voimassa',
    step: (step: number) => `${step}. porras`,
    range: (sure: number, possible: number) => `${sure}. porras, ehkä ${possible}.`,
    notYet: 'ei vielä',
    unknown: 'ei tiedossa',
    unanswered: 'vastaamatta',
    decides: {
      ladder: (left: number) =>
        `Pikatesti ratkaisee, kunnes kaikkiin 2. portaan käytäntöihin on vastattu. Jäljellä ${left}.`,
      both: (left: number) =>
        `Näistä parempi on voimassa, kunnes avautuneisiin käytäntöihin on vastattu. Jäljellä ${left}.`,
      practices: 'Nyt käytännöt ratkaisevat.',
      unknown: 'Vähintään puolesta käytännöistä ei ole tietoa, joten osa-aluekaan ei ole tiedossa.',
    },
    out: (reason: string) => `Osa-alue on jätetty pois: ${reason}`,
    outText: 'Käytännöt lasketaan mukaan vasta, kun osa-alue palautetaan testiin.',
    change: 'Muuta vastausta',
    stepTitle: (step: number, name: string) => `${step}. porras: ${name}`,
    progress: (answered: number, of: number) => `${answered} / ${of} vastattu`,
    later: (step: number, count: number) =>
      `${step}. portaan ${count === 1 ? 'käytäntö' : `käytännöt (${count})`} kysytään, kun ${step - 1}. portaasta toteutuu vähintään puolet.`,
    show: 'Näytä loput',
    showOf: (step: number) => `Näytä loput: ${step}. portaan käytännöt`,
    onRequest: 'Näitä ei vielä kysytä. Vastauksesi lasketaan silti mukaan.',
    opened: (count: number, step: number) =>
      `${step}. portaalta ${count} ${count === 1 ? 'kysymys' : 'kysymystä'} lisää: ${step - 1}. portaasta toteutuu vähintään puolet.`,
    closed: (count: number, step: number) =>
      `${step}. portaalta ${count} ${count === 1 ? 'kysymys' : 'kysymystä'} vähemmän: ${step - 1}. portaasta toteutuu alle puolet.`,
    bar: 'Osa-alueesta toiseen',
    back: (name: string) => `Takaisin: ${name}`,
    next: (name: string) => `Seuraava: ${name}`,
  },

  card: {
    coverage: { 0: 'Ei', 1: 'Osin', 2: 'Pääosin', 3: 'Aina' },
    reasonGiven: 'Käytäntö jää tällä perustelulla pois portaansa laskusta.',
    more: 'Mitä ”aina” vaatii? Esimerkki ja näytöt',
    always: 'Vastaa ”aina”, kun',
    example: 'Esimerkiksi',
  },

  offer: {
    title: 'Tällä kierroksella on vain pikatesti',
    text: 'Saman testin uusimmassa versiossa on käytännöt jokaiselle osa-alueelle. Vastauksesi säilyvät ennallaan.',
    take: 'Ota uusin versio käyttöön',
    noneTitle: 'Tässä testissä ei ole syvennettävää',
    noneText: 'Kierroksen testissä on vain väitteet, ei käytäntöjä.',
  },

  numbers: {
    title: 'Kovat luvut',
    text: (date: string) =>
      `Viimeiset 12 kuukautta, ${date} asti. Jos lukua ei löydy mistään, valitse ”En tiedä”: sekin kertoo paljon.`,
    progress: (known: number, of: number) => `Tiedossa ${known}/${of}`,
    groups: {
      stages: 'Kontakteista kauppoihin',
      days: 'Päivät vaiheesta toiseen',
      rest: 'Lupaukset, lähteet ja ohi menneet kaupat',
    },
    groupTexts: {
      stages: 'Montako kuhunkin vaiheeseen pääsi 12 kuukauden aikana.',
      days: 'Keskimäärin kalenteripäivinä niillä, jotka etenivät.',
      rest: 'Osuudet prosentteina, viimeinen kauppojen määränä.',
    },
    names: {
      contacts: 'Kontaktit',
      leads: 'Liidit',
      mqls: 'Markkinointiliidit (MQL)',
      sqls: 'Myyntiliidit (SQL)',
      opportunities: 'Myyntimahdollisuudet',
      deals: 'Kaupat',
      daysToMql: 'Liidistä markkinointiliidiksi',
      daysToSql: 'Markkinointiliidistä myyntiliidiksi',
      daysToOpportunity: 'Myyntiliidistä myyntimahdollisuudeksi',
      daysToDeal: 'Myyntimahdollisuudesta kaupaksi',
      inTimePercent: 'Yhteydenotto ajoissa',
      knownSourcePercent: 'Myynti, jonka lähde tiedetään',
      neverAsked: 'Kaupat, joihin teitä ei pyydetty mukaan',
    },
    texts: {
      contacts: 'Ihmiset, jotka ovat viimeisenä päivänä rekisterissänne ja joihin saatte olla yhteydessä.',
      leads:
        'Kontaktit, jotka osoittivat kiinnostusta siihen, mitä myytte, tulivatpa ne mistä lähteestä tahansa. Kukin lasketaan kerran.',
      mqls: 'Liidit, jotka täyttivät sovitun määritelmän ja jotka markkinointi siirsi myynnille.',
      sqls: 'Siirretyt liidit, joihin myyjä otti yhteyttä ja jotka hän hyväksyi työn alle.',
      opportunities:
        'Tapaukset, joissa tarve on varmistettu ja joissa teitte tai valmistelitte tarjousta tai pilottia.',
      deals: 'Myyntimahdollisuudet, joista tuli allekirjoitettu tilaus.',
      daysToMql: 'Ensimmäisestä kiinnostuksen merkistä siihen, kun liidi siirrettiin myynnille.',
      daysToSql: 'Siirrosta päivään, jona myyjä hyväksyi liidin työn alle.',
      daysToOpportunity: 'Hyväksymisestä päivään, jona tarjous tai pilotti aloitettiin.',
      daysToDeal: 'Tarjouksen tai pilotin aloittamisesta allekirjoitettuun tilaukseen.',
      inTimePercent: 'Kuinka suureen osaan siirretyistä liideistä myyjä otti yhteyttä sovitussa ajassa.',
      knownSourcePercent:
        'Kuinka suuresta osasta uusien kauppojen euroja osaatte nimetä kampanjan tai lähteen, josta liidi alun perin tuli.',
      neverAsked:
        'Kohderyhmänne ostot, jotka kilpailija voitti ja joihin teiltä ei pyydetty tarjousta. Laskekaa ne, jotka ovat tiedossanne.',
    },
    units: { days: 'pv', percent: '%' },
    doubt: (name: string, count: string) =>
      `Luku on suurempi kuin edeltävässä vaiheessa (${name}, ${count}). Tarkista, että kumpikin on samoilta 12 kuukaudelta.`,
    funnel: {
      title: 'Kuinka pitkälle kontaktit etenevät',
      text: 'Palkki näyttää, kuinka suuri osa edeltävästä vaiheesta eteni tähän.',
      of: (share: string, stage: string) => `${share} ${stage}`,
      ofStage: {
        contacts: 'kontakteista',
        leads: 'liideistä',
        mqls: 'markkinointiliideistä',
        sqls: 'myyntiliideistä',
        opportunities: 'myyntimahdollisuuksista',
        deals: 'kaupoista',
      },
      days: (days: string) => `${days}\u00a0pv`,
      total: (days: string) => `Liidistä kauppaan keskimäärin ${days} päivässä.`,
      unknown: 'ei tiedossa',
      empty: 'Kuva alkaa piirtyä, kun luvuista on tiedossa kaksi.',
      table: 'Luvut taulukkona',
      columns: {
        stage: 'Vaihe',
        count: 'Määrä',
        share: 'Osuus edeltävästä tiedossa olevasta vaiheesta',
        days: 'Päiviä edeltävästä vaiheesta',
      },
    },
  },

  evidence: {
    title: 'Näytöt ja muistiinpanot',
    bare: (count: number) =>
      count === 1 ? 'Yksi vastaus on vielä vailla näyttöä' : `${count} vastausta on vielä vailla näyttöä`,
    bareText:
      'Vastasit ”pääosin” tai ”aina” tai valitsit pikatestissä 2. portaan tai ylemmän. Mistä sen näkee?',
    allRest: 'Jokaisella vahvalla vastauksella on näyttö',
    nothing: 'Vahvoja vastauksia ei vielä ole',
    nothingText:
      'Näyttöä kysytään, kun vastaat ”pääosin” tai ”aina” tai valitset pikatestissä 2. portaan tai ylemmän. Aloita vastauksista.',
    answer: 'Vastaa testiin',
    kept: 'Kirjatut näytöt',
    keptNone: 'Tälle kierrokselle ei ole vielä kirjattu näyttöjä.',
    numbers: 'Kovat luvut',
    others: 'Kysymykset, joita tässä testissä ei ole',
    ladder: (step: number) => `Pikatesti, ${step}. porras`,
    ladderPlain: 'Pikatesti',
    label: (subject: string) => `Näytöt: ${subject}`,
    count: (count: number) => (count === 0 ? 'Näytöt' : `Näytöt (${count})`),
    add: 'Lisää näyttö',
    addTo: (subject: string) => `Lisää näyttö: ${subject}`,
    writeDown: 'Kirjaa tämä',
    writeDownOn: (subject: string) => `Kirjaa tämä: ${subject}`,
    edit: (text: string) => `Muokkaa: ${text}`,
    remove: (text: string) => `Poista: ${text}`,
    keep: 'Tallenna',
    cancel: 'Peru',
    text: 'Muistiinpano',
    link: 'Linkki',
    linkHint: 'https:// tai mailto:',
    day: 'Päivä',
    who: 'Kuka näki tai kertoi',
    linkFault: 'Tätä linkkiä ei voi avata: vain https://- ja mailto:-linkit kelpaavat.',
    emptyFault: 'Kirjoita muistiinpano tai linkki.',
    full: 'Kierrokselle ei mahdu enempää näyttöjä. Poista ensin jokin.',
    newTab: 'avautuu uuteen välilehteen',
    mail: (address: string) => `Kirjoita: ${address}`,
    removed: 'Poistettu. Kumoa palauttaa sen.',
  },
} satisfies Messages['deepen'];
