import type { Goal } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The goals of the embassy. */
export const goals = defineRecords<Goal>()({
  'finland-netherlands-goal-intensify-cooperation': {
    id: 'finland-netherlands-goal-intensify-cooperation',
    party: 'netherlands-embassy-finland',
    network: 'finland-netherlands',
    kind: 'aim',
    statement: {
      en: 'Closer cooperation between Finland and the Netherlands: the aim with which the Netherlands Embassy in Finland is a partner of Upgraded.',
      nl: 'Nauwere samenwerking tussen Finland en Nederland: het doel waarmee de Nederlandse ambassade in Finland partner van Upgraded is.',
      de: 'Engere Zusammenarbeit zwischen Finnland und den Niederlanden: das Ziel, mit dem die Niederländische Botschaft in Finnland Partner von Upgraded ist.',
      fi: 'Suomen ja Alankomaiden yhteistyön tiivistäminen: tavoite, jonka vuoksi Alankomaiden suurlähetystö Suomessa on Upgradedin kumppani.',
    },
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'is a partner of Upgraded, with the goal' },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'The Netherlands Embassy in Finland is a partner',
        fields: ['party'],
      },
      {
        source: 'upgraded-finland-netherlands',
        quote: 'intensifying cooperation between Finland and the Netherlands',
        fields: ['network', 'statement'],
      },
    ],
    editorial: ['statement', 'network'],
  },
});
