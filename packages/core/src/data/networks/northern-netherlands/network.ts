import type { Network } from '../../../model/network.js';
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
      en: 'Called a unique, powerful and fluid ecosystem, with clusters in Roden, Groningen, Drachten and Leeuwarden. Health is the subject of recognized and pioneering research, successful entrepreneurship and promising education there. The page puts this down to networking, shared knowledge and work across disciplines, to a strong teaching hospital, education, biotechnology entrepreneurs, governments, investors and Campus Groningen, and above all to these taken together. “Europe itself” is said to call the region a leader in healthy ageing; no body is named.',
      nl: 'Een uniek, krachtig en fluïde ecosysteem genoemd, met clusters in Roden, Groningen, Drachten en Leeuwarden. Gezondheid is er onderwerp van erkend en baanbrekend onderzoek, geslaagd ondernemerschap en veelbelovend onderwijs. De pagina verklaart dat uit netwerken, kennis delen en werken over disciplines heen, uit een sterk academisch ziekenhuis, onderwijs, biotechondernemers, overheden, investeerders en Campus Groningen, en vooral uit dat alles samen. ‘Europa zelf’ zou de regio koploper in healthy ageing noemen; een instantie staat er niet bij.',
      de: 'Wird ein einzigartiges, kraftvolles und fließendes Ökosystem genannt, mit Clustern in Roden, Groningen, Drachten und Leeuwarden. Gesundheit ist dort Gegenstand anerkannter und bahnbrechender Forschung, erfolgreichen Unternehmertums und vielversprechender Bildung. Die Seite erklärt das mit Vernetzung, geteiltem Wissen und fächerübergreifender Arbeit, mit einem starken Lehrkrankenhaus, Bildung, Biotechnologie-Unternehmertum, öffentlicher Hand, Investoren und Campus Groningen, vor allem aber mit alldem zusammen. „Europa selbst“ nenne die Region führend bei gesundem Altern; eine Stelle wird nicht genannt.',
      fi: 'Kutsutaan ainutlaatuiseksi, voimakkaaksi ja joustavaksi ekosysteemiksi, jolla on klusterit Rodenissa, Groningenissa, Drachtenissa ja Leeuwardenissa. Terveys on siellä tunnustetun ja uraauurtavan tutkimuksen, menestyvän yrittäjyyden ja lupaavan koulutuksen aihe. Sivu selittää tämän verkostoitumisella, tiedon jakamisella ja tieteidenvälisellä työllä, vahvalla opetussairaalalla, koulutuksella, bioteknologian yrittäjillä, julkishallinnolla, sijoittajilla ja Campus Groningenilla, ja ennen kaikkea niiden yhdistelmällä. ”Eurooppa itse” kutsuu sivun mukaan aluetta terveen ikääntymisen edelläkävijäksi; mitään tahoa ei nimetä.',
    },
    place: 'northern-netherlands-region',
    kind: 'ecosystem',
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
        quote: 'Europe itself says so',
        section: 'Healthy ageing',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'a leader in the field of healthy ageing',
        section: 'Healthy ageing',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'networking, knowledge sharing and interdisciplinary cooperation',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'it has to do with the combination of',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
    ],
    editorial: ['name', 'place', 'areaServed', 'description'],
  },
});
