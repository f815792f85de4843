import type { Concept } from '../model/types.generated.js';
import { defineRecords } from './define-records.js';

/** Terms that belong to no single network. */
export const concepts = defineRecords<Concept>()({
  'industry-health-and-life-sciences': {
    id: 'industry-health-and-life-sciences',
    scheme: 'industry',
    label: {
      en: 'Health and life sciences',
      nl: 'Life sciences & health',
      de: 'Gesundheit und Lebenswissenschaften',
      fi: 'Terveys ja biotieteet',
    },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'Dutch health & life sciences sector has a' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
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
