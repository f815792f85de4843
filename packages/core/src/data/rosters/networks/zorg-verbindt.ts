import type { Membership } from '../../../model/membership.js';
import type { NetworkEvent } from '../../../model/network-event.js';
import type { Observation } from '../../../model/observation.js';
import { defineRecords } from '../../define-records.js';

const drivingNetworkTitle = {
  en: 'Driving network',
  nl: 'Aanjagend netwerk',
  de: 'Treibendes Netzwerk',
  fi: 'Liikkeellepaneva verkosto',
};

const memberships = defineRecords<Membership>()({
  'euregionaal-forum-ggz-zorg-verbindt-lead': {
    id: 'euregionaal-forum-ggz-zorg-verbindt-lead',
    member: 'euregionaal-forum-ggz',
    organization: 'zorg-verbindt',
    role: 'lead',
    title: drivingNetworkTitle,
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
    editorial: ['role', 'title'],
  },
});

const events = defineRecords<NetworkEvent>()({
  'zorg-verbindt-closing-symposium-2020': {
    id: 'zorg-verbindt-closing-symposium-2020',
    name: {
      en: 'Closing symposium of Zorg Verbindt',
      nl: 'Slotsymposium van Zorg Verbindt',
      de: 'Abschlusssymposium von Zorg Verbindt',
      fi: 'Zorg Verbindtin päätössymposiumi',
    },
    description: { en: 'At the Sanadome.', nl: 'In het Sanadome.', de: 'Im Sanadome.', fi: 'Sanadomessa.' },
    startDate: '2020-02-05',
    place: 'nijmegen',
    about: ['zorg-verbindt'],
    organizers: ['euregio-rijn-waal'],
    status: 'held',
    citations: [{ source: 'erw-slot' }],
    editorial: ['name', 'description', 'about'],
  },
});

const observations = defineRecords<Observation>()({
  'zorg-verbindt-partners-over-30': {
    id: 'zorg-verbindt-partners-over-30',
    subject: 'zorg-verbindt',
    property: 'property-partners',
    quantity: { value: 30, qualifier: 'over' },
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
  },
  'zorg-verbindt-clusters-12': {
    id: 'zorg-verbindt-clusters-12',
    subject: 'zorg-verbindt',
    property: 'property-clusters',
    quantity: { value: 12, qualifier: 'exact' },
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
  },
  'zorg-verbindt-duration-4': {
    id: 'zorg-verbindt-duration-4',
    subject: 'zorg-verbindt',
    property: 'property-duration',
    quantity: { value: 4, qualifier: 'exact', unit: 'year' },
    asOf: '2020-02',
    citations: [{ source: 'erw-slot' }],
  },
  'zorg-verbindt-closing-symposium-2020-participants': {
    id: 'zorg-verbindt-closing-symposium-2020-participants',
    subject: 'zorg-verbindt-closing-symposium-2020',
    property: 'property-participants',
    quantity: { value: 80, qualifier: 'about' },
    citations: [{ source: 'erw-slot' }],
  },
});

/** What the second layer says about Zorg Verbindt. */
export const zorgVerbindtRoster = { memberships, events, observations };
