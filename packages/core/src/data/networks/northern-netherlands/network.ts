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
      en: 'Called unique in cohesion: a unique, powerful and fluid ecosystem, with clusters in Roden, Groningen, Drachten and Leeuwarden. Health is the subject of internationally recognized and pioneering research, successful entrepreneurship and promising education there, which is seen internationally. The page puts this down to networking, shared knowledge and work across disciplines, to an extremely strong teaching hospital, a university that it does not name, higher education, biotechnology entrepreneurs, governments, investors and Campus Groningen, and above all to these taken together. “Europe itself” is said to call the region a leader in healthy ageing; no body is named.',
      nl: 'Uniek in samenhang genoemd: een uniek, krachtig en fluïde ecosysteem, met clusters in Roden, Groningen, Drachten en Leeuwarden. Gezondheid is er onderwerp van internationaal erkend en baanbrekend onderzoek, geslaagd ondernemerschap en veelbelovend onderwijs, wat internationaal wordt gezien. De pagina verklaart dat uit netwerken, kennis delen en werken over disciplines heen, uit een buitengewoon sterk academisch ziekenhuis, een universiteit die ze niet bij naam noemt, hoger onderwijs, biotechondernemers, overheden, investeerders en Campus Groningen, en vooral uit dat alles samen. ‘Europa zelf’ zou de regio koploper in healthy ageing noemen; een instantie staat er niet bij.',
      de: 'Wird einzigartig in seinem Zusammenhalt genannt: ein einzigartiges, kraftvolles und fließendes Ökosystem, mit Clustern in Roden, Groningen, Drachten und Leeuwarden. Gesundheit ist dort Gegenstand international anerkannter und bahnbrechender Forschung, erfolgreichen Unternehmertums und vielversprechender Bildung, was international wahrgenommen wird. Die Seite erklärt das mit Vernetzung, geteiltem Wissen und fächerübergreifender Arbeit, mit einem außerordentlich starken Lehrkrankenhaus, einer Universität, die sie nicht nennt, Hochschulbildung, Biotechnologie-Unternehmertum, öffentlicher Hand, Investoren und Campus Groningen, vor allem aber mit alldem zusammen. „Europa selbst“ nenne die Region führend bei gesundem Altern; eine Stelle wird nicht genannt.',
      fi: 'Kutsutaan yhteenkuuluvuudeltaan ainutlaatuiseksi: ainutlaatuinen, voimakas ja joustava ekosysteemi, jolla on klusterit Rodenissa, Groningenissa, Drachtenissa ja Leeuwardenissa. Terveys on siellä kansainvälisesti tunnustetun ja uraauurtavan tutkimuksen, menestyvän yrittäjyyden ja lupaavan koulutuksen aihe, mikä nähdään kansainvälisesti. Sivu selittää tämän verkostoitumisella, tiedon jakamisella ja tieteidenvälisellä työllä, erittäin vahvalla opetussairaalalla, yliopistolla, jota se ei nimeä, korkeakoulutuksella, bioteknologian yrittäjillä, julkishallinnolla, sijoittajilla ja Campus Groningenilla, ja ennen kaikkea niiden yhdistelmällä. ”Eurooppa itse” kutsuu sivun mukaan aluetta terveen ikääntymisen edelläkävijäksi; mitään tahoa ei nimetä.',
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
        quote: 'This is seen internationally',
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
        quote: 'an extremely strong teaching hospital, the UMCG',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'a university of international stature in the field',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'higher education that prepares students for',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'entrepreneurship in biotechnology accelerating',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'governments stimulating in the right places',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'investors who believe in Northern Netherlands inventions',
        section: 'This is very nice, and also not illogical.',
        fields: ['description'],
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'innovative ecosystem working on the challenges of the',
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
