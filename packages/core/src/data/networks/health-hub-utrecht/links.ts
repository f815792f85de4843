import type { Link } from '../../../model/records/link.js';
import { defineRecords } from '../../define-records.js';
import { programLinks } from './program-links.js';

/** Ties that are no memberships. */
const networkLinks = defineRecords<Link>()({
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
});

/** All ties of Health Hub Utrecht and its programs. */
export const links = { ...networkLinks, ...programLinks };
