import type { Statement } from '../../../../model/types.generated.js';
import { defineRecords } from '../../../define-records.js';

/** A statement of one page about the deal that others contradict. */
export const statements = defineRecords<Statement>()({
  'statement-city-deal-completed': {
    id: 'statement-city-deal-completed',
    about: ['city-deal-health-hub'],
    text: {
      en: 'The City Deal is completed.',
      nl: 'De City Deal is afgerond.',
      de: 'Der City Deal ist abgeschlossen.',
      fi: 'City Deal on päättynyt.',
    },
    citations: [{ source: 'citydeal-status' }],
    editorial: ['text'],
  },
});
