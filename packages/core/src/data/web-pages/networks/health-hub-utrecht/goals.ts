import type { Goal } from '../../../../model/goal.js';
import { defineRecords } from '../../../define-records.js';

/** The four design criteria that each initiative of the partners has to meet; two pages name them in different orders. */
const criteria = [{ source: 'hhu-visie' }, { source: 'agenda-verder', fields: ['kind'] }];

/** A goal beside those of the documents, and the criteria. */
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
  'hhu-criterion-empathy': {
    id: 'hhu-criterion-empathy',
    network: 'health-hub-utrecht',
    kind: 'requirement',
    statement: {
      en: 'Design with empathy.',
      nl: 'Empathisch ontwerpen.',
      de: 'Empathisch gestalten.',
      fi: 'Suunnitella empaattisesti.',
    },
    citations: criteria,
    editorial: ['statement.en', 'statement.de', 'statement.fi'],
  },
  'hhu-criterion-ethics': {
    id: 'hhu-criterion-ethics',
    network: 'health-hub-utrecht',
    kind: 'requirement',
    statement: {
      en: 'Think things through ethically.',
      nl: 'Ethisch doordenken.',
      de: 'Ethisch durchdenken.',
      fi: 'Harkita eettisesti.',
    },
    citations: criteria,
    editorial: ['statement.en', 'statement.de', 'statement.fi'],
  },
  'hhu-criterion-efficiency': {
    id: 'hhu-criterion-efficiency',
    network: 'health-hub-utrecht',
    kind: 'requirement',
    statement: {
      en: 'Organize efficiently.',
      nl: 'Efficiënt organiseren.',
      de: 'Effizient organisieren.',
      fi: 'Järjestää tehokkaasti.',
    },
    citations: criteria,
    editorial: ['statement.en', 'statement.de', 'statement.fi'],
  },
  'hhu-criterion-effectiveness': {
    id: 'hhu-criterion-effectiveness',
    network: 'health-hub-utrecht',
    kind: 'requirement',
    statement: {
      en: 'Deploy effectively.',
      nl: 'Effectief inzetten.',
      de: 'Wirksam einsetzen.',
      fi: 'Käyttää vaikuttavasti.',
    },
    citations: criteria,
    editorial: ['statement.en', 'statement.de', 'statement.fi'],
  },
});
