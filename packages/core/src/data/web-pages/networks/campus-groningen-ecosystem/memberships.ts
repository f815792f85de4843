import type { Membership } from '../../../../model/records/membership.js';
import { defineRecords } from '../../../define-records.js';

const drivingTitle = {
  en: 'Driving organization',
  nl: 'Drijvende kracht',
  de: 'Treibende Kraft',
  fi: 'Liikkeellepaneva voima',
};

const residentTitle = {
  en: 'Resident (research center)',
  nl: 'Gevestigd (onderzoekscentrum)',
  de: 'Ansässig (Forschungszentrum)',
  fi: 'Toimii kampuksella (tutkimuskeskus)',
};

/** Who belongs to it, or is named around it. */
export const memberships = defineRecords<Membership>()({
  'municipality-of-groningen-campus-groningen-partner': {
    id: 'municipality-of-groningen-campus-groningen-partner',
    member: 'municipality-of-groningen',
    organization: 'campus-groningen-ecosystem',
    role: 'partner',
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'hanze-university-of-applied-sciences-campus-groningen-partner': {
    id: 'hanze-university-of-applied-sciences-campus-groningen-partner',
    member: 'hanze-university-of-applied-sciences',
    organization: 'campus-groningen-ecosystem',
    role: 'partner',
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'university-of-groningen-campus-groningen-partner': {
    id: 'university-of-groningen-campus-groningen-partner',
    member: 'university-of-groningen',
    organization: 'campus-groningen-ecosystem',
    role: 'partner',
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'umcg-campus-groningen-partner': {
    id: 'umcg-campus-groningen-partner',
    member: 'umcg',
    organization: 'campus-groningen-ecosystem',
    role: 'partner',
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'province-of-groningen-campus-groningen-partner': {
    id: 'province-of-groningen-campus-groningen-partner',
    member: 'province-of-groningen',
    organization: 'campus-groningen-ecosystem',
    role: 'partner',
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
  },
  'triade-umcg-campus-groningen-lead': {
    id: 'triade-umcg-campus-groningen-lead',
    member: 'triade-umcg',
    organization: 'campus-groningen-ecosystem',
    role: 'lead',
    title: drivingTitle,
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
    editorial: ['role', 'title'],
  },
  'avebe-campus-groningen-participant': {
    id: 'avebe-campus-groningen-participant',
    member: 'avebe',
    organization: 'campus-groningen-ecosystem',
    role: 'participant',
    title: residentTitle,
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
    editorial: ['role', 'title'],
  },
});
