import type { Goal } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Its goals, besides its purpose in the documents. */
export const goals = defineRecords<Goal>()({
  'life-cooperative-goal-90-members': {
    id: 'life-cooperative-goal-90-members',
    network: 'life-cooperative',
    kind: 'aim',
    statement: {
      en: 'Have 90 members within five years.',
      nl: 'Binnen vijf jaar 90 leden hebben.',
      de: 'Innerhalb von fünf Jahren 90 Mitglieder haben.',
      fi: 'Saada 90 jäsentä viiden vuoden kuluessa.',
    },
    targetDate: '2029~',
    citations: [{ source: 'life-2024' }],
    editorial: ['statement', 'targetDate'],
  },
});
