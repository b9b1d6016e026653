import type { Rung, RungNeed } from '#core/level/plan/rung.ts';
import type { UpperStep } from '#core/level/test.ts';
import type { Text } from '#core/text.ts';
import type { DimensionId } from './dimensionIds.ts';

function rung(dimension: DimensionId, to: UpperStep): Rung {
  return { dimension, to };
}

function need(of: Rung, needs: Rung, reason: Text): RungNeed {
  return { rung: of, needs, reason };
}

/** What comes before what, beside the step below in the same dimension (`LT-44`): few, and each with its reason. */
export const dependencies: readonly RungNeed[] = [
  need(rung('handover', 2), rung('goodLead', 2), {
    en: 'A promised time of contact holds only when both teams agree which leads are handed over.',
    fi: 'Luvattu yhteydenottoaika pitää vain, kun on sovittu, mitkä liidit siirretään.',
  }),
  need(rung('together', 3), rung('goodLead', 2), {
    en: 'Marketing can promise a number of leads only when it is written down what counts as one.',
    fi: 'Liidien määrästä voi antaa lupauksen vasta, kun on kirjattu, mikä lasketaan liidiksi.',
  }),
  need(rung('goodLead', 3), rung('systems', 2), {
    en: 'Every lead can be graded only where every lead is: in one shared system.',
    fi: 'Jokaisen liidin voi luokitella vasta, kun ne kaikki ovat samassa järjestelmässä.',
  }),
  need(rung('knowledge', 2), rung('systems', 2), {
    en: "What a contact did needs one place to be recorded, and private spreadsheets aren't one.",
    fi: 'Kontaktin tekemisille tarvitaan yksi yhteinen paikka, eivätkä omat Excelit ole sellainen.',
  }),
  need(rung('feedback', 2), rung('systems', 2), {
    en: 'The outcome is recorded on the lead, so the lead has to be where both teams see it.',
    fi: 'Lopputulos kirjataan liidin tietoihin, joten liidin pitää olla molempien nähtävillä.',
  }),
  need(rung('handover', 3), rung('handover', 2), {
    en: 'Contact in time can be measured only when each lead has an owner and an agreed time.',
    fi: 'Ajoissa otettuja yhteyksiä voi mitata vasta, kun jokaisella liidillä on omistaja ja sovittu aika.',
  }),
  need(rung('handover', 3), rung('systems', 2), {
    en: 'The weekly figure is counted from the days recorded in one shared system.',
    fi: 'Viikon luku lasketaan päivistä, jotka on kirjattu yhteiseen järjestelmään.',
  }),
  need(rung('nurturing', 3), rung('knowledge', 2), {
    en: 'A path by need or role starts from what is known of the contact.',
    fi: 'Tarpeen tai roolin mukainen polku alkaa siitä, mitä kontaktista tiedetään.',
  }),
  need(rung('steering', 3), rung('systems', 3), {
    en: 'Euros by campaign come together by themselves only when the systems exchange data.',
    fi: 'Eurot kampanjoittain saa näkyviin ilman käsityötä vasta, kun järjestelmät vaihtavat tietoja.',
  }),
  need(rung('feedback', 3), rung('feedback', 2), {
    en: 'You can change scoring because of what sales said only when the outcomes are recorded.',
    fi: 'Pisteytystä voi muuttaa myynnin palautteen perusteella vasta, kun lopputulokset kirjataan.',
  }),
  need(rung('feedback', 3), rung('goodLead', 2), {
    en: 'Feedback needs something to change: a definition of a good lead that is written down.',
    fi: 'Palaute tarvitsee kohteen: kirjallisen määritelmän siitä, mikä on hyvä liidi.',
  }),
  need(rung('handover', 4), rung('systems', 3), {
    en: "The days of each stage come from marketing's system and from the CRM, so the two must be connected.",
    fi: 'Vaiheiden päivät tulevat markkinoinnin järjestelmästä ja CRM:stä, joten niiden on oltava yhteydessä.',
  }),
  need(rung('feedback', 4), rung('steering', 3), {
    en: 'The effect of a change is measured in euros by source, so these have to be seen first.',
    fi: 'Muutoksen vaikutus mitataan euroina lähteittäin, joten niiden pitää ensin olla näkyvissä.',
  }),
  need(rung('steering', 4), rung('systems', 4), {
    en: 'One report reaches the invoice only when every system knows the customer by one identity.',
    fi: 'Sama raportti yltää laskuun asti vasta, kun asiakas on sama jokaisessa järjestelmässä.',
  }),
  need(rung('goodLead', 4), rung('systems', 4), {
    en: 'People of one company and its service can be put together only by one identity.',
    fi: 'Saman yrityksen ihmiset ja huoltoasiat voi yhdistää vasta, kun asiakkaalla on yksi tunniste.',
  }),
  need(rung('nurturing', 4), rung('systems', 4), {
    en: 'A delivery or a service visit can start a message only when the systems know the same customer.',
    fi: 'Toimitus tai huoltokäynti voi käynnistää viestin vasta, kun järjestelmät tuntevat saman asiakkaan.',
  }),
  need(rung('knowledge', 4), rung('systems', 4), {
    en: 'All teams see the same offers and service cases only when they are found by one identity.',
    fi: 'Kaikki näkevät samat tarjoukset ja huoltotapaukset vasta, kun ne löytyvät samalla tunnisteella.',
  }),
];
