import type { Network } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The collaboration itself. */
export const networks = defineRecords<Network>()({
  'finland-netherlands': {
    id: 'finland-netherlands',
    name: {
      en: 'Health technology collaboration between Finland and the Netherlands',
      nl: 'Samenwerking in gezondheidstechnologie tussen Finland en Nederland',
      de: 'Zusammenarbeit in der Gesundheitstechnologie zwischen Finnland und den Niederlanden',
      fi: 'Suomen ja Alankomaiden terveysteknologiayhteistyö',
    },
    kind: 'cross-border-collaboration',
    areaServed: ['finland', 'netherlands'],
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Health technology collaboration between Finland and the Netherlands',
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'intensifying cooperation between Finland and the Netherlands',
        fields: ['areaServed'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'kind'],
  },
});
