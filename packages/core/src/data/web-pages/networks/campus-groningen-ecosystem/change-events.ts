import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Changes of Campus Groningen and of related organizations. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'campuses-merge-into-campus-groningen': {
    id: 'campuses-merge-into-campus-groningen',
    kind: 'merger',
    originals: ['zernike-campus', 'healthy-ageing-campus'],
    results: ['campus-groningen-ecosystem'],
    status: 'done',
    date: '../2017-03',
    citations: [{ source: 'campus-2017' }],
  },
});
