import type { Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const observations = defineRecords<Observation>()({
  'u10-municipalities-10': {
    id: 'u10-municipalities-10',
    subject: 'u10',
    property: 'property-municipalities-involved',
    quantity: { value: 10, qualifier: 'exact' },
    citations: [{ source: 'u10-2015' }],
  },
  'u10-municipalities-12': {
    id: 'u10-municipalities-12',
    subject: 'u10',
    property: 'property-municipalities-involved',
    quantity: { value: 12, qualifier: 'exact' },
    citations: [{ source: 'hhu-startup' }, { source: 'u10-zeist' }],
  },
  'u10-municipalities-16': {
    id: 'u10-municipalities-16',
    subject: 'u10',
    property: 'property-municipalities-involved',
    quantity: { value: 16, qualifier: 'exact' },
    citations: [{ source: 'u10-over' }],
  },
});

/** The records of the second layer about U10. */
export const u10WebPages = { observations };
