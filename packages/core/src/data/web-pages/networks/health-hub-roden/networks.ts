import type { Network } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** The network itself. */
export const networks = defineRecords<Network>()({
  'health-hub-roden': {
    id: 'health-hub-roden',
    name: { en: 'Health Hub Roden', nl: 'Health Hub Roden', de: 'Health Hub Roden', fi: 'Health Hub Roden' },
    alternateNames: ['Stichting Health Hub Roden'],
    description: {
      en: 'A cluster in Roden.',
      nl: 'Een cluster in Roden.',
      de: 'Ein Cluster in Roden.',
      fi: 'Klusteri Rodenissa.',
    },
    note: {
      en: 'Whether it is the cluster in Roden of which the NOM page speaks without a name is not said.',
      nl: 'Of dit het cluster in Roden is waarvan de pagina van de NOM zonder naam spreekt, staat er niet.',
      de: 'Ob es das Cluster in Roden ist, von dem die Seite der NOM ohne Namen spricht, wird nicht gesagt.',
      fi: 'Onko se sama Rodenin klusteri, josta NOM:n sivu puhuu nimeä mainitsematta, ei käy ilmi.',
    },
    kind: 'cluster',
    place: 'roden',
    url: 'https://www.health-hub.eu',
    startDate: '2016',
    citations: [{ source: 'hhr-org' }],
    editorial: ['url', 'description', 'note', 'kind'],
  },
});
