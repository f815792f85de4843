import type { Concept } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** The six pillars, in the order in which the source lists them. */
export const pillars = defineRecords<Concept>()({
  'pillar-daily-practice': {
    id: 'pillar-daily-practice',
    scheme: 'pillar',
    label: {
      en: 'Health and wellbeing daily practice',
      nl: 'Dagelijkse praktijk van gezondheid en welzijn',
      de: 'Alltagspraxis in Gesundheit und Wohlergehen',
      fi: 'Terveyden ja hyvinvoinnin arjen käytännöt',
    },
    order: 1,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'six pillars: health and wellbeing daily practice' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'pillar-policy-and-governance': {
    id: 'pillar-policy-and-governance',
    scheme: 'pillar',
    label: {
      en: 'Policy and governance',
      nl: 'Beleid en bestuur',
      de: 'Politik und Steuerung',
      fi: 'Politiikka ja hallinto',
    },
    order: 2,
    network: 'health-hub-utrecht',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'health and wellbeing daily practice, policy and governance' },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'pillar-research-and-education': {
    id: 'pillar-research-and-education',
    scheme: 'pillar',
    label: {
      en: 'Research and education',
      nl: 'Onderzoek en onderwijs',
      de: 'Forschung und Bildung',
      fi: 'Tutkimus ja koulutus',
    },
    order: 3,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'policy and governance, research and education' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'pillar-design-and-innovation': {
    id: 'pillar-design-and-innovation',
    scheme: 'pillar',
    label: {
      en: 'Design and innovation',
      nl: 'Ontwerp en innovatie',
      de: 'Design und Innovation',
      fi: 'Muotoilu ja innovaatiot',
    },
    order: 4,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'research and education, design and innovation' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'pillar-economy-and-space': {
    id: 'pillar-economy-and-space',
    scheme: 'pillar',
    label: {
      en: 'Economic development and spatial planning',
      nl: 'Economische ontwikkeling en ruimtelijke ordening',
      de: 'Wirtschaftsentwicklung und Raumplanung',
      fi: 'Taloudellinen kehitys ja aluesuunnittelu',
    },
    order: 5,
    network: 'health-hub-utrecht',
    citations: [
      { source: 'upgraded-finland-netherlands', quote: 'economic development and spatial planning and of course' },
    ],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
  'pillar-use-and-participation': {
    id: 'pillar-use-and-participation',
    scheme: 'pillar',
    label: {
      en: 'Use and participation by citizens and patients',
      nl: 'Gebruik en participatie door burgers en patiënten',
      de: 'Nutzung und Beteiligung durch Bürgerinnen, Bürger, Patientinnen und Patienten',
      fi: 'Kansalaiset ja potilaat käyttäjinä ja osallistujina',
    },
    order: 6,
    network: 'health-hub-utrecht',
    citations: [{ source: 'upgraded-finland-netherlands', quote: 'use and participation by citizens and patients' }],
    editorial: ['label.nl', 'label.de', 'label.fi'],
  },
});
