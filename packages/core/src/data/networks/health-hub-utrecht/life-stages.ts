import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The circle of life. */
export const lifeStages = defineRecords<Concept>()({
  'life-stage-growing-up-healthy': {
    id: 'life-stage-growing-up-healthy',
    scheme: 'life-stage',
    label: {
      en: 'Growing up healthy',
      nl: 'Gezond opgroeien',
      de: 'Gesund aufwachsen',
      fi: 'Terveenä kasvaminen',
    },
    order: 1,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'growing up healthy, living a balanced life' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'life-stage-balanced-life': {
    id: 'life-stage-balanced-life',
    scheme: 'life-stage',
    label: {
      en: 'Living a balanced life',
      nl: 'Leven in balans',
      de: 'Ausgeglichen leben',
      fi: 'Tasapainoinen elämä',
    },
    order: 2,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'living a balanced life, aging happily' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'life-stage-aging-happily': {
    id: 'life-stage-aging-happily',
    scheme: 'life-stage',
    label: {
      en: 'Ageing happily',
      nl: 'Gelukkig ouder worden',
      de: 'Glücklich älter werden',
      fi: 'Onnellinen ikääntyminen',
    },
    order: 3,
    network: 'health-hub-utrecht',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'living a balanced life, aging happily and dignified' },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'life-stage-dignified-end': {
    id: 'life-stage-dignified-end',
    scheme: 'life-stage',
    label: {
      en: 'Dignified end of life',
      nl: 'Waardig levenseinde',
      de: 'Würdevolles Lebensende',
      fi: 'Arvokas elämän loppu',
    },
    order: 4,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'aging happily and dignified end of life' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
});
