import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about the City Deal Health Hub, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'city-deal-partners-25': {
    id: 'city-deal-partners-25',
    subject: 'city-deal-health-hub',
    property: 'property-partners',
    quantity: { value: 25, qualifier: 'exact' },
    asOf: '2016-06-09',
    note: {
      en: 'Called strategic partners.',
      nl: 'Strategische partners genoemd.',
      de: 'Strategische Partner genannt.',
      fi: 'Kutsutaan strategisiksi kumppaneiksi.',
    },
    citations: [{ source: 'citydeal-hu' }],
    editorial: ['note'],
  },
  'city-deal-municipalities-involved-10': {
    id: 'city-deal-municipalities-involved-10',
    subject: 'city-deal-health-hub',
    property: 'property-municipalities-involved',
    quantity: { value: 10, qualifier: 'exact' },
    asOf: '2016-05-27',
    citations: [{ source: 'citydeal-stcrt' }, { source: 'citydeal-etaleert', fields: ['quantity'] }],
  },
  'city-deal-pillars-4': {
    id: 'city-deal-pillars-4',
    subject: 'city-deal-health-hub',
    property: 'property-pillars',
    quantity: { value: 4, qualifier: 'exact' },
    asOf: '2016-06-22',
    citations: [{ source: 'citydeal-tno' }],
  },
});
