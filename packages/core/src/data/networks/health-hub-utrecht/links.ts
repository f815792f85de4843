import type { Link } from '../../../model/link.js';
import { defineRecords } from '../../define-records.js';

/** Ties that are no memberships. */
export const links = defineRecords<Link>()({
  'link-hhu-seeks-european-cooperation': {
    id: 'link-hhu-seeks-european-cooperation',
    from: 'health-hub-utrecht',
    to: 'europe',
    kind: 'seeks-cooperation-with',
    description: {
      en: 'Health Hub Utrecht looks for exchange at European level and welcomes ties with other cities and regions in Europe.',
      nl: 'Health Hub Utrecht zoekt uitwisseling op Europees niveau en verwelkomt banden met andere steden en regio’s in Europa.',
      de: 'Health Hub Utrecht sucht den Austausch auf europäischer Ebene und begrüßt Verbindungen zu anderen Städten und Regionen in Europa.',
      fi: 'Health Hub Utrecht etsii vaihtoa Euroopan tasolla ja toivottaa siteet muihin Euroopan kaupunkeihin ja alueisiin tervetulleiksi.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'the bond with other European cities and regions' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'exchange knowledge and insights on a European level',
        fields: ['kind', 'description'],
      },
    ],
    editorial: ['to', 'description'],
  },
  'link-province-stays-with-hhu': {
    id: 'link-province-stays-with-hhu',
    from: 'province-of-utrecht',
    to: 'health-hub-utrecht',
    kind: 'partner-of',
    description: {
      en: 'The province wants to stay connected with the alliance, because it sees chances in it to offer inhabitants a healthy future and to make the region’s economy stronger.',
      nl: 'De provincie wil aan de alliantie verbonden blijven: die biedt kansen op een gezonde toekomst voor de inwoners en op een economisch sterkere regio.',
      de: 'Die Provinz will der Allianz verbunden bleiben, weil sie darin Chancen sieht, der Bevölkerung eine gesunde Zukunft zu bieten und die Region wirtschaftlich zu stärken.',
      fi: 'Provinssi haluaa pysyä liittoumassa mukana, koska se näkee siinä mahdollisuuden tarjota asukkaille terveen tulevaisuuden ja vahvistaa alueen taloutta.',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'De provincie wil zich blijven verbinden aan de',
        section: 'Blijven verbinden',
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'om onze inwoners een gezonde toekomst te kunnen',
        section: 'Blijven verbinden',
        fields: ['description'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'om onze regio economisch te versterken',
        section: 'Blijven verbinden',
        fields: ['description'],
      },
    ],
    editorial: ['kind', 'description'],
  },
});
