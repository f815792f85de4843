import type { Network } from '../../../model/records/network.js';
import { defineRecords } from '../../define-records.js';

/** The network itself. */
export const networks = defineRecords<Network>()({
  'health-valley': {
    id: 'health-valley',
    name: { en: 'Health Valley', nl: 'Health Valley', de: 'Health Valley', fi: 'Health Valley' },
    description: {
      en: 'Says of itself that it is ever more on the map internationally.',
      nl: 'Zegt van zichzelf dat het internationaal steeds meer op de kaart staat.',
      de: 'Sagt von sich, international immer bekannter zu werden.',
      fi: 'Kertoo tulevansa kansainvälisesti yhä tunnetummaksi.',
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
