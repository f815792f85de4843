import type { Concept } from '../../../../model/concept.js';
import { defineRecords } from '../../../define-records.js';

const citations = [{ source: 'hhu-visie' }, { source: 'agenda-verder', fields: ['scheme'] }];

/** What each initiative of the partners has to meet. Two pages name the four in different orders. */
export const concepts = defineRecords<Concept>()({
  'design-with-empathy': {
    id: 'design-with-empathy',
    scheme: 'design-criterion',
    label: {
      en: 'Design with empathy',
      nl: 'Empathisch ontwerpen',
      de: 'Empathisch gestalten',
      fi: 'Empaattinen suunnittelu',
    },
    network: 'health-hub-utrecht',
    citations,
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
  'think-through-ethically': {
    id: 'think-through-ethically',
    scheme: 'design-criterion',
    label: {
      en: 'Think through ethically',
      nl: 'Ethisch doordenken',
      de: 'Ethisch durchdenken',
      fi: 'Eettinen harkinta',
    },
    network: 'health-hub-utrecht',
    citations,
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
  'organize-efficiently': {
    id: 'organize-efficiently',
    scheme: 'design-criterion',
    label: {
      en: 'Organize efficiently',
      nl: 'Efficiënt organiseren',
      de: 'Effizient organisieren',
      fi: 'Tehokas järjestäminen',
    },
    network: 'health-hub-utrecht',
    citations,
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
  'deploy-effectively': {
    id: 'deploy-effectively',
    scheme: 'design-criterion',
    label: {
      en: 'Deploy effectively',
      nl: 'Effectief inzetten',
      de: 'Wirksam einsetzen',
      fi: 'Vaikuttava käyttö',
    },
    network: 'health-hub-utrecht',
    citations,
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
});
