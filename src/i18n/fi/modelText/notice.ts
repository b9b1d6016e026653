import type { notice as english } from '../../en/modelText/notice.ts';

/** The profiling notice. */
export const notice = {
  title: (model: string) => `Profilointiseloste: ${model}`,
  general:
    'Liidien pisteytys on profilointia: siinä arvioidaan henkilötietojen perusteella, kuinka todennäköisesti ihminen on kiinnostunut ostamaan (GDPR:n 4 artiklan 4 kohta).',
  what: 'Mitä pisteytetään',
  whatText:
    'Mahdollisten asiakasyritysten kontaktit saavat pisteitä 0–100 ja luokan A–D. Pisteet kertovat, missä järjestyksessä myynti ottaa liidit työn alle ja mitä tietoa markkinointi lähettää.',
  controller: 'Rekisterinpitäjä',
  contact: 'Yhteyshenkilö tietosuoja-asioissa',
  data: 'Mistä tiedoista',
  dataText: 'Malli lukee nämä tiedot eikä mitään muuta.',
  ofPerson: 'Ihmisestä',
  ofCompany: 'Yrityksestä',
  events: 'Mitä ihminen on tehnyt',
  colleagues: 'Mukaan lasketaan myös saman yrityksen kollegojen tapahtumat.',
  source: 'Tietojen lähde riippuu käytössä olevista järjestelmistä.',
  sourceBlank: 'Tietojen lähteet',
  nothing: 'Ei mitään.',
  field: 'Kenttä',
  kind: 'Mitä tallennetaan',
  about: 'Mistä se kertoo',
  basis: 'Millä perusteella',
  basisText:
    'Rekisterinpitäjä kirjoittaa tähän käsittelyn oikeusperusteen (GDPR:n 6 artikla) ja, jos peruste on oikeutettu etu, miten etuja on punnittu.',
  basisBlank: 'Oikeusperuste',
  how: 'Miten pisteet lasketaan',
  howText: (fit: string, behaviour: string) =>
    `Siitä, millaisia ihminen ja yritys ovat, saa enintään ${fit} pistettä, ja siitä, mitä ihminen on tehnyt, enintään ${behaviour}. Summa on aina 0–100. Tieto, jota ei ole, ei ole hyväksi eikä haitaksi, ellei malli niin sano. Jokainen piste voidaan selittää: mikä kriteeri sen antoi, mistä ja milloin. Nämä ovat kriteerit:`,
  gates: 'Nämä ratkaisevat pisteistä riippumatta:',
  who: 'Kuka päättää',
  whoText:
    'Pisteet eivät päätä kenestäkään. Myynnissä tai markkinoinnissa ihminen katsoo liidin ja päättää, otetaanko yhteyttä ja miten, ja voi toimia luokasta poiketen. Luokka vaikuttaa siihen, missä järjestyksessä työt tehdään ja mitä viestejä lähetetään.',
  articles:
    'GDPR:n 22 artikla koskee päätöksiä, jotka perustuvat pelkästään automaattiseen käsittelyyn ja joilla on oikeusvaikutuksia tai muita yhtä merkittäviä vaikutuksia. Malli on tarkoitettu käytettäväksi niin, ettei se tee sellaisia päätöksiä. Rekisterinpitäjä huolehtii siitä, että sitä myös käytetään niin.',
  long: 'Kuinka kauan asiat vaikuttavat',
  longText: 'Sen arvo, mitä ihminen on tehnyt, vähenee ajan myötä:',
  counts: (name: string, time: string) => `${name}: ${time}`,
  days: (days: string) => `lasketaan ${days} päivän ajan`,
  noEnd: 'ei aikarajaa',
  keptBlank: 'Kuinka kauan itse tiedot säilytetään',
  where: 'Missä tiedot ovat',
  whereText:
    'Malli suunnitellaan Portaassa, joka toimii selaimessa eikä lähetä mitään palvelimelle. Siinä avatut kontaktilistat ovat selaimen muistissa vain sen käynnin ajan.',
  target: (system: string) => `Käytössä pisteet laskee ${system} oman sopimuksensa ehdoilla.`,
  noTarget: 'Vielä ei ole päätetty, missä järjestelmässä pisteet käytössä lasketaan.',
  receivers: 'Järjestelmät, käsittelijät ja maat',
  rights: 'Miten vastustaa',
  rightsList: {
    object:
      'Jokainen saa vastustaa profilointia. Suoramarkkinointia varten tehtävä profilointi päättyy, kun ihminen vastustaa sitä, eikä syytä tarvita (GDPR:n 21 artikla).',
    access: 'Jokainen saa kysyä, mitä hänestä tiedetään, montako pistettä hänellä on ja miksi.',
    rectify: 'Väärät tiedot oikaistaan, ja tiedot poistetaan, kun niille ei enää ole perustetta.',
    complain: 'Jokainen saa valittaa valvontaviranomaiselle, Suomessa tietosuojavaltuutetulle.',
  },
  objectTo: 'Vastustukset ja pyynnöt osoitetaan',
  disclaimer: 'Tämä seloste on mallista tehtyä yleistä tietoa. Se ei ole oikeudellinen neuvo.',
} satisfies typeof english;
