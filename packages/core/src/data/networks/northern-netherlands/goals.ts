import type { Goal } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The goals of the organizations in the region. */
export const goals = defineRecords<Goal>()({
  'northern-netherlands-goal-clinically-relevant-products': {
    id: 'northern-netherlands-goal-clinically-relevant-products',
    party: 'organizations-from-all-corners',
    network: 'northern-netherlands',
    kind: 'aim',
    statement: {
      en: 'Develop and market clinically relevant products and processes together.',
      nl: 'Samen klinisch relevante producten en processen ontwikkelen en op de markt brengen.',
      de: 'Gemeinsam klinisch relevante Produkte und Verfahren entwickeln und vermarkten.',
      fi: 'Kehittää ja markkinoida yhdessä kliinisesti merkityksellisiä tuotteita ja prosesseja.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'to develop and market clinically relevant products and',
        section: 'Northern Netherlands as a testing ground',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'From all corners and industries, organizations work together',
        section: 'Northern Netherlands as a testing ground',
        fields: ['party', 'statement'],
      },
    ],
    editorial: ['statement', 'network'],
  },
});
