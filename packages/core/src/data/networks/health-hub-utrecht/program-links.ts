import type { Link } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The target groups of the programs, and what the Academy strengthens. */
export const programLinks = defineRecords<Link>()({
  'link-academy-discover-aimed-at-inhabitants-of-utrecht': {
    id: 'link-academy-discover-aimed-at-inhabitants-of-utrecht',
    from: 'academy-discover',
    to: 'target-inhabitants-of-utrecht',
    kind: 'aimed-at',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'een impactvol HHU aanbod voor alle Utrechters',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['kind'],
  },
  'link-prevention-first-1000-days-aimed-at-children-first-1000-days': {
    id: 'link-prevention-first-1000-days-aimed-at-children-first-1000-days',
    from: 'prevention-first-1000-days',
    to: 'target-children-first-1000-days',
    kind: 'aimed-at',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'first 1000 days of a child’s life', section: 'Key Transition Programs' },
    ],
    editorial: ['kind'],
  },
  'link-prevention-mental-resilience-aimed-at-kids-and-young-adults': {
    id: 'link-prevention-mental-resilience-aimed-at-kids-and-young-adults',
    from: 'prevention-mental-resilience',
    to: 'target-kids-and-young-adults',
    kind: 'aimed-at',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'more mental resilience for kids and young adults',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['kind'],
  },
  'link-prevention-living-independently-aimed-at-seniors': {
    id: 'link-prevention-living-independently-aimed-at-seniors',
    from: 'prevention-living-independently',
    to: 'target-seniors',
    kind: 'aimed-at',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'live longer independently at home for seniors',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['kind'],
  },
  'link-prevention-healthy-environments-aimed-at-everyone': {
    id: 'link-prevention-healthy-environments-aimed-at-everyone',
    from: 'prevention-healthy-environments',
    to: 'target-everyone',
    kind: 'aimed-at',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthy environments through integrated urban planning for everyone',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['kind'],
  },
  'link-digital-health-platform-aimed-at-citizens': {
    id: 'link-digital-health-platform-aimed-at-citizens',
    from: 'digital-health-platform',
    to: 'actor-citizens',
    kind: 'aimed-at',
    note: {
      en: 'If the aim of raising citizens’ digital awareness is the platform’s; it can also be read as the network’s own.',
      nl: 'Als het doel om burgers digitaal bewuster te maken van het platform is; het kan ook als doel van het netwerk zelf worden gelezen.',
      de: 'Falls das Ziel, das digitale Bewusstsein zu stärken, das der Plattform ist; es lässt sich auch als Ziel des Netzwerks lesen.',
      fi: 'Jos kansalaisten digitaalisen tietoisuuden lisääminen on alustan tavoite; sen voi lukea myös verkoston omaksi tavoitteeksi.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'increase digital awareness and abilities amongst citizens',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['kind', 'from', 'note'],
  },
  'link-transition-labor-market-aimed-at-health-and-wellbeing-workers': {
    id: 'link-transition-labor-market-aimed-at-health-and-wellbeing-workers',
    from: 'transition-labor-market',
    to: 'target-health-and-wellbeing-workers',
    kind: 'aimed-at',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'labour market for healthcare and well being workers',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['kind'],
  },
  'link-academy-meet-aimed-at-hhu-professionals': {
    id: 'link-academy-meet-aimed-at-hhu-professionals',
    from: 'academy-meet',
    to: 'target-hhu-professionals',
    kind: 'aimed-at',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'ontmoetingen tussen HHU professionals worden georganiseerd (ontmoeten)',
        section: 'Health Hub Academy',
      },
    ],
    editorial: ['kind'],
  },
  'link-academy-supports-coalition-neighborhood-prevention': {
    id: 'link-academy-supports-coalition-neighborhood-prevention',
    from: 'health-hub-academy',
    to: 'coalition-neighborhood-prevention',
    kind: 'supports',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De drie innovatiecoalities worden versterkt',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'versterkt door de Health Hub Academy',
        section: 'Health Hub Academy',
        fields: ['from', 'kind'],
      },
    ],
  },
  'link-academy-supports-coalition-digital-transformation': {
    id: 'link-academy-supports-coalition-digital-transformation',
    from: 'health-hub-academy',
    to: 'coalition-digital-transformation',
    kind: 'supports',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De drie innovatiecoalities worden versterkt',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'versterkt door de Health Hub Academy',
        section: 'Health Hub Academy',
        fields: ['from', 'kind'],
      },
    ],
  },
  'link-academy-supports-coalition-job-market': {
    id: 'link-academy-supports-coalition-job-market',
    from: 'health-hub-academy',
    to: 'coalition-job-market',
    kind: 'supports',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De drie innovatiecoalities worden versterkt',
        section: 'Health Hub Academy',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'versterkt door de Health Hub Academy',
        section: 'Health Hub Academy',
        fields: ['from', 'kind'],
      },
    ],
  },
});
