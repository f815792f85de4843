import type { ChangeEvent, Network } from '../../model/types.generated.js';
import { defineRecords } from '../define-records.js';

const networks = defineRecords<Network>()({
  'city-deal-health-hub': {
    id: 'city-deal-health-hub',
    name: {
      en: 'Citydeal Health Hub',
      nl: 'Citydeal Health Hub',
      de: 'Citydeal Health Hub',
      fi: 'Citydeal Health Hub',
    },
    description: {
      en: 'City deal that began as an agreement on paper and quickly grew into a regional alliance.',
      nl: 'Citydeal die als overeenkomst op papier startte en snel tot een regionale alliantie uitgroeide.',
      de: 'City Deal, der als Vereinbarung auf dem Papier begann und rasch zu einer regionalen Allianz heranwuchs.',
      fi: 'City deal -sopimus, joka alkoi paperilla ja kasvoi nopeasti alueelliseksi yhteenliittymäksi.',
    },
    kind: 'city-deal',
    startDate: '2016',
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'De Citydeal Health Hub begon in 2016 als' },
      {
        source: 'province-utrecht-health-hub',
        quote: 'groeide in hoog tempo uit tot een regio-alliantie',
        fields: ['description'],
      },
    ],
    editorial: ['description'],
  },
});

const changeEvents = defineRecords<ChangeEvent>()({
  'city-deal-becomes-health-hub-utrecht': {
    id: 'city-deal-becomes-health-hub-utrecht',
    kind: 'expansion',
    originals: ['city-deal-health-hub'],
    results: ['health-hub-utrecht'],
    status: 'done',
    note: {
      en: 'The city deal quickly grew into a regional alliance. That this alliance is Health Hub Utrecht, the subject of the page, is our reading.',
      nl: 'De citydeal groeide snel uit tot een regionale alliantie. Dat die alliantie Health Hub Utrecht is, het onderwerp van de pagina, is onze lezing.',
      de: 'Der City Deal wuchs rasch zu einer regionalen Allianz heran. Dass diese Allianz Health Hub Utrecht ist, das Thema der Seite, ist unsere Lesart.',
      fi: 'City deal -sopimus kasvoi nopeasti alueelliseksi yhteenliittymäksi. Että yhteenliittymä on sivun aihe Health Hub Utrecht, on meidän tulkintamme.',
    },
    citations: [
      { source: 'province-utrecht-health-hub', quote: 'De Citydeal Health Hub begon in 2016 als' },
      {
        source: 'province-utrecht-health-hub',
        quote: 'groeide in hoog tempo uit tot een regio-alliantie',
        fields: ['kind', 'results', 'status'],
      },
    ],
    editorial: ['kind', 'results', 'note'],
  },
});

/** The agreement from which the alliance developed: its signatories are not the partners of the hub. */
export const cityDealHealthHub = { networks, changeEvents };
