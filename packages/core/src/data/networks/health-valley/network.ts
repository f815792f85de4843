import type { Network } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The network itself. */
export const networks = defineRecords<Network>()({
  'health-valley': {
    id: 'health-valley',
    name: { en: 'Health Valley', nl: 'Health Valley', de: 'Health Valley', fi: 'Health Valley' },
    description: {
      en: 'Ever more on the map internationally, in its own words.',
      nl: 'Staat naar eigen zeggen internationaal steeds meer op de kaart.',
      de: 'Nach eigenen Angaben international immer bekannter.',
      fi: 'Omien sanojensa mukaan kansainvälisesti yhä tunnetumpi.',
    },
    kind: 'regional-alliance',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Health Valley staat internationaal steeds meer op de',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
    ],
    editorial: ['kind', 'description'],
  },
});
