import type { Link } from '../../../../model/records/link.js';
import { defineRecords } from '../../../define-records.js';

/** Ties that are no memberships. */
export const links = defineRecords<Link>()({
  'link-u10-economic-board-utrecht': {
    id: 'link-u10-economic-board-utrecht',
    from: 'u10',
    to: 'economic-board-utrecht',
    kind: 'cooperates-with',
    description: {
      en: 'For 2021 to 2024, says a report on a municipality of U10.',
      nl: 'Voor 2021 tot en met 2024, volgens een bericht over een gemeente van de U10.',
      de: 'Für 2021 bis 2024, nach einer Meldung über eine Gemeinde der U10.',
      fi: 'Vuosiksi 2021–2024, U10:n kuntaa koskevan uutisen mukaan.',
    },
    startDate: '2021-02',
    endDate: '2024',
    citations: [{ source: 'kontakt-u10' }],
    editorial: ['description'],
  },
  'link-u10-rom-utrecht-region': {
    id: 'link-u10-rom-utrecht-region',
    from: 'u10',
    to: 'rom-utrecht-region',
    kind: 'cooperates-with',
    description: {
      en: 'For 2021 to 2024, says a report on a municipality of U10.',
      nl: 'Voor 2021 tot en met 2024, volgens een bericht over een gemeente van de U10.',
      de: 'Für 2021 bis 2024, nach einer Meldung über eine Gemeinde der U10.',
      fi: 'Vuosiksi 2021–2024, U10:n kuntaa koskevan uutisen mukaan.',
    },
    startDate: '2021-02',
    endDate: '2024',
    citations: [{ source: 'kontakt-u10' }],
    editorial: ['description'],
  },
});
