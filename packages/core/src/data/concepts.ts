import type { Concept } from '../model/concept.js';
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
      en: 'The Dutch sector is described as strong worldwide, with many openings for innovative businesses to cooperate. The region of Utrecht is known as the Healthy Heart of Holland for the many public and private organizations it has in this sector.',
      nl: 'De Nederlandse sector geldt als wereldwijd sterk, met veel mogelijkheden tot samenwerking voor innovatieve bedrijven. De regio Utrecht heet het Healthy Heart of Holland omdat er veel publieke en private organisaties uit deze sector bij elkaar zitten.',
      de: 'Der niederländische Sektor gilt als weltweit stark und bietet innovativen Unternehmen viele Möglichkeiten zur Zusammenarbeit. Die Region Utrecht heißt Healthy Heart of Holland, weil dort viele öffentliche und private Organisationen dieses Sektors beieinanderliegen.',
      fi: 'Alankomaiden alaa kuvataan maailmanlaajuisesti vahvaksi, ja se tarjoaa innovatiivisille yrityksille runsaasti mahdollisuuksia yhteistyöhön. Utrechtin seutu tunnetaan nimellä Healthy Heart of Holland, koska siellä on tiheässä alan julkisia ja yksityisiä organisaatioita.',
    },
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Dutch health & life sciences sector has a',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'strong global position, offering lots of collaboration opportunities',
        fields: ['description'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'high density of public and private organizations in',
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
