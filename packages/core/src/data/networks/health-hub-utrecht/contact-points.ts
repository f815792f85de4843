import type { ContactPoint } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The contacts of Health Hub Utrecht. */
export const contactPoints = defineRecords<ContactPoint>()({
  'contact-jelle-van-der-weijde': {
    id: 'contact-jelle-van-der-weijde',
    person: 'jelle-van-der-weijde',
    organization: 'economic-board-utrecht',
    about: ['health-hub-utrecht'],
    topic: {
      en: 'Collaboration with Health Hub Utrecht',
      nl: 'Samenwerking met Health Hub Utrecht',
      de: 'Zusammenarbeit mit Health Hub Utrecht',
      fi: 'Yhteistyö Health Hub Utrechtin kanssa',
    },
    undocumented: ['email', 'telephone', 'url'],
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Economic Board Utrecht, Director Health, Jelle van der',
        section: 'Interested in collaboration with Health Hub Utrecht?',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Interested in collaboration with Health Hub Utrecht?',
        section: 'Interested in collaboration with Health Hub Utrecht?',
        fields: ['about', 'topic'],
      },
    ],
    editorial: ['topic', 'undocumented'],
  },
  'contact-liesbeth-van-holten': {
    id: 'contact-liesbeth-van-holten',
    person: 'liesbeth-van-holten',
    organization: 'province-of-utrecht',
    about: ['health-hub-utrecht'],
    email: 'gezondeleefomgeving@provincie-utrecht.nl',
    telephone: { number: '+31618300618', display: '06 18 30 06 18' },
    undocumented: ['url'],
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'Liesbeth van Holten, Programmamanager',
        section: 'Contact',
        fields: ['person'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'E: gezondeleefomgeving@provincie-utrecht.nl',
        section: 'Contact',
        fields: ['email', 'organization'],
      },
      {
        source: 'province-utrecht-health-hub',
        quote: 'T: 06 18 30 06 18',
        section: 'Contact',
        fields: ['telephone'],
      },
      { source: 'province-utrecht-health-hub', quote: 'Health Hub Utrecht', fields: ['about'] },
    ],
    editorial: ['organization', 'telephone.number', 'about', 'undocumented'],
  },
});
