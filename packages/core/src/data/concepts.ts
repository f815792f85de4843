import type { Concept } from '../model/records/concept.js';
import { defineRecords } from './define-records.js';

/** Terms that belong to no single network. */
export const concepts = defineRecords<Concept>()({
  'industry-health-and-life-sciences': {
    id: 'industry-health-and-life-sciences',
    scheme: 'industry',
    label: {
      en: 'Health and life sciences',
      nl: 'Gezondheid en levenswetenschappen',
      de: 'Gesundheit und Lebenswissenschaften',
      fi: 'Terveys ja biotieteet',
    },
    description: {
      en: 'The Dutch sector is described as strong worldwide, with many openings for innovative businesses around the world to cooperate.',
      nl: 'De Nederlandse sector staat volgens de tekst wereldwijd sterk, met veel mogelijkheden tot samenwerking voor innovatieve bedrijven over de hele wereld.',
      de: 'Der niederländische Sektor steht dem Text zufolge weltweit stark da, mit vielen Möglichkeiten zur Zusammenarbeit für innovative Unternehmen auf der ganzen Welt.',
      fi: 'Alankomaiden alaa kuvataan maailmanlaajuisesti vahvaksi, ja se tarjoaa innovatiivisille yrityksille kaikkialla maailmassa runsaasti yhteistyömahdollisuuksia.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Dutch health & life sciences sector has a' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'strong global position, offering lots of collaboration opportunities',
        fields: ['description'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'for innovative businesses around the world',
        fields: ['description'],
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'theme-cross-border-cooperation': {
    id: 'theme-cross-border-cooperation',
    scheme: 'theme',
    label: {
      en: 'Cross-border cooperation',
      nl: 'Grensoverschrijdende samenwerking',
      de: 'Grenzüberschreitende Zusammenarbeit',
      fi: 'Rajat ylittävä yhteistyö',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'fundament voor grensoverschrijdende samenwerking gelegd',
        section: 'Stevig fundament',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'de kansen die grensoverschrijdende samenwerking biedt',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
});
