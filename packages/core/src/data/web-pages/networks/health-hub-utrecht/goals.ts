import type { Goal } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/**
 * A goal besides those of the documents, and the criteria for each initiative: two pages list the four in different
 * orders.
 */
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
  'hhu-design-criteria': {
    id: 'hhu-design-criteria',
    network: 'health-hub-utrecht',
    kind: 'requirement',
    statement: {
      en: 'Design with empathy, think through ethically, organise efficiently and deploy effectively.',
      nl: 'Empathisch ontwerpen, ethisch doordenken, efficiënt organiseren en effectief inzetten.',
      de: 'Empathisch gestalten, ethisch durchdenken, effizient organisieren und wirksam einsetzen.',
      fi: 'Suunnitella empaattisesti, harkita eettisesti, järjestää tehokkaasti ja käyttää vaikuttavasti.',
    },
    citations: [{ source: 'hhu-visie' }, { source: 'agenda-verder', fields: ['kind'] }],
    editorial: ['statement.en', 'statement.de', 'statement.fi'],
  },
});
