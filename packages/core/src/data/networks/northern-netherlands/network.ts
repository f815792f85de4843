import type { Network } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The network itself, which the page calls an ecosystem. */
export const networks = defineRecords<Network>()({
  'northern-netherlands': {
    id: 'northern-netherlands',
    name: {
      en: 'Health sector in the Northern Netherlands',
      nl: 'Gezondheidssector in Noord-Nederland',
      de: 'Gesundheitssektor in den nördlichen Niederlanden',
      fi: 'Pohjois-Alankomaiden terveysala',
    },
    description: {
      en: 'Called a unique ecosystem, powerful and fluid, with clusters in Roden, Groningen, Drachten and Leeuwarden.',
      nl: 'Een uniek ecosysteem genoemd, krachtig en fluïde, met clusters in Roden, Groningen, Drachten en Leeuwarden.',
      de: 'Wird ein einzigartiges Ökosystem genannt, kraftvoll und beweglich, mit Clustern in Roden, Groningen, Drachten und Leeuwarden.',
      fi: 'Kutsutaan ainutlaatuiseksi ekosysteemiksi, voimakkaaksi ja liikkuvaksi; klustereita on Rodenissa, Groningenissa, Drachtenissa ja Leeuwardenissa.',
    },
    kind: 'ecosystem',
    alsoDescribedAs: ['testing-ground'],
    areaServed: ['northern-netherlands-region', 'roden', 'groningen', 'drachten', 'leeuwarden'],
    citations: [
      { source: 'nom-northern-netherlands', quote: 'Health sector in northern Netherlands: unique in cohesion' },
      {
        source: 'nom-northern-netherlands',
        quote: 'The unique ecosystem makes that collaboration extremely powerful',
        fields: ['kind', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'The ecosystem is powerful and fluid',
        section: 'Northern Netherlands as a testing ground',
        fields: ['kind', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'There is a cluster in Roden, in Groningen',
        section: 'Healthy ageing',
        fields: ['areaServed', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'in Groningen, in Drachten, in Leeuwarden',
        section: 'Healthy ageing',
        fields: ['areaServed', 'description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'the Northern Netherlands is a large testing ground',
        section: 'Northern Netherlands as a testing ground',
        fields: ['alsoDescribedAs'],
      },
    ],
    editorial: ['name', 'areaServed', 'description', 'alsoDescribedAs'],
  },
});
