import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about Upgraded, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'upgraded-life-festival-2014-participants': {
    id: 'upgraded-life-festival-2014-participants',
    subject: 'upgraded-life-festival-2014',
    property: 'property-participants',
    quantity: { value: 500, qualifier: 'over' },
    citations: [{ source: 'upg-history' }],
  },
  'upgraded-life-festival-2014-registrations': {
    id: 'upgraded-life-festival-2014-registrations',
    subject: 'upgraded-life-festival-2014',
    property: 'property-registrations',
    quantity: { value: 650, qualifier: 'over' },
    citations: [{ source: 'upg-hbh' }],
  },
});
