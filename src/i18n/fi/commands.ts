import type { commands as english } from '../en/commands.ts';

/** What each command does, for *undo: …*. */
export const commands = {
  'company.rename': 'yrityksen nimi',
  'assessment.guess': 'ensiarvaus',
  'assessment.now': 'nykytila',
  'assessment.wanted': 'tavoite',
  'assessment.reason': 'perustelu',
  'recipe.seed': 'toiset esimerkkikontaktit',
  'recipe.contacts': 'esimerkkikontaktien määrä',
  'recipe.inactive': 'hiljaisten osuus',
  'model.rename': 'mallin nimi',
  'model.limit': 'luokan raja',
  'model.sideMax': 'puolen enimmäispisteet',
  'model.enabled': 'kriteeri päälle tai pois',
  'model.rowPoints': 'pisteet',
  'model.rangePoints': 'pisteet',
  'model.eventPoints': 'pisteet',
  'model.otherPoints': 'muiden pisteet',
  'model.unknownPoints': 'tuntemattoman pisteet',
  'model.cap': 'yläraja',
  'model.counting': 'laskutapa',
  'model.window': 'aikaikkuna',
  'model.surgeRates': 'tavallinen vilkkaus',
  'model.fading': 'pisteiden vanheneminen',
  'model.addColumns': 'uudet kriteerit',
  'model.removeCriterion': 'poistettu kriteeri',
} satisfies typeof english;
