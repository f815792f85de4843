import type { Network } from '../../../model/records/network.js';
import { defineRecords } from '../../define-records.js';

/** The network itself: what the page calls an ecosystem. */
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
      en: 'Called unique in cohesion: a unique, powerful and fluid ecosystem, with clusters in Roden, Groningen, Drachten and Leeuwarden. Health is the subject of internationally recognized and pioneering research, successful entrepreneurship and promising education there, which is seen internationally.',
      nl: 'Uniek in samenhang genoemd: een uniek, krachtig en fluïde ecosysteem, met clusters in Roden, Groningen, Drachten en Leeuwarden. Gezondheid is er onderwerp van internationaal erkend en baanbrekend onderzoek, geslaagd ondernemerschap en veelbelovend onderwijs, wat internationaal wordt gezien.',
      de: 'Wird einzigartig in seinem Zusammenhalt genannt: ein einzigartiges, kraftvolles und fließendes Ökosystem, mit Clustern in Roden, Groningen, Drachten und Leeuwarden. Gesundheit ist dort Gegenstand international anerkannter und bahnbrechender Forschung, erfolgreichen Unternehmertums und vielversprechender Bildung, was international wahrgenommen wird.',
      fi: 'Kutsutaan yhteenkuuluvuudeltaan ainutlaatuiseksi: ainutlaatuinen, voimakas ja muovautuva ekosysteemi, jolla on klusterit Rodenissa, Groningenissa, Drachtenissa ja Leeuwardenissa. Terveys on siellä kansainvälisesti tunnustetun ja uraauurtavan tutkimuksen, menestyvän yrittäjyyden ja lupaavan koulutuksen aihe, mikä nähdään kansainvälisesti.',
    },
    place: 'northern-netherlands-region',
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
        quote: 'internationally recognized research, of successful entrepreneurship',
        section: 'Healthy ageing',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'of promising education and of pioneering research',
        section: 'Healthy ageing',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'This is seen internationally',
        section: 'Healthy ageing',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'the Northern Netherlands is a large testing ground',
        section: 'Northern Netherlands as a testing ground',
        fields: ['alsoDescribedAs'],
      },
    ],
    editorial: ['name', 'place', 'areaServed', 'description'],
  },
});
