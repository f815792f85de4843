import type { Membership } from '../../../model/records/membership.js';
import type { Observation } from '../../../model/records/observation.js';
import { defineRecords } from '../../define-records.js';

const managementBoardTitle = {
  en: 'Member, represented in the management board',
  nl: 'Lid, vertegenwoordigd in het bestuur',
  de: 'Mitglied, im Vorstand vertreten',
  fi: 'Jäsen, edustettuna hallituksessa',
};

const memberships = defineRecords<Membership>()({
  'municipality-of-nijmegen-euregio-rijn-waal-member': {
    id: 'municipality-of-nijmegen-euregio-rijn-waal-member',
    member: 'municipality-of-nijmegen',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'municipality-of-alpen-euregio-rijn-waal-member': {
    id: 'municipality-of-alpen-euregio-rijn-waal-member',
    member: 'municipality-of-alpen',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'city-of-duisburg-euregio-rijn-waal-member': {
    id: 'city-of-duisburg-euregio-rijn-waal-member',
    member: 'city-of-duisburg',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
  'city-of-emmerich-euregio-rijn-waal-member': {
    id: 'city-of-emmerich-euregio-rijn-waal-member',
    member: 'city-of-emmerich',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct-de' }],
    editorial: ['title.en', 'role', 'title.nl', 'title.de', 'title.fi'],
  },
  'niederrheinische-ihk-euregio-rijn-waal-member': {
    id: 'niederrheinische-ihk-euregio-rijn-waal-member',
    member: 'niederrheinische-ihk',
    organization: 'euregio-rijn-waal',
    role: 'member',
    title: managementBoardTitle,
    citations: [{ source: 'erw-struct' }],
    editorial: ['role', 'title.nl', 'title.de', 'title.fi'],
  },
});

const observations = defineRecords<Observation>()({
  'euregio-rijn-waal-members-about-50': {
    id: 'euregio-rijn-waal-members-about-50',
    subject: 'euregio-rijn-waal',
    property: 'property-members',
    quantity: { value: 50, qualifier: 'about' },
    citations: [{ source: 'erw-struct' }],
  },
  'euregio-rijn-waal-members-about-61': {
    id: 'euregio-rijn-waal-members-about-61',
    subject: 'euregio-rijn-waal',
    property: 'property-members',
    quantity: { value: 61, qualifier: 'about' },
    citations: [{ source: 'erw-nijmegen' }],
  },
  'euregio-rijn-waal-council-seats-149': {
    id: 'euregio-rijn-waal-council-seats-149',
    subject: 'euregio-rijn-waal',
    property: 'property-council-seats',
    quantity: { value: 149, qualifier: 'exact' },
    citations: [{ source: 'erw-struct' }],
  },
});

/** What the second layer says about the Euregio Rijn-Waal. */
export const euregioRijnWaalWebPages = { memberships, observations };
