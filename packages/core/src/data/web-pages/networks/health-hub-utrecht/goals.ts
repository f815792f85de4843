import type { Goal } from '../../../../model/goal.js';
import { defineRecords } from '../../../define-records.js';

/** A goal beside those of the documents. */
export const goals = defineRecords<Goal>()({
  'hhu-goal-smaller-health-gap': {
    id: 'hhu-goal-smaller-health-gap',
    network: 'health-hub-utrecht',
    kind: 'aim',
    statement: {
      en: 'Reduce differences in health by 30 percent.',
      nl: 'De gezondheidsverschillen met 30 procent verkleinen.',
      de: 'Die gesundheitlichen Unterschiede um 30 Prozent verringern.',
      fi: 'Kaventaa terveyseroja 30 prosentilla.',
    },
    citations: [{ source: 'agenda-netwerk' }],
    editorial: ['statement'],
  },
});
