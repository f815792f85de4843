import type { ContactPoint } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The contacts of the collaboration. */
export const contactPoints = defineRecords<ContactPoint>()({
  'contact-miina-ojanpera': {
    id: 'contact-miina-ojanpera',
    person: 'miina-ojanpera',
    organization: 'netherlands-embassy-finland',
    about: ['finland-netherlands'],
    topic: {
      en: 'Ideas for cooperation in health technology between Finland and the Netherlands',
      nl: 'Ideeën voor samenwerking in gezondheidstechnologie tussen Finland en Nederland',
      de: 'Ideen für die Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden',
      fi: 'Ideat Suomen ja Alankomaiden terveysteknologiayhteistyöhön',
    },
    undocumented: ['email', 'telephone', 'url'],
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Policy Officer for Trade and Innovation, Miina Ojanperä',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'health tech co-operation between Finland and the Netherlands',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
        fields: ['about', 'topic'],
      },
    ],
    editorial: ['topic', 'undocumented'],
  },
});
