import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Examples of everyday activities; the source states that there are more. */
export const dailyActivities = defineRecords<Concept>()({
  'activity-sleeping': {
    id: 'activity-sleeping',
    scheme: 'daily-activity',
    label: { en: 'Sleeping', nl: 'Slapen', de: 'Schlafen', fi: 'Nukkuminen' },
    order: 1,
    network: 'health-hub-utrecht',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'daily activities, like sleeping', section: 'Key Transition Programs' },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'activity-eating': {
    id: 'activity-eating',
    scheme: 'daily-activity',
    label: { en: 'Eating', nl: 'Eten', de: 'Essen', fi: 'Syöminen' },
    order: 2,
    network: 'health-hub-utrecht',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'like sleeping, eating, working', section: 'Key Transition Programs' },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'activity-working': {
    id: 'activity-working',
    scheme: 'daily-activity',
    label: { en: 'Working', nl: 'Werken', de: 'Arbeiten', fi: 'Työnteko' },
    order: 3,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'sleeping, eating, working, learning',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'activity-learning': {
    id: 'activity-learning',
    scheme: 'daily-activity',
    label: { en: 'Learning', nl: 'Leren', de: 'Lernen', fi: 'Oppiminen' },
    order: 4,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'eating, working, learning, playing',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'activity-playing': {
    id: 'activity-playing',
    scheme: 'daily-activity',
    label: { en: 'Playing', nl: 'Spelen', de: 'Spielen', fi: 'Leikkiminen' },
    order: 5,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'learning, playing, exercising or dating',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'activity-exercising': {
    id: 'activity-exercising',
    scheme: 'daily-activity',
    label: { en: 'Exercising', nl: 'Bewegen', de: 'Sich bewegen', fi: 'Liikkuminen' },
    order: 6,
    network: 'health-hub-utrecht',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'playing, exercising or dating', section: 'Key Transition Programs' },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'activity-dating': {
    id: 'activity-dating',
    scheme: 'daily-activity',
    label: { en: 'Dating', nl: 'Daten', de: 'Dating', fi: 'Deittailu' },
    order: 7,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'exercising or dating to name a few',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
});
