import type { Goal } from '../../../model/records/goal.js';
import { defineRecords } from '../../define-records.js';

/** What the project is for. */
export const goals = defineRecords<Goal>()({
  'zorg-verbindt-goal-bring-together': {
    id: 'zorg-verbindt-goal-bring-together',
    network: 'zorg-verbindt',
    kind: 'aim',
    statement: {
      en: 'Bring parties together.',
      nl: 'Partijen met elkaar in contact brengen.',
      de: 'Akteure zusammenbringen.',
      fi: 'Tuoda toimijoita yhteen.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'om partijen bij elkaar te brengen',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['statement'],
  },
  'zorg-verbindt-goal-care-innovations': {
    id: 'zorg-verbindt-goal-care-innovations',
    network: 'zorg-verbindt',
    kind: 'aim',
    statement: {
      en: 'Encourage new innovations in care.',
      nl: 'Nieuwe innovaties in de zorg aanmoedigen.',
      de: 'Neue Innovationen in der Versorgung fördern.',
      fi: 'Edistää hoidon uusia innovaatioita.',
    },
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'nieuwe zorginnovaties te stimuleren',
        section: 'Zorg Verbindt',
      },
    ],
    editorial: ['statement'],
  },
});
