import type { Observation } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The observations about Campus Groningen, including contradicting ones. */
export const observations = defineRecords<Observation>()({
  'campus-groningen-companies-on-campus-114': {
    id: 'campus-groningen-companies-on-campus-114',
    subject: 'campus-groningen-ecosystem',
    property: 'property-companies-on-campus',
    quantity: { value: 114, qualifier: 'exact' },
    asOf: '2014',
    citations: [{ source: 'campus-2018b' }],
  },
  'campus-groningen-companies-on-campus-180': {
    id: 'campus-groningen-companies-on-campus-180',
    subject: 'campus-groningen-ecosystem',
    property: 'property-companies-on-campus',
    quantity: { value: 180, qualifier: 'exact' },
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'campus-groningen-companies-on-campus-198': {
    id: 'campus-groningen-companies-on-campus-198',
    subject: 'campus-groningen-ecosystem',
    property: 'property-companies-on-campus',
    quantity: { value: 198, qualifier: 'exact' },
    asOf: '2018-06',
    citations: [{ source: 'campus-2018' }],
  },
  'campus-groningen-companies-on-campus-230': {
    id: 'campus-groningen-companies-on-campus-230',
    subject: 'campus-groningen-ecosystem',
    property: 'property-companies-on-campus',
    quantity: { value: 230, qualifier: 'exact' },
    asOf: '2020',
    citations: [{ source: 'campus-2020' }, { source: 'campus-nt' }],
  },
  'campus-groningen-jobs-19500': {
    id: 'campus-groningen-jobs-19500',
    subject: 'campus-groningen-ecosystem',
    property: 'property-jobs',
    quantity: { value: 19500, qualifier: 'exact' },
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'campus-groningen-jobs-over-20000': {
    id: 'campus-groningen-jobs-over-20000',
    subject: 'campus-groningen-ecosystem',
    property: 'property-jobs',
    quantity: { value: 20000, qualifier: 'over' },
    asOf: '2020',
    citations: [{ source: 'campus-2020' }],
  },
  'campus-groningen-students-over-45000': {
    id: 'campus-groningen-students-over-45000',
    subject: 'campus-groningen-ecosystem',
    property: 'property-students',
    quantity: { value: 45000, qualifier: 'over' },
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'campus-groningen-students-over-50000': {
    id: 'campus-groningen-students-over-50000',
    subject: 'campus-groningen-ecosystem',
    property: 'property-students',
    quantity: { value: 50000, qualifier: 'over' },
    asOf: '2020',
    citations: [{ source: 'campus-2020' }],
  },
  'campus-groningen-knowledge-institutions-3': {
    id: 'campus-groningen-knowledge-institutions-3',
    subject: 'campus-groningen-ecosystem',
    property: 'property-knowledge-institutions',
    quantity: { value: 3, qualifier: 'exact' },
    asOf: '2020',
    citations: [{ source: 'campus-2020nl' }],
  },
});
