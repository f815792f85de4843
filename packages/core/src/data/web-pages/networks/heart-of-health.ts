import type {
  Concept,
  Membership,
  Network,
  NetworkEvent,
  Observation,
  Statement,
} from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const drivingForceTitle = {
  en: 'One of the driving forces',
  nl: 'Een van de drijvende krachten',
  de: 'Eine der treibenden Kräfte',
  fi: 'Yksi liikkeellepanevista voimista',
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
      fi: 'Brändi ja aloite, joka tekee Utrechtin seutua tunnetuksi; ei oikeushenkilö.',
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
  'economic-board-utrecht-heart-of-health-initiator': {
    id: 'economic-board-utrecht-heart-of-health-initiator',
    member: 'economic-board-utrecht',
    organization: 'heart-of-health',
    role: 'initiator',
    citations: [{ source: 'hoh-about' }],
  },
  'jaarbeurs-heart-of-health-driving-force': {
    id: 'jaarbeurs-heart-of-health-driving-force',
    member: 'jaarbeurs',
    organization: 'heart-of-health',
    role: 'driving-force',
    title: drivingForceTitle,
    asOf: '2023',
    citations: [{ source: 'jaarbeurs-2023' }],
    editorial: ['title.nl', 'title.de', 'title.fi'],
  },
});

const concepts = defineRecords<Concept>()({
  'heart-of-health-pillar-human': {
    id: 'heart-of-health-pillar-human',
    scheme: 'pillar',
    label: { en: 'Healthy human', nl: 'Gezonde mens', de: 'Gesunder Mensch', fi: 'Terve ihminen' },
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'heart-of-health-pillar-environment': {
    id: 'heart-of-health-pillar-environment',
    scheme: 'pillar',
    label: {
      en: 'Healthy environment',
      nl: 'Gezonde leefomgeving',
      de: 'Gesundes Lebensumfeld',
      fi: 'Terveellinen elinympäristö',
    },
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'heart-of-health-pillar-society': {
    id: 'heart-of-health-pillar-society',
    scheme: 'pillar',
    label: { en: 'Healthy society', nl: 'Gezonde samenleving', de: 'Gesunde Gesellschaft', fi: 'Terve yhteiskunta' },
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'heart-of-health-ecosystem-life-sciences-and-health': {
    id: 'heart-of-health-ecosystem-life-sciences-and-health',
    scheme: 'economic-ecosystem',
    label: {
      en: 'Life Sciences & Health',
      nl: 'Life Sciences & Health',
      de: 'Life Sciences & Health',
      fi: 'Life Sciences & Health',
    },
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
  },
  'heart-of-health-ecosystem-earth-valley': {
    id: 'heart-of-health-ecosystem-earth-valley',
    scheme: 'economic-ecosystem',
    label: { en: 'Earth Valley', nl: 'Earth Valley', de: 'Earth Valley', fi: 'Earth Valley' },
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
  },
  'heart-of-health-ecosystem-new-digital-society': {
    id: 'heart-of-health-ecosystem-new-digital-society',
    scheme: 'economic-ecosystem',
    label: {
      en: 'New Digital Society',
      nl: 'New Digital Society',
      de: 'New Digital Society',
      fi: 'New Digital Society',
    },
    network: 'heart-of-health',
    citations: [{ source: 'hoh-new' }],
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

const statements = defineRecords<Statement>()({
  'statement-heart-of-health-ecosystems': {
    id: 'statement-heart-of-health-ecosystems',
    about: [
      'heart-of-health',
      'economic-board-utrecht',
      'heart-of-health-ecosystem-life-sciences-and-health',
      'heart-of-health-ecosystem-earth-valley',
      'heart-of-health-ecosystem-new-digital-society',
    ],
    text: {
      en: 'The Utrecht region and the Economic Board use three economic ecosystems to promote innovation and sustainable growth: Life Sciences & Health, Earth Valley and New Digital Society.',
      nl: 'De regio Utrecht en de Economic Board bevorderen innovatie en duurzame groei via drie economische ecosystemen: Life Sciences & Health, Earth Valley en New Digital Society.',
      de: 'Die Region Utrecht und das Economic Board fördern Innovation und nachhaltiges Wachstum über drei wirtschaftliche Ökosysteme: Life Sciences & Health, Earth Valley und New Digital Society.',
      fi: 'Utrechtin seutu ja Economic Board edistävät innovaatioita ja kestävää kasvua kolmen talouden ekosysteemin kautta: Life Sciences & Health, Earth Valley ja New Digital Society.',
    },
    citations: [{ source: 'hoh-new' }],
    editorial: ['text', 'about'],
  },
});

/** The records of the second layer about Heart of Health. */
export const heartOfHealthWebPages = { networks, memberships, concepts, events, observations, statements };
