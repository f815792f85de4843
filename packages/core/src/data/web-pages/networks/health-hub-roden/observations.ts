import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about Health Hub Roden, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'health-hub-roden-member-companies-25': {
    id: 'health-hub-roden-member-companies-25',
    subject: 'health-hub-roden',
    property: 'property-member-companies',
    quantity: { value: 25, qualifier: 'exact' },
    asOf: '2016-02',
    citations: [{ source: 'hhr-deo' }],
  },
  'health-hub-roden-grant-559000': {
    id: 'health-hub-roden-grant-559000',
    subject: 'health-hub-roden',
    property: 'property-grant',
    quantity: { value: 559000, qualifier: 'exact', unit: 'euro' },
    asOf: '2016-01',
    citations: [{ source: 'hhr-regio' }],
  },
});
