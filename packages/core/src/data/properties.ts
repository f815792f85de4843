import type { Concept } from '../model/concept.js';
import { defineRecords } from './define-records.js';

/**
 * What observations measure. A label follows its figure ("over 30 partners"), so it is a plural in lower case,
 * and in Finnish the partitive singular that numbers ask for.
 */
export const properties = defineRecords<Concept>()({
  // Whatever counts those who belong to a network is narrower than this one; partner lists go by it.
  'property-members': {
    id: 'property-members',
    scheme: 'property',
    label: { en: 'members', nl: 'leden', de: 'Mitglieder', fi: 'jäsentä' },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'the thirty founding members of Health Hub Utrecht',
        section: 'Health Hub Utrecht’s Mission',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-partners': {
    id: 'property-partners',
    scheme: 'property',
    label: { en: 'partners', nl: 'partners', de: 'Partner', fi: 'kumppania' },
    broader: 'property-members',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'currently consists of over 30 partners' }],
    editorial: ['scheme', 'broader', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-founding-members': {
    id: 'property-founding-members',
    scheme: 'property',
    label: {
      en: 'founding members',
      nl: 'oprichtende leden',
      de: 'Gründungsmitglieder',
      fi: 'perustajajäsentä',
    },
    broader: 'property-members',
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'the thirty founding members of Health Hub Utrecht',
        section: 'Health Hub Utrecht’s Mission',
      },
    ],
    editorial: ['scheme', 'broader', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-pillars': {
    id: 'property-pillars',
    scheme: 'property',
    label: { en: 'pillars', nl: 'pijlers', de: 'Säulen', fi: 'pilaria' },
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'network organization is built on six pillars' }],
    editorial: ['scheme', 'label.nl', 'label.de', 'label.fi'],
  },
  'property-innovation-coalitions': {
    id: 'property-innovation-coalitions',
    scheme: 'property',
    label: {
      en: 'innovation coalitions',
      nl: 'innovatiecoalities',
      de: 'Innovationskoalitionen',
      fi: 'innovaatiokoalitiota',
    },
    citations: [
      {
        source: 'province-utrecht-health-hub',
        quote: 'drie grote uitdagingen (innovatiecoalities)',
        section: 'Coalities',
      },
    ],
    editorial: ['scheme', 'label.en', 'label.de', 'label.fi'],
  },
  'property-main-prevention-programs': {
    id: 'property-main-prevention-programs',
    scheme: 'property',
    label: {
      en: 'main prevention programs',
      nl: 'hoofdprogramma’s voor preventie',
      de: 'Hauptprogramme zur Prävention',
      fi: 'ennaltaehkäisyn pääohjelmaa',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'Therefore 4 main programs are being developed',
        section: 'Key Transition Programs',
      },
    ],
    editorial: ['scheme', 'label'],
  },
  'property-longer-life': {
    id: 'property-longer-life',
    scheme: 'property',
    label: {
      en: 'longer life expectancy',
      nl: 'langere levensverwachting',
      de: 'höhere Lebenserwartung',
      fi: 'pidempi elinajanodote',
    },
    description: {
      en: 'By how much longer people are expected to live.',
      nl: 'Hoeveel langer mensen naar verwachting leven.',
      de: 'Um wie viel länger Menschen voraussichtlich leben.',
      fi: 'Kuinka paljon pidempään ihmisten odotetaan elävän.',
    },
    citations: [
      {
        source: 'heart-of-health-hhu',
        quote: 'people expected to live five years longer by',
        section: 'All relevant domains included',
      },
    ],
    editorial: ['scheme', 'label', 'description'],
  },
});
