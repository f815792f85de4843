import type { Observation } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['observations'], Enrichment<Observation>>>;

/** A further page for a documented observation: the Dutch version of the same story. */
export const observations: Enrichments = {
  'hhu-founding-members-30': { citations: [{ source: 'hoh-nl', fields: ['quantity'] }] },
};
