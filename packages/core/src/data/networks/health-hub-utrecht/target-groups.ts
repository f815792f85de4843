import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The target groups of programs of the network, and the people for whom the text expects a longer life. */
export const targetGroups = defineRecords<Group>()({
  'target-children-first-1000-days': {
    id: 'target-children-first-1000-days',
    name: {
      en: 'Children in their first 1,000 days',
      nl: 'Kinderen in hun eerste 1000 dagen',
      de: 'Kinder in ihren ersten 1000 Tagen',
      fi: 'Lapset ensimmäisten 1 000 päivänsä aikana',
    },
    network: 'health-hub-utrecht',
    relation: 'serves',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'first 1000 days of a child’s life', section: 'Key Transition Programs' },
    ],
    editorial: ['name', 'relation'],
  },
  'target-kids-and-young-adults': {
    id: 'target-kids-and-young-adults',
    name: {
      en: 'Kids and young adults',
      nl: 'Kinderen en jongvolwassenen',
      de: 'Kinder und junge Erwachsene',
      fi: 'Lapset ja nuoret aikuiset',
    },
    network: 'health-hub-utrecht',
    relation: 'serves',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'more mental resilience for kids and young adults',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'relation'],
  },
  'target-seniors': {
    id: 'target-seniors',
    name: { en: 'Seniors', nl: 'Ouderen', de: 'Ältere Menschen', fi: 'Ikäihmiset' },
    network: 'health-hub-utrecht',
    relation: 'serves',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'longer independently at home for seniors',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'relation'],
  },
  'target-everyone': {
    id: 'target-everyone',
    name: { en: 'Everyone', nl: 'Iedereen', de: 'Alle', fi: 'Kaikki' },
    network: 'health-hub-utrecht',
    relation: 'serves',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'integrated urban planning for everyone',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'relation'],
  },
  'target-inhabitants-of-utrecht': {
    id: 'target-inhabitants-of-utrecht',
    name: {
      en: 'Inhabitants of Utrecht',
      nl: 'Utrechters',
      de: 'Einwohnerinnen und Einwohner von Utrecht',
      fi: 'Utrechtilaiset',
    },
    network: 'health-hub-utrecht',
    relation: 'serves',
    extent: 'all',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'impactvol HHU aanbod voor alle Utrechters',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'relation'],
  },
  'target-health-and-wellbeing-workers': {
    id: 'target-health-and-wellbeing-workers',
    name: {
      en: 'Healthcare and wellbeing workers',
      nl: 'Medewerkers in zorg en welzijn',
      de: 'Beschäftigte im Gesundheits- und Sozialwesen',
      fi: 'Terveyden ja hyvinvoinnin alan työntekijät',
    },
    network: 'health-hub-utrecht',
    relation: 'serves',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'labour market for healthcare and well being workers',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['name', 'relation'],
  },
  'target-hhu-professionals': {
    id: 'target-hhu-professionals',
    name: { en: 'HHU professionals', nl: 'HHU-professionals', de: 'HHU-Fachkräfte', fi: 'HHU:n ammattilaiset' },
    network: 'health-hub-utrecht',
    relation: 'brings-together',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'ontmoetingen tussen HHU professionals',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['name.en', 'name.de', 'name.fi', 'relation'],
  },
  'people-in-general': {
    id: 'people-in-general',
    name: { en: 'People', nl: 'Mensen', de: 'Menschen', fi: 'Ihmiset' },
    description: {
      en: 'Of whom a longer life is expected.',
      nl: 'Van wie een langer leven wordt verwacht.',
      de: 'Von denen ein längeres Leben erwartet wird.',
      fi: 'Joiden odotetaan elävän pidempään.',
    },
    note: {
      en: 'The text does not say which people, and does not call them a target group of the network.',
      nl: 'De tekst zegt niet welke mensen, en noemt hen geen doelgroep van het netwerk.',
      de: 'Der Text sagt nicht, welche Menschen, und nennt sie keine Zielgruppe des Netzwerks.',
      fi: 'Teksti ei kerro, keitä ihmisiä se tarkoittaa, eikä kutsu heitä verkoston kohderyhmäksi.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'people expected to live five years longer by',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'note'],
  },
});
