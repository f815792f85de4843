import type { Program } from '../../../model/program.js';
import type { DocumentDataset } from '../../document-dataset.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof DocumentDataset['programs'], Enrichment<Program>>>;

/** When the documented cohort began. */
export const programs: Enrichments = {
  lifelines: {
    fields: { startDate: '2006' },
    citations: [
      { source: 'll-bbmri', fields: ['startDate'] },
      { source: 'll-facility', fields: ['startDate'] },
    ],
  },
};
