import type { NetworkEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The events of the Gesundheitsregion KölnBonn. */
export const events = defineRecords<NetworkEvent>()({
  'summerbird-2016': {
    id: 'summerbird-2016',
    name: { en: 'SUMMERBird 2016', nl: 'SUMMERBird 2016', de: 'SUMMERBird 2016', fi: 'SUMMERBird 2016' },
    startDate: '2016-08-31',
    places: ['koenigswinter'],
    organizers: ['gesundheitsregion-koelnbonn'],
    status: 'held',
    citations: [{ source: 'kb-sommer' }],
  },
});
