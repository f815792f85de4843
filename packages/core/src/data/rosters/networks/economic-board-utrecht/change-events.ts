import type { ChangeEvent } from '../../../../model/change-event.js';
import { defineRecords } from '../../../define-records.js';

/** What became what. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'economic-board-utrecht-set-up-anew': {
    id: 'economic-board-utrecht-set-up-anew',
    kind: 'restructuring',
    originals: ['economic-board-utrecht'],
    results: ['economic-board-utrecht'],
    date: '2022',
    description: {
      en: 'A new organization was set up ten years after the first.',
      nl: 'Tien jaar na de eerste werd een nieuwe organisatie opgezet.',
      de: 'Zehn Jahre nach der ersten wurde eine neue Organisation aufgebaut.',
      fi: 'Kymmenen vuotta ensimmäisen jälkeen perustettiin uusi organisaatio.',
    },
    citations: [{ source: 'ebu-ub' }, { source: 'ebu-rekenkamer' }],
    editorial: ['description'],
  },
});
