import type { Observation } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The observations about the cohort. The page gives no date for any of them. */
export const observations = defineRecords<Observation>()({
  'lifelines-participants-nearly-170000': {
    id: 'lifelines-participants-nearly-170000',
    subject: 'lifelines',
    property: 'property-participants',
    quantity: { value: 170000, qualifier: 'nearly' },
    note: {
      en: 'Residents of the northern provinces, which the page does not name.',
      nl: 'Inwoners van de noordelijke provincies, die de pagina niet bij naam noemt.',
      de: 'Einwohnerinnen und Einwohner der nördlichen Provinzen, die die Seite nicht namentlich nennt.',
      fi: 'Pohjoisten provinssien asukkaita; sivu ei nimeä provinsseja.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Nearly 170,000 residents of the northern provinces are',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
      {
        source: 'nom-northern-netherlands',
        quote: 'residents of the northern provinces are participating',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
        fields: ['property'],
      },
    ],
    editorial: ['note'],
  },
  'lifelines-generations-3': {
    id: 'lifelines-generations-3',
    subject: 'lifelines',
    property: 'property-generations',
    quantity: { value: 3, qualifier: 'exact' },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Three generations are being followed',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
  },
  'lifelines-follow-up-30-years': {
    id: 'lifelines-follow-up-30-years',
    subject: 'lifelines',
    property: 'property-follow-up',
    quantity: { value: 30, qualifier: 'exact', unit: 'year' },
    note: {
      en: 'The page says neither when the 30 years began nor when they end.',
      nl: 'De pagina zegt niet wanneer de 30 jaar begonnen en wanneer ze eindigen.',
      de: 'Die Seite sagt weder, wann die 30 Jahre begannen, noch, wann sie enden.',
      fi: 'Sivu ei kerro, milloin 30 vuotta alkoivat tai milloin ne päättyvät.',
    },
    citations: [
      {
        source: 'nom-northern-netherlands',
        quote: 'Three generations are being followed for 30 years',
        section: 'One of the signposts of this thinking together and doing together is lifelines',
      },
    ],
    editorial: ['note'],
  },
});
