import type { ChangeEvent } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** Changes of Upgraded and of related organizations. */
export const changeEvents = defineRecords<ChangeEvent>()({
  'healthspa-becomes-upgraded': {
    id: 'healthspa-becomes-upgraded',
    kind: 'renaming',
    originals: ['upgraded'],
    results: ['upgraded'],
    status: 'done',
    date: '../2018',
    description: {
      en: 'Founded as HealthSPA, still called so in 2016; Upgraded since 2018 at the latest.',
      nl: 'Opgericht als HealthSPA, in 2016 nog zo genoemd; uiterlijk sinds 2018 Upgraded.',
      de: 'Als HealthSPA gegründet, 2016 noch so genannt; spätestens seit 2018 Upgraded.',
      fi: 'Perustettu nimellä HealthSPA, vielä 2016 tällä nimellä; viimeistään vuodesta 2018 Upgraded.',
    },
    citations: [{ source: 'upg-history' }, { source: 'upg-goodnews' }, { source: 'upg-annual' }],
    editorial: ['description'],
  },
});
