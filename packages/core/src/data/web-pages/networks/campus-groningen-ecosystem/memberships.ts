import type { Membership } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

const builderTitle = {
  en: 'Research centre being built on the campus',
  nl: 'Onderzoekscentrum in aanbouw op de campus',
  de: 'Forschungszentrum im Bau auf dem Campus',
  fi: 'Tutkimuskeskus rakenteilla kampukselle',
};

const drivingTitle = {
  en: 'Driving organisation',
  nl: 'Drijvende organisatie',
  de: 'Treibende Organisation',
  fi: 'Liikkeellepaneva organisaatio',
};

/** The members of Campus Groningen, and other parties connected with it. */
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
  'triade-umcg-campus-groningen-driving-force': {
    id: 'triade-umcg-campus-groningen-driving-force',
    member: 'triade-umcg',
    organization: 'campus-groningen-ecosystem',
    role: 'driving-force',
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
    title: builderTitle,
    asOf: '2017-03',
    citations: [{ source: 'campus-2017' }],
    editorial: ['role', 'title'],
  },
});
