import type { Step } from '#core/level/test.ts';
import type { StepRange } from '#core/level/companyStep.ts';
import type { Text } from '#core/text.ts';

/** What the result says of a step: a headline, and what it means in a sentence or two. */
export type ResultText = { readonly headline: Text; readonly meaning: Text };

/** The result by the step of the company. */
export const resultTexts: { readonly [step in Step]: ResultText } = {
  1: {
    headline: { en: 'You are on step 1: volume rules.', fi: 'Olette 1. portaalla: määrä ratkaisee.' },
    meaning: {
      en: 'You look for deals by doing more. The next growth comes when sales gets fewer leads, and better ones.',
      fi: 'Haette kauppaa lisäämällä tekemistä. Seuraava kasvu tulee siitä, että myynti saa vähemmän mutta parempia liidejä.',
    },
  },
  2: {
    headline: { en: 'You are on step 2: quality counts.', fi: 'Olette 2. portaalla: laatu mukaan.' },
    meaning: {
      en: 'Quality already counts beside volume. On the next step, feedback from sales changes how leads are valued, and euros can be traced to their source.',
      fi: 'Laatu painaa jo määrän rinnalla. Seuraavalla portaalla myynnin palaute muuttaa liidien arviointia ja eurot näkyvät lähteittäin.',
    },
  },
  3: {
    headline: {
      en: 'You are on step 3: a chain that improves itself.',
      fi: 'Olette 3. portaalla: itseään parantava ketju.',
    },
    meaning: {
      en: 'Your chain learns: what sales reports back changes what marketing does. Next, delivery, invoicing and service join the same chain.',
      fi: 'Ketjunne oppii: myynnin palaute muuttaa sitä, mitä markkinointi tekee. Seuraavaksi samaan ketjuun tulevat toimitus, laskutus ja huolto.',
    },
  },
  4: {
    headline: {
      en: 'You are on step 4: one chain, lead to cash.',
      fi: 'Olette 4. portaalla: yhtenäinen ketju.',
    },
    meaning: {
      en: 'One chain and one set of figures run from first contact to service. The work now is to keep the chain in shape and to measure what each change brings.',
      fi: 'Ensikontaktista huoltoon kulkee yksi ketju, ja kaikilla on samat luvut. Nyt kannattaa pitää ketju kunnossa ja mitata, mitä muutokset tuottavat.',
    },
  },
};

/** The headline of a result that may be uncertain: *2, perhaps 3* (`LT-8`). */
export function headline(range: StepRange): Text {
  const { sure, possible } = range;
  if (sure === possible) return resultTexts[sure].headline;
  return {
    en: `You are on step ${sure}, perhaps already on ${possible}.`,
    fi: `Olette ${sure}. portaalla, ehkä jo ${possible}. portaalla.`,
  };
}

/** The rule of the company's step in plain words (`LT-7`, `LT-11`); it stands beside the result. */
export const stepRule: Text = {
  en: 'A company is on a step when at least three quarters of the dimensions that apply to it (6 of 8) are on that step or higher and none is more than one step below it. One straggler does not pull the whole company down to step 1, but it is always shown.',
  fi: 'Yritys on portaalla, kun vähintään kolme neljäsosaa sitä koskevista osa-alueista (kahdeksasta kuusi) on sillä portaalla tai ylempänä eikä yksikään ole enempää kuin yhden portaan alempana. Yksi jälkeen jäänyt osa-alue ei siis pudota koko yritystä 1. portaalle, mutta se näytetään aina.',
};

/** The rule of the index in plain words (`LT-9`). */
export const indexRule: Text = {
  en: 'The index is the average of the values of the dimensions you know. In the quick test the value is the step; with practices, what you reach of the steps above counts too. What you do not know is left out and does not pull it down.',
  fi: 'Indeksi on tiedossa olevien osa-alueiden arvojen keskiarvo. Pikatestissä arvo on porras; käytännöistä lasketaan mukaan myös se, mitä ylemmistä portaista jo toteutuu. Muut osa-alueet jäävät pois eivätkä vedä lukua alas.',
};

/** What it means that no bottleneck is named though there is a step to climb (`LT-11`). */
export const broadFront: Text = {
  en: 'No single thing holds you back. You rise on a broad front: most dimensions stand on the same step.',
  fi: 'Mikään yksittäinen asia ei pidättele teitä. Nousette laajalla rintamalla: useimmat osa-alueet ovat samalla portaalla.',
};
