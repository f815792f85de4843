import type { Program } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The programs that Upgraded develops. */
export const programs = defineRecords<Program>()({
  'helsinki-health-ecosystem-metro-map': {
    id: 'helsinki-health-ecosystem-metro-map',
    name: {
      en: 'Helsinki Health Ecosystem Metro Map',
      nl: 'Helsinki Health Ecosystem Metro Map',
      de: 'Helsinki Health Ecosystem Metro Map',
      fi: 'Helsinki Health Ecosystem Metro Map',
    },
    kind: 'project',
    network: 'upgraded',
    description: {
      en: 'Map of those who work on health in and around Helsinki.',
      nl: 'Kaart van wie er in en om Helsinki aan gezondheid werken.',
      de: 'Karte derer, die in und um Helsinki im Gesundheitsbereich arbeiten.',
      fi: 'Kartta Helsingin seudun terveysalan toimijoista.',
    },
    citations: [{ source: 'upg-map' }],
    editorial: ['description'],
  },
});
