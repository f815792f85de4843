import type { Program } from '../../../model/records/program.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['programs'], Enrichment<Program>>>;

/** When the documented cohort began, and where the registers have it. */
export const programs: Enrichments = {
  lifelines: {
    fields: {
      url: 'https://www.lifelines.nl',
      identifiers: { ror: 'https://ror.org/01ja6ps71', wikidata: 'Q2470032' },
      startDate: '2006',
    },
    citations: [
      { source: 'll-bbmri', fields: ['startDate'] },
      { source: 'll-facility', fields: ['startDate'] },
      { source: 'ror-records', fields: ['url', 'identifiers'] },
    ],
  },
};
