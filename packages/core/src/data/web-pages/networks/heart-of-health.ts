import type { Concept } from '../../../model/records/concept.js';
import type { Membership } from '../../../model/records/membership.js';
import type { Network } from '../../../model/records/network.js';
import type { NetworkEvent } from '../../../model/records/network-event.js';
import type { Observation } from '../../../model/records/observation.js';
import { defineRecords } from '../../define-records.js';

const initiatorTitle = { en: 'Initiator', nl: 'Initiatiefnemer', de: 'Initiator', fi: 'Aloitteentekijä' };

const drivingPartnerTitle = {
  en: 'Driving partner',
  nl: 'Aanjagende partner',
  de: 'Treibender Partner',
  fi: 'Vetovastuussa oleva kumppani',
};

const networks = defineRecords<Network>()({
  'heart-of-health': {
    id: 'heart-of-health',
    name: { en: 'Heart of Health', nl: 'Heart of Health', de: 'Heart of Health', fi: 'Heart of Health' },
    alternateNames: ['Utrecht, Heart of Health'],
    description: {
      en: 'A brand and initiative that positions the Utrecht region; not a legal body.',
      nl: 'Een merk en initiatief dat de regio Utrecht profileert; geen rechtspersoon.',
      de: 'Eine Marke und Initiative, die die Region Utrecht positioniert; keine juristische Person.',
      fi: 'Utrechtin seutua profiloiva brändi ja aloite; ei oikeushenkilö.',
    },
    kind: 'other',
    place: 'utrecht',
    pillars: ['heart-of-health-pillar-human', 'heart-of-health-pillar-environment', 'heart-of-health-pillar-society'],
    url: 'https://heartofhealth.com',
    startDate: '2023',
    citations: [
      { source: 'hoh-about' },
      { source: 'jaarbeurs-2023', fields: ['name', 'startDate'] },
      { source: 'hoh-new', fields: ['pillars'] },
    ],
    editorial: ['kind', 'place', 'url', 'description'],
  },
});

const memberships = defineRecords<Membership>()({
  'economic-board-utrecht-heart-of-health-founder': {
    id: 'economic-board-utrecht-heart-of-health-founder',
    member: 'economic-board-utrecht',
    organization: 'heart-of-health',
    role: 'founder',
    title: initiatorTitle,
    citations: [{ source: 'hoh-about' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'jaarbeurs-heart-of-health-lead': {
    id: 'jaarbeurs-heart-of-health-lead',
    member: 'jaarbeurs',
    organization: 'heart-of-health',
    role: 'lead',
    title: drivingPartnerTitle,
    asOf: '2023',
    citations: [{ source: 'jaarbeurs-2023' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
});

const concepts = defineRecords<Concept>()({
  'heart-of-health-pillar-human': {
    id: 'heart-of-health-pillar-human',
    scheme: 'pillar',
    label: { en: 'Healthy human', nl: 'Gezonde mens', de: 'Gesunder Mensch', fi: 'Terve ihminen' },
    order: 1,
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'heart-of-health-pillar-environment': {
    id: 'heart-of-health-pillar-environment',
    scheme: 'pillar',
    label: { en: 'Healthy environment', nl: 'Gezonde omgeving', de: 'Gesunde Umwelt', fi: 'Terve ympäristö' },
    order: 2,
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'heart-of-health-pillar-society': {
    id: 'heart-of-health-pillar-society',
    scheme: 'pillar',
    label: { en: 'Healthy society', nl: 'Gezonde samenleving', de: 'Gesunde Gesellschaft', fi: 'Terve yhteiskunta' },
    order: 3,
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
});

const events = defineRecords<NetworkEvent>()({
  'dutch-health-week-2023': {
    id: 'dutch-health-week-2023',
    name: {
      en: 'Dutch Health Week 2023',
      nl: 'Dutch Health Week 2023',
      de: 'Dutch Health Week 2023',
      fi: 'Dutch Health Week 2023',
    },
    description: {
      en: 'A full week from 13 June.',
      nl: 'Een hele week vanaf 13 juni.',
      de: 'Eine ganze Woche ab dem 13. Juni.',
      fi: 'Koko viikko 13. kesäkuuta alkaen.',
    },
    startDate: '2023-06-13',
    places: ['utrecht'],
    about: ['heart-of-health'],
    organizers: ['jaarbeurs'],
    series: 'Dutch Health Week',
    status: 'held',
    citations: [{ source: 'hoh-dhw' }],
    editorial: ['description', 'about'],
  },
});

const observations = defineRecords<Observation>()({
  'heart-of-health-pillars-3': {
    id: 'heart-of-health-pillars-3',
    subject: 'heart-of-health',
    property: 'property-pillars',
    quantity: { value: 3, qualifier: 'exact' },
    citations: [{ source: 'hoh-new' }],
  },
  'heart-of-health-ecosystems-3': {
    id: 'heart-of-health-ecosystems-3',
    subject: 'heart-of-health',
    property: 'property-ecosystems',
    quantity: { value: 3, qualifier: 'exact' },
    citations: [{ source: 'hoh-new' }],
  },
});

/** What the second layer says about Heart of Health. */
export const heartOfHealthWebPages = { networks, memberships, concepts, events, observations };
