import type { Membership } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The participants, and the position of the contact. */
export const memberships = defineRecords<Membership>()({
  'health-hub-utrecht-in-finland-netherlands': {
    id: 'health-hub-utrecht-in-finland-netherlands',
    member: 'health-hub-utrecht',
    organization: 'finland-netherlands',
    role: 'participant',
    asOf: '2018/2020-11-06',
    note: {
      en: 'The text names it in the collaboration of the two countries; that this makes it a participant is our reading.',
      nl: 'De tekst noemt het bij de samenwerking van de twee landen; dat het daarmee deelnemer is, is onze lezing.',
      de: 'Der Text nennt es bei der Zusammenarbeit der beiden Länder; dass es damit beteiligt ist, ist unsere Lesart.',
      fi: 'Teksti mainitsee sen maiden yhteistyön yhteydessä; että se siten osallistuu, on meidän tulkintamme.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'Health Hub Utrecht invited their Finnish counterparts' },
      { source: 'upgraded-finland-netherlands', quote: 'to get connected with Finnish partners' },
    ],
    editorial: ['role', 'asOf', 'note'],
  },
  'netherlands-embassy-finland-in-finland-netherlands': {
    id: 'netherlands-embassy-finland-in-finland-netherlands',
    member: 'netherlands-embassy-finland',
    organization: 'finland-netherlands',
    role: 'participant',
    asOf: '2018/2020-11-06',
    note: {
      en: 'The text names it in the collaboration of the two countries; that this makes it a participant is our reading.',
      nl: 'De tekst noemt haar bij de samenwerking van de twee landen; dat zij daarmee deelnemer is, is onze lezing.',
      de: 'Der Text nennt sie bei der Zusammenarbeit der beiden Länder; dass sie damit beteiligt ist, ist unsere Lesart.',
      fi: 'Teksti mainitsee sen maiden yhteistyön yhteydessä; että se siten osallistuu, on meidän tulkintamme.',
    },
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'intensifying cooperation between Finland and the Netherlands',
      },
      { source: 'upgraded-finland-netherlands', quote: 'The Embassy helps Dutch businesses and organisations' },
    ],
    editorial: ['role', 'asOf', 'note'],
  },
  'miina-ojanpera-policy-officer': {
    id: 'miina-ojanpera-policy-officer',
    member: 'miina-ojanpera',
    organization: 'netherlands-embassy-finland',
    role: 'staff',
    title: {
      en: 'Policy Officer for Trade and Innovation',
      nl: 'Beleidsmedewerker Handel en Innovatie',
      de: 'Referat Handel und Innovation',
      fi: 'Kaupan ja innovaatioiden asiantuntija',
    },
    asOf: '2018/2020-11-06',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Policy Officer for Trade and Innovation, Miina Ojanperä',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Connect with the Netherlands Embassy in Finland',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
        fields: ['organization'],
      },
    ],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi', 'asOf'],
  },
});
