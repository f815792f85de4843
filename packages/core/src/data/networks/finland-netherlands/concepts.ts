import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The themes of the collaboration. */
export const concepts = defineRecords<Concept>()({
  'theme-health-technology': {
    id: 'theme-health-technology',
    scheme: 'theme',
    label: {
      en: 'Health technology',
      nl: 'Gezondheidstechnologie',
      de: 'Gesundheitstechnologie',
      fi: 'Terveysteknologia',
    },
    network: 'finland-netherlands',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health technology collaboration between Finland and the Netherlands',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});
