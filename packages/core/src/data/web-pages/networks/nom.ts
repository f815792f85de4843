import type { Membership, Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

const agreedTitle = {
  en: 'Shareholder, by an agreement in principle',
  nl: 'Aandeelhouder, volgens een principeakkoord',
  de: 'Anteilseigner laut Grundsatzvereinbarung',
  fi: 'Osakas periaatesopimuksen mukaan',
};

const jointShareNote = {
  en: 'The three provinces together 50 percent. What each of them holds is not said.',
  nl: 'De drie provincies samen 50 procent. Hoeveel elk heeft, staat er niet.',
  de: 'Die drei Provinzen zusammen 50 Prozent. Wie viel jede hält, wird nicht gesagt.',
  fi: 'Kolme provinssia yhdessä 50 prosenttia. Kunkin osuutta ei kerrota.',
};

const memberships = defineRecords<Membership>()({
  'province-of-groningen-nom-shareholder': {
    id: 'province-of-groningen-nom-shareholder',
    member: 'province-of-groningen',
    organization: 'nom',
    role: 'shareholder',
    title: agreedTitle,
    asOf: '2015-12-28',
    note: jointShareNote,
    citations: [{ source: 'nom-aandeel' }],
    editorial: ['role', 'title', 'note'],
  },
  'province-of-fryslan-nom-shareholder': {
    id: 'province-of-fryslan-nom-shareholder',
    member: 'province-of-fryslan',
    organization: 'nom',
    role: 'shareholder',
    title: agreedTitle,
    asOf: '2015-12-28',
    note: jointShareNote,
    citations: [{ source: 'nom-aandeel' }],
    editorial: ['role', 'title', 'note'],
  },
  'province-of-drenthe-nom-shareholder': {
    id: 'province-of-drenthe-nom-shareholder',
    member: 'province-of-drenthe',
    organization: 'nom',
    role: 'shareholder',
    title: agreedTitle,
    asOf: '2015-12-28',
    note: jointShareNote,
    citations: [{ source: 'nom-aandeel' }],
    editorial: ['role', 'title', 'note'],
  },
  'ministry-of-economic-affairs-nom-shareholder': {
    id: 'ministry-of-economic-affairs-nom-shareholder',
    member: 'ministry-of-economic-affairs',
    organization: 'nom',
    role: 'shareholder',
    asOf: '2015-12-28',
    citations: [{ source: 'nom-aandeel' }],
  },
});

const observations = defineRecords<Observation>()({
  'nom-portfolio-companies-72': {
    id: 'nom-portfolio-companies-72',
    subject: 'nom',
    property: 'property-portfolio-companies',
    quantity: { value: 72, qualifier: 'exact' },
    asOf: '2021',
    citations: [{ source: 'nom-2021' }],
  },
  'nom-portfolio-companies-105': {
    id: 'nom-portfolio-companies-105',
    subject: 'nom',
    property: 'property-portfolio-companies',
    quantity: { value: 105, qualifier: 'exact' },
    asOf: '2023-12',
    citations: [{ source: 'nom-2023' }],
  },
  'nom-investment-22400000': {
    id: 'nom-investment-22400000',
    subject: 'nom',
    property: 'property-investment',
    quantity: { value: 22400000, qualifier: 'exact', unit: 'euro' },
    asOf: '2023',
    citations: [{ source: 'nom-2023' }],
  },
  'nom-provincial-share-50': {
    id: 'nom-provincial-share-50',
    subject: 'nom',
    property: 'property-provincial-share',
    quantity: { value: 50, qualifier: 'exact', unit: 'percent' },
    asOf: '2015-12-28',
    note: {
      en: 'An agreement in principle.',
      nl: 'Een principeakkoord.',
      de: 'Eine Grundsatzvereinbarung.',
      fi: 'Periaatesopimus.',
    },
    citations: [{ source: 'nom-aandeel' }],
    editorial: ['note'],
  },
});

/** The records of the second layer about NOM. */
export const nomWebPages = { memberships, observations };
