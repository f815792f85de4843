import type { Goal } from '../../../../model/records/goal.js';
import { defineRecords } from '../../../define-records.js';

/** A goal beside those of the documents. */
export const goals = defineRecords<Goal>()({
  'hhu-goal-smaller-health-gap': {
    id: 'hhu-goal-smaller-health-gap',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Make the differences in health 30 percent smaller.',
      nl: 'De gezondheidsverschillen met 30 procent verkleinen.',
      de: 'Die Gesundheitsunterschiede um 30 Prozent verringern.',
      fi: 'Pienentää terveyseroja 30 prosenttia.',
    },
    citations: [{ source: 'agenda-netwerk' }],
    editorial: ['statement'],
  },
});
