import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The themes of the project. */
export const concepts = defineRecords<Concept>()({
  'theme-care-innovations': {
    id: 'theme-care-innovations',
    scheme: 'theme',
    label: {
      en: 'Care innovations',
      nl: 'Zorginnovaties',
      de: 'Innovationen im Gesundheitswesen',
      fi: 'Terveydenhuollon innovaatiot',
    },
    network: 'zorg-verbindt',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe zorginnovaties te stimuleren',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
});
