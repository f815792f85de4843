import type { Network } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['networks'], Enrichment<Network>>>;

/** Websites, seats and years of documented networks. */
export const networks: Enrichments = {
  'health-hub-utrecht': {
    fields: { url: 'https://www.healthhubutrecht.nl' },
    citations: [{ source: 'hhu-partners-a', fields: ['name'] }],
    editorial: ['url'],
  },
  'city-deal-health-hub': {
    fields: {
      alternateNames: ['City Deal Health Hub'],
      pillars: [
        'city-deal-pillar-location-and-campus',
        'city-deal-pillar-self-management',
        'city-deal-pillar-talent',
        'city-deal-pillar-healthy-neighborhoods',
      ],
    },
    citations: [
      { source: 'citydeal-status', fields: ['alternateNames'] },
      { source: 'citydeal-tno', fields: ['pillars'] },
    ],
  },
  upgraded: {
    fields: {
      alternateNames: ['HealthSPA'],
      description: {
        en: 'Non-profit association of health start-ups.',
        nl: 'Vereniging van gezondheidsstart-ups, zonder winstoogmerk.',
        de: 'Nicht gewinnorientierter Verein von Gesundheits-Start-ups.',
        fi: 'Terveysalan startup-yritysten voittoa tavoittelematon yhdistys.',
      },
      place: 'finland',
      url: 'https://www.upgraded.fi',
      startDate: '2012',
    },
    citations: [{ source: 'upg-history', fields: ['alternateNames', 'description', 'startDate'] }],
    editorial: ['description', 'place', 'url'],
  },
  'life-cooperative': {
    fields: {
      alternateNames: ['LIFE Cooperative', 'Healthy Ageing Business Cooperative UA'],
      place: 'groningen',
      url: 'https://lifecooperative.nl',
    },
    citations: [
      { source: 'life-2024', fields: ['alternateNames', 'place'] },
      { source: 'life-2014', fields: ['alternateNames'] },
    ],
    editorial: ['url', 'alternateNames'],
  },
  htric: {
    fields: {
      alternateNames: ['Health Technology Research and Innovation Cluster'],
      url: 'https://htric.com',
      startDate: '2021',
    },
    citations: [{ source: 'htric-faq', fields: ['alternateNames', 'startDate'] }],
    editorial: ['url'],
  },
  'health-valley': {
    fields: {
      alternateNames: ['Stichting Health Valley Netherlands', 'Health Valley Netherlands', 'Stichting Health Valley'],
      place: 'nijmegen',
      url: 'https://www.healthvalley.nl',
      startDate: '../2006-11-29',
    },
    citations: [
      { source: 'hv-merge', fields: ['alternateNames', 'place'] },
      { source: 'hv-2006', fields: ['startDate'] },
    ],
    editorial: ['url'],
  },
  'euregionaal-forum-ggz': {
    fields: {
      alternateNames: [
        'Euregionaal Forum Grensoverschrijdende Gezondheidszorg',
        'Euregionales Forum Grenzüberschreitende Gesundheitsversorgung',
      ],
      url: 'https://www.gesundheitsforumerw.eu',
      startDate: '1995~',
    },
    citations: [
      { source: 'erw-forum-nl', fields: ['alternateNames'] },
      { source: 'erw-forum-de', fields: ['alternateNames'] },
      { source: 'erw-slot', fields: ['startDate'] },
      { source: 'erw-2015', fields: ['startDate'] },
    ],
    editorial: ['url', 'startDate', 'alternateNames'],
  },
  'zorg-verbindt': { citations: [{ source: 'erw-slot', fields: ['name', 'kind'] }] },
};
