import type { NetworkEvent } from '../../../../model/records/network-event.js';
import { defineRecords } from '../../../define-records.js';

/** Its events. */
export const events = defineRecords<NetworkEvent>()({
  'healthy-ageing-business-cooperative-launch-2014': {
    id: 'healthy-ageing-business-cooperative-launch-2014',
    name: {
      en: 'Launch of the Healthy Ageing Business Cooperative UA',
      nl: 'Start van de Healthy Ageing Business Cooperative UA',
      de: 'Start der Healthy Ageing Business Cooperative UA',
      fi: 'Healthy Ageing Business Cooperative UA:n käynnistäminen',
    },
    startDate: '2014-09-01',
    about: ['life-cooperative'],
    organizers: ['healthy-ageing-campus'],
    status: 'held',
    citations: [{ source: 'life-2014' }],
    editorial: ['name', 'about'],
  },
});
