import type { Concept } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The pillars of the City Deal. */
export const concepts = defineRecords<Concept>()({
  'city-deal-pillar-location-and-campus': {
    id: 'city-deal-pillar-location-and-campus',
    scheme: 'pillar',
    label: {
      en: 'Business climate and campus development',
      nl: 'Vestigingsklimaat en campusontwikkeling',
      de: 'Standortklima und Campusentwicklung',
      fi: 'Toimintaympäristö ja kampuksen kehittäminen',
    },
    network: 'city-deal-health-hub',
    citations: [{ source: 'citydeal-tno' }],
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
  'city-deal-pillar-self-management': {
    id: 'city-deal-pillar-self-management',
    scheme: 'pillar',
    label: {
      en: 'Utrecht as a model region for self-management',
      nl: 'Utrecht als modelregio voor zelfmanagement',
      de: 'Utrecht als Modellregion für Selbstmanagement',
      fi: 'Utrecht omahoidon mallialueena',
    },
    network: 'city-deal-health-hub',
    citations: [{ source: 'citydeal-tno' }],
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
  'city-deal-pillar-talent': {
    id: 'city-deal-pillar-talent',
    scheme: 'pillar',
    label: {
      en: 'Talent and professionals',
      nl: 'Talent en professionals',
      de: 'Talente und Fachkräfte',
      fi: 'Osaajat ja ammattilaiset',
    },
    network: 'city-deal-health-hub',
    citations: [{ source: 'citydeal-tno' }],
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
  'city-deal-pillar-healthy-neighborhoods': {
    id: 'city-deal-pillar-healthy-neighborhoods',
    scheme: 'pillar',
    label: { en: 'Healthy neighbourhoods', nl: 'Gezonde wijken', de: 'Gesunde Quartiere', fi: 'Terveet asuinalueet' },
    network: 'city-deal-health-hub',
    citations: [{ source: 'citydeal-tno' }],
    editorial: ['label.en', 'label.de', 'label.fi'],
  },
});
