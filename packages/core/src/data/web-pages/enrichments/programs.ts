import type { Program } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['programs'], Enrichment<Program>>>;

/** What further pages state about documented programs: names that they confirm, and when the cohort began. */
export const programs: Enrichments = {
  lifelines: {
    fields: {
      url: 'https://www.lifelines.nl',
      identifiers: { ror: 'https://ror.org/01ja6ps71', wikidata: 'Q2470032' },
      startDate: '2006',
    },
    citations: [
      { source: 'll-bbmri', fields: ['startDate'] },
      { source: 'ror-records', fields: ['url', 'identifiers'] },
    ],
  },
  'coalition-neighborhood-prevention': {
    citations: [{ source: 'zonmw-utrechters-2030', fields: ['name.nl', 'kind'] }],
  },
  'health-hub-academy': { citations: [{ source: 'zonmw-utrechters-2030', fields: ['name'] }] },
};
