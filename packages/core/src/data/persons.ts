import type { Person } from '../model/types.generated.js';
import { defineRecords } from './define-records.js';

/** The persons whom the documents name in a public role. */
export const persons = defineRecords<Person>()({
  'eelco-eerenberg': {
    id: 'eelco-eerenberg',
    givenName: 'Eelco',
    familyName: 'Eerenberg',
    reviewBy: '2027-11-22',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'says Eelco Eerenberg, Alderman',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['reviewBy'],
  },
  'jelle-van-der-weijde': {
    id: 'jelle-van-der-weijde',
    givenName: 'Jelle',
    familyNamePrefix: 'van der',
    familyName: 'Weijde',
    reviewBy: '2027-11-22',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Jelle van der Weijde',
        section: 'Interested in collaboration with Health Hub Utrecht?',
      },
    ],
    editorial: ['reviewBy'],
  },
  'liesbeth-van-holten': {
    id: 'liesbeth-van-holten',
    givenName: 'Liesbeth',
    familyNamePrefix: 'van',
    familyName: 'Holten',
    reviewBy: '2027-11-22',
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'Liesbeth van Holten, Programmamanager',
        section: 'Contact',
      },
    ],
    editorial: ['reviewBy'],
  },
  'margriet-schneider': {
    id: 'margriet-schneider',
    givenName: 'Margriet',
    familyName: 'Schneider',
    honorificPrefix: 'Prof.',
    reviewBy: '2027-11-22',
    citations: [
      { source: 'heart-of-health-hhu', quote: 'says Prof. Margriet Schneider', section: 'Top down and bottom up' },
    ],
    editorial: ['reviewBy'],
  },
  'miina-ojanpera': {
    id: 'miina-ojanpera',
    givenName: 'Miina',
    familyName: 'Ojanperä',
    reviewBy: '2027-11-22',
    citations: [
      {
        source: 'upgraded-finland-netherlands',
        quote: 'Miina Ojanperä',
        section: 'Ideas for health tech co-operation between Finland and the Netherlands?',
      },
    ],
    editorial: ['reviewBy'],
  },
  'thea-remers': {
    id: 'thea-remers',
    givenName: 'Thea',
    familyName: 'Remers',
    reviewBy: '2027-11-22',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Foto: Victor Haze & Thea Remers',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'vertelt Thea Remers, coördinator',
        section: 'Matchingsbijeenkomsten',
      },
    ],
    editorial: ['reviewBy'],
  },
  'victor-haze': {
    id: 'victor-haze',
    givenName: 'Victor',
    familyName: 'Haze',
    reviewBy: '2027-11-22',
    citations: [
      {
        source: 'health-valley-annual-report-2019',
        quote: 'weet Victor Haze, innovatiemanager internationalisering',
        section: 'Internationaal staan we steeds meer op de kaart',
      },
      {
        source: 'health-valley-annual-report-2019',
        quote: 'Victor Haze Innovatiemanager Health Valley',
        section: 'Internationale ambities',
      },
    ],
    editorial: ['reviewBy'],
  },
});
