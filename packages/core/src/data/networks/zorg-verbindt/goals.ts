import type { Goal } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The goals of the project. */
export const goals = defineRecords<Goal>()({
  'zorg-verbindt-goal-bring-together': {
    id: 'zorg-verbindt-goal-bring-together',
    network: 'zorg-verbindt',
    kind: 'aim',
    statement: {
      en: 'Bring parties together.',
      nl: 'Partijen bij elkaar brengen.',
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
      en: 'Stimulate new care innovations.',
      nl: 'Nieuwe zorginnovaties stimuleren.',
      de: 'Neue Innovationen im Gesundheitswesen anregen.',
      fi: 'Edistää uusia terveydenhuollon innovaatioita.',
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
