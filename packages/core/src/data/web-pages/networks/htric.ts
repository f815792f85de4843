import type { Membership, NetworkEvent, Observation, Program } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const memberships = defineRecords<Membership>()({
  'umcg-htric-founder': {
    id: 'umcg-htric-founder',
    member: 'umcg',
    organization: 'htric',
    role: 'founder',
    asOf: '2021',
    citations: [{ source: 'htric-faq' }],
  },
  'university-of-groningen-faculty-of-science-and-engineering-htric-founder': {
    id: 'university-of-groningen-faculty-of-science-and-engineering-htric-founder',
    member: 'university-of-groningen-faculty-of-science-and-engineering',
    organization: 'htric',
    role: 'founder',
    asOf: '2021',
    citations: [{ source: 'htric-faq' }],
  },
  'hanze-university-of-applied-sciences-htric-founder': {
    id: 'hanze-university-of-applied-sciences-htric-founder',
    member: 'hanze-university-of-applied-sciences',
    organization: 'htric',
    role: 'founder',
    asOf: '2021',
    citations: [{ source: 'htric-faq' }],
  },
  'nhl-stenden-htric-founder': {
    id: 'nhl-stenden-htric-founder',
    member: 'nhl-stenden',
    organization: 'htric',
    role: 'founder',
    asOf: '2021',
    citations: [{ source: 'htric-faq' }],
  },
  'life-cooperative-htric-founder': {
    id: 'life-cooperative-htric-founder',
    member: 'life-cooperative',
    organization: 'htric',
    role: 'founder',
    asOf: '2021',
    citations: [{ source: 'htric-faq' }],
  },
});

const programs = defineRecords<Program>()({
  'htric-innovation-boosters': {
    id: 'htric-innovation-boosters',
    name: {
      en: 'Innovation Boosters',
      nl: 'Innovation Boosters',
      de: 'Innovation Boosters',
      fi: 'Innovation Boosters',
    },
    kind: 'other',
    network: 'htric',
    citations: [{ source: 'htric-faq' }],
    editorial: ['kind'],
  },
});

const events = defineRecords<NetworkEvent>()({
  'htric-research-meetup-2021': {
    id: 'htric-research-meetup-2021',
    name: {
      en: 'HTRIC Research Meetup',
      nl: 'HTRIC Research Meetup',
      de: 'HTRIC Research Meetup',
      fi: 'HTRIC Research Meetup',
    },
    description: {
      en: 'The first meetup.',
      nl: 'De eerste meetup.',
      de: 'Das erste Treffen.',
      fi: 'Ensimmäinen tapaaminen.',
    },
    note: {
      en: 'The page says 1 October; the year is inferred from that of the founding.',
      nl: 'De pagina zegt 1 oktober; het jaar is afgeleid uit dat van de oprichting.',
      de: 'Die Seite sagt 1. Oktober; das Jahr ist aus dem der Gründung erschlossen.',
      fi: 'Sivulla lukee 1. lokakuuta; vuosi on päätelty perustamisvuodesta.',
    },
    startDate: '2021-10-01',
    about: ['htric'],
    organizers: ['htric'],
    status: 'held',
    citations: [{ source: 'htric-meetup' }],
    editorial: ['description', 'note', 'about', 'startDate'],
  },
  'htric-kick-off-2022': {
    id: 'htric-kick-off-2022',
    name: {
      en: '“We are HTRIC” kick-off',
      nl: 'Kick-off ‘We are HTRIC’',
      de: 'Auftakt „We are HTRIC“',
      fi: 'We are HTRIC -aloitustilaisuus',
    },
    description: {
      en: 'At Forum Groningen.',
      nl: 'In Forum Groningen.',
      de: 'Im Forum Groningen.',
      fi: 'Forum Groningenissa.',
    },
    startDate: '2022-06-17',
    places: ['groningen'],
    about: ['htric'],
    organizers: ['htric'],
    status: 'held',
    citations: [{ source: 'htric-kickoff' }],
    editorial: ['name', 'description', 'about'],
  },
});

const observations = defineRecords<Observation>()({
  'htric-founders-5': {
    id: 'htric-founders-5',
    subject: 'htric',
    property: 'property-founders',
    quantity: { value: 5, qualifier: 'exact' },
    citations: [{ source: 'htric-faq' }],
  },
  'htric-research-meetup-2021-participants': {
    id: 'htric-research-meetup-2021-participants',
    subject: 'htric-research-meetup-2021',
    property: 'property-participants',
    quantity: { value: 140, qualifier: 'over' },
    citations: [{ source: 'htric-meetup' }],
  },
  'htric-kick-off-2022-participants': {
    id: 'htric-kick-off-2022-participants',
    subject: 'htric-kick-off-2022',
    property: 'property-participants',
    quantity: { value: 250, qualifier: 'over' },
    citations: [{ source: 'htric-kickoff' }],
  },
});

/** The records of the second layer about HTRIC. */
export const htricWebPages = { memberships, programs, events, observations };
