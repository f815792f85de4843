import type { Concept } from '../../../model/concept.js';
import { defineRecords } from '../../define-records.js';

/** For whom programs are meant, and whom figures are about. */
export const targetGroups = defineRecords<Concept>()({
  'target-children-first-1000-days': {
    id: 'target-children-first-1000-days',
    scheme: 'target-group',
    label: {
      en: 'Children in their first 1,000 days',
      nl: 'Kinderen in hun eerste 1000 dagen',
      de: 'Kinder in ihren ersten 1000 Tagen',
      fi: 'Lapset ensimmäisten 1 000 päivänsä aikana',
    },
    network: 'health-hub-utrecht',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'first 1000 days of a child’s life', section: 'Key Transition Programs' },
    ],
    editorial: ['scheme', 'label'],
  },
  'target-kids-and-young-adults': {
    id: 'target-kids-and-young-adults',
    scheme: 'target-group',
    label: {
      en: 'Kids and young adults',
      nl: 'Kinderen en jongvolwassenen',
      de: 'Kinder und junge Erwachsene',
      fi: 'Lapset ja nuoret aikuiset',
    },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'more mental resilience for kids and young adults',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'target-seniors': {
    id: 'target-seniors',
    scheme: 'target-group',
    label: { en: 'Seniors', nl: 'Ouderen', de: 'Ältere Menschen', fi: 'Ikäihmiset' },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'longer independently at home for seniors',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'target-everyone': {
    id: 'target-everyone',
    scheme: 'target-group',
    label: { en: 'Everyone', nl: 'Iedereen', de: 'Alle', fi: 'Kaikki' },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'integrated urban planning for everyone',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'target-citizens': {
    id: 'target-citizens',
    scheme: 'target-group',
    label: { en: 'Citizens', nl: 'Burgers', de: 'Bürgerinnen und Bürger', fi: 'Kansalaiset' },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'digital awareness and abilities amongst citizens',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'target-inhabitants-of-utrecht': {
    id: 'target-inhabitants-of-utrecht',
    scheme: 'target-group',
    label: { en: 'Inhabitants of Utrecht', nl: 'Utrechters', de: 'Menschen in Utrecht', fi: 'Utrechtilaiset' },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'impactvol HHU aanbod voor alle Utrechters',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'target-health-and-wellbeing-workers': {
    id: 'target-health-and-wellbeing-workers',
    scheme: 'target-group',
    label: {
      en: 'Healthcare and wellbeing workers',
      nl: 'Medewerkers in zorg en welzijn',
      de: 'Beschäftigte im Gesundheits- und Sozialwesen',
      fi: 'Terveyden ja hyvinvoinnin alan työntekijät',
    },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'labour market for healthcare and well being workers',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'target-hhu-professionals': {
    id: 'target-hhu-professionals',
    scheme: 'target-group',
    label: { en: 'HHU professionals', nl: 'HHU-professionals', de: 'HHU-Fachkräfte', fi: 'HHU:n ammattilaiset' },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'ontmoetingen tussen HHU professionals',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'target-people': {
    id: 'target-people',
    scheme: 'target-group',
    label: { en: 'People', nl: 'Mensen', de: 'Menschen', fi: 'Ihmiset' },
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'people expected to live five years longer by',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});
