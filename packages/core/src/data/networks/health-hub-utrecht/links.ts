import type { Link } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';
import { programLinks } from './program-links.js';

/** Relations other than memberships. */
const networkLinks = defineRecords<Link>()({
  'link-hhu-seeks-european-cooperation': {
    id: 'link-hhu-seeks-european-cooperation',
    from: 'health-hub-utrecht',
    to: 'other-european-cities-and-regions',
    kind: 'seeks-cooperation-with',
    description: {
      en: 'Health Hub Utrecht looks for possibilities of exchange at European level and therefore welcomes the bond with them.',
      nl: 'Health Hub Utrecht zoekt mogelijkheden voor uitwisseling op Europees niveau en verwelkomt daarom de band met hen.',
      de: 'Health Hub Utrecht sucht Möglichkeiten zum Austausch auf europäischer Ebene und begrüßt deshalb die Verbindung mit ihnen.',
      fi: 'Health Hub Utrecht etsii mahdollisuuksia vaihtoon Euroopan tasolla ja pitää siksi yhteyksiä niihin tervetulleina.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'the bond with other European cities and regions' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'exchange knowledge and insights on a European level',
        fields: ['kind', 'description'],
      },
    ],
    editorial: ['description', 'kind'],
  },
});

/** All links of Health Hub Utrecht and its programs. */
export const links = { ...networkLinks, ...programLinks };
