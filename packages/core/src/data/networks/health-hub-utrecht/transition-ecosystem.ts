import type { Group } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/**
 * The groups that are to work together in a transition ecosystem, in the order of the text. It is a call: no relation
 * to the network is stated.
 */
export const transitionEcosystem = defineRecords<Group>()({
  'actor-healthcare-innovators': {
    id: 'actor-healthcare-innovators',
    name: {
      en: 'Healthcare innovators',
      nl: 'Zorginnovatoren',
      de: 'Fachleute für Innovation im Gesundheitswesen',
      fi: 'Terveydenhuollon uudistajat',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transformationsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä muutosekosysteemissä.',
    },
    network: 'health-hub-utrecht',
    order: 1,
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'in which healthcare innovators, healthcare professionals',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-healthcare-professionals': {
    id: 'actor-healthcare-professionals',
    name: {
      en: 'Healthcare professionals',
      nl: 'Zorgprofessionals',
      de: 'Fachkräfte im Gesundheitswesen',
      fi: 'Terveydenhuollon ammattilaiset',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transformationsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä muutosekosysteemissä.',
    },
    network: 'health-hub-utrecht',
    order: 2,
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthcare innovators, healthcare professionals, healthcare organisations',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'actor-healthcare-organizations': {
    id: 'actor-healthcare-organizations',
    name: {
      en: 'Healthcare organisations',
      nl: 'Zorgorganisaties',
      de: 'Organisationen des Gesundheitswesens',
      fi: 'Terveydenhuollon organisaatiot',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transformationsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä muutosekosysteemissä.',
    },
    network: 'health-hub-utrecht',
    organizationKind: 'care-provider',
    order: 3,
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthcare professionals, healthcare organisations and their funders',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name', 'description', 'organizationKind'],
  },
  'actor-funders': {
    id: 'actor-funders',
    name: {
      en: 'Funders of healthcare organisations',
      nl: 'Financiers van zorgorganisaties',
      de: 'Geldgeber der Organisationen des Gesundheitswesens',
      fi: 'Terveydenhuollon organisaatioiden rahoittajat',
    },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transformationsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä muutosekosysteemissä.',
    },
    network: 'health-hub-utrecht',
    order: 4,
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'healthcare organisations and their funders work together',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['name', 'description'],
  },
  'actor-citizens': {
    id: 'actor-citizens',
    name: { en: 'Citizens', nl: 'Burgers', de: 'Bürgerinnen und Bürger', fi: 'Kansalaiset' },
    description: {
      en: 'One of the groups that are to work together in the transition ecosystem.',
      nl: 'Een van de groepen die in het transitie-ecosysteem gaan samenwerken.',
      de: 'Eine der Gruppen, die im Transformationsökosystem zusammenarbeiten sollen.',
      fi: 'Yksi ryhmistä, joiden on määrä toimia yhdessä muutosekosysteemissä.',
    },
    network: 'health-hub-utrecht',
    order: 5,
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'their funders work together with citizens',
        section: 'All relevant domains included',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'increase digital awareness and abilities amongst citizens',
        section: 'Key Transition Programs',
        fields: ['name'],
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description'],
  },
  'hhu-the-region': {
    id: 'hhu-the-region',
    name: { en: '“The region”', nl: '‘De regio’', de: '„Die Region“', fi: '”Alue”' },
    description: {
      en: 'Whoever plans to follow national plans and wants to act as one employer.',
      nl: 'Wie op landelijke plannen wil aansluiten en als één werkgever wil optreden.',
      de: 'Wer sich an nationalen Plänen ausrichten und als ein einziger Arbeitgeber handeln will.',
      fi: 'Se, joka aikoo seurata kansallisia suunnitelmia ja toimia yhtenä työnantajana.',
    },
    note: {
      en: 'So the text calls them. It does not say who acts for the region.',
      nl: 'Zo noemt de tekst hen. Wie er voor de regio handelt, staat er niet.',
      de: 'So nennt sie der Text. Wer für die Region handelt, sagt er nicht.',
      fi: 'Näin teksti kutsuu sitä. Kuka alueen puolesta toimii, teksti ei kerro.',
    },
    area: 'utrecht-region',
    network: 'health-hub-utrecht',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'The region plans to line up its efforts',
        section: 'Top down and bottom up',
      },
      {
        source: 'heart-of-health-hhu',
        quote: 'the region wants to act more and more',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['name.nl', 'name.de', 'name.fi', 'description', 'note', 'area', 'network'],
  },
});
