import type { Concept } from '../../../model/concept.js';
import { defineRecords } from '../../define-records.js';

/** Who is to work together in the transition ecosystem. */
export const transitionEcosystem = defineRecords<Concept>()({
  'actor-healthcare-innovators': {
    id: 'actor-healthcare-innovators',
    scheme: 'actor-group',
    label: {
      en: 'Healthcare innovators',
      nl: 'Zorginnovatoren',
      de: 'Innovationsschaffende im Gesundheitswesen',
      fi: 'Terveydenhuollon uudistajat',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transitionsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä siirtymäekosysteemissä.',
    },
    order: 12,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'in which healthcare innovators, healthcare professionals',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-healthcare-professionals': {
    id: 'actor-healthcare-professionals',
    scheme: 'actor-group',
    label: {
      en: 'Healthcare professionals',
      nl: 'Zorgprofessionals',
      de: 'Fachkräfte im Gesundheitswesen',
      fi: 'Terveydenhuollon ammattilaiset',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transitionsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä siirtymäekosysteemissä.',
    },
    order: 13,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthcare innovators, healthcare professionals, healthcare organisations',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
  'actor-healthcare-organizations': {
    id: 'actor-healthcare-organizations',
    scheme: 'actor-group',
    label: {
      en: 'Healthcare organizations',
      nl: 'Zorgorganisaties',
      de: 'Organisationen des Gesundheitswesens',
      fi: 'Terveydenhuollon organisaatiot',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transitionsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä siirtymäekosysteemissä.',
    },
    order: 14,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthcare professionals, healthcare organisations and their funders',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
  'actor-funders': {
    id: 'actor-funders',
    scheme: 'actor-group',
    label: {
      en: 'Funders of health care',
      nl: 'Zorgfinanciers',
      de: 'Finanzierende Stellen im Gesundheitswesen',
      fi: 'Terveydenhuollon rahoittajat',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transitionsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä siirtymäekosysteemissä.',
    },
    order: 15,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthcare organisations and their funders work together',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
  'actor-citizens': {
    id: 'actor-citizens',
    scheme: 'actor-group',
    label: {
      en: 'Citizens',
      nl: 'Burgers',
      de: 'Bürgerinnen und Bürger',
      fi: 'Kansalaiset',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transitionsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä siirtymäekosysteemissä.',
    },
    order: 16,
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'their funders work together with citizens',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi', 'description'],
  },
});
