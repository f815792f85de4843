import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Changes of Health Hub Roden and of related organizations. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'health-hub-roden-becomes-foundation': {
    id: 'health-hub-roden-becomes-foundation',
    kind: 'legal-form',
    originals: ['health-hub-roden'],
    results: ['health-hub-roden'],
    status: 'done',
    date: '2020-10-01',
    description: {
      en: 'A project became a foundation.',
      nl: 'Een project werd een stichting.',
      de: 'Aus einem Projekt wurde eine Stiftung.',
      fi: 'Hankkeesta tuli säätiö.',
    },
    citations: [{ source: 'hhr-org' }],
    editorial: ['description'],
  },
});
