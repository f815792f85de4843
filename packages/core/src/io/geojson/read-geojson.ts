import type { Dataset } from '../../model/types.generated.js';
import { readDatasetJson } from '../json/read-json.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { isObject } from '../reading/is-object.js';
import { dataOrThrow, readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeFault, Report } from '../reading/report.js';
import { FeatureReader } from './feature-reader.js';

const featuresOf = (value: unknown, report: Report): readonly unknown[] | undefined => {
  if (isObject(value) && value.type === 'FeatureCollection' && Array.isArray(value.features))
    return value.features as unknown[];
  if (isObject(value) && value.type === 'Feature') return [value];
  report.fault([], exchangeFault('no-geojson', 'give-features'));
  return undefined;
};

/**
 * Reads organizations from GeoJSON, as `toGeoJson` and other programs write it: each point with a name becomes an
 * organization at that place, as a member of the network. Names and addresses in the notation of OpenStreetMap are read
 * too (`name:nl`, `addr:city`, `website`). Like `readGeoJson`, but returns issues instead of throwing them, and reports
 * properties that are not read.
 *
 * @example
 * const text = '{ "type": "Feature", "geometry": null, "properties": { "name": "Clinic" } }';
 * const result = safeReadGeoJson(text, { language: 'en' });
 * if (result.success) Object.keys(result.data.organizations); // ['clinic']
 */
export const safeReadGeoJson = (
  input: string | Uint8Array,
  { mode = 'strict', ...options }: SafeReadOptions = {},
): ReadResult =>
  readSafely(() => {
    const { name, maxBytes } = options;
    const value = readDatasetJson(input, { ...(name !== undefined && { name }), ...(maxBytes && { maxBytes }) });
    const report = new Report('geojson');
    const features = featuresOf(value, report);
    const given = (features ?? []).flatMap((feature) =>
      isObject(feature) && typeof feature.id === 'string' ? feature.id : [],
    );
    const draft = new Draft(options, report, given);
    const reader = new FeatureReader(draft, report);
    features?.forEach((feature, at) => {
      reader.read(feature, at);
    });
    reader.finish();
    return report.finish(mode, features && (() => draft.toDataset()));
  });

/**
 * Reads organizations from GeoJSON; see `safeReadGeoJson`. Throws a `DatasetError` with all issues, by feature and
 * property.
 *
 * @example
 * const text = '{ "type": "Feature", "geometry": null, "properties": { "name": "Clinic" } }';
 * readGeoJson(text, { language: 'en' }).organizations;
 * // { clinic: { id: 'clinic', name: { en: 'Clinic' }, kind: 'other', citations: [] } }
 */
export const readGeoJson = (input: string | Uint8Array, options: ReadOptions = {}): Dataset =>
  dataOrThrow(safeReadGeoJson(input, options));
