import type { Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { isObject, type JsonObject } from '../reading/is-object.js';
import { exchangeFault, dataOrThrow, readSafely, Report, type ReadResult } from '../reading/report.js';
import { ItemReader, type LandscapeItem } from './item-reader.js';

/** Returns the objects in a list with their paths, and reports other values. */
const objectsIn = (list: unknown, path: Issue['path'], report: Report): { value: JsonObject; path: Issue['path'] }[] =>
  (Array.isArray(list) ? (list as unknown[]) : []).flatMap((value, at) => {
    if (isObject(value)) return [{ value, path: [...path, at] }];
    report.fault([...path, at], { value, ...exchangeFault('no-item', 'give-item-name') });
    return [];
  });

const nameOf = ({ name }: JsonObject): string => (typeof name === 'string' ? name : '');

const itemsIn = (data: unknown, report: Report): LandscapeItem[] => {
  const list = isObject(data) ? (data.categories ?? data.landscape) : undefined;
  const root = isObject(data) && data.categories === undefined ? 'landscape' : 'categories';
  return objectsIn(list, [root], report).flatMap((category) =>
    objectsIn(category.value.subcategories, [...category.path, 'subcategories'], report).flatMap((subcategory) =>
      objectsIn(subcategory.value.items, [...subcategory.path, 'items'], report).map(({ value: item, path }) => ({
        item,
        path,
        categories: [nameOf(subcategory.value), nameOf(category.value)],
      })),
    ),
  );
};

const givenIds = (items: readonly LandscapeItem[]): string[] =>
  items.flatMap(({ item: { extra } }) => {
    const annotations = isObject(extra) ? extra.annotations : undefined;
    return isObject(annotations) && typeof annotations.id === 'string' ? annotations.id : [];
  });

/**
 * Reads the items of a CNCF landscape2 as organizations of the network, from the parsed YAML of `data.yml`. Kinds come
 * from the categories, if they are known terms; annotations of our own writer are read back. Like `readLandscape2`, but
 * returns issues instead of throwing them.
 *
 * @see https://github.com/cncf/landscape2
 * @example
 * const items = [{ name: 'Clinic', homepage_url: 'https://example.org/' }];
 * const data = { categories: [{ name: 'Care', subcategories: [{ name: 'Hospitals', items }] }] };
 * const result = safeReadLandscape2(data, { language: 'en' });
 * if (result.success) result.data.organizations.clinic?.kind; // 'hospital'
 */
export const safeReadLandscape2 = (
  data: unknown,
  { mode = 'strict', ...options }: Omit<SafeReadOptions, 'maxBytes'> = {},
): ReadResult =>
  readSafely(() => {
    const report = new Report('landscape2');
    const items = itemsIn(data, report);
    if (items.length === 0) report.fault([], exchangeFault('no-landscape', 'give-categories'));
    const draft = new Draft(options, report, givenIds(items));
    const reader = new ItemReader(draft, report);
    for (const item of items) reader.read(item);
    return report.finish(mode, items.length > 0 ? () => draft.toDataset() : undefined);
  });

/**
 * Reads the items of a landscape; see `safeReadLandscape2`. Throws a `DatasetError` with all issues, by item and field.
 *
 * @example
 * const items = [{ name: 'Clinic', homepage_url: 'https://example.org/' }];
 * const data = { categories: [{ name: 'Care', subcategories: [{ name: 'Hospitals', items }] }] };
 * readLandscape2(data, { language: 'en' }).organizations.clinic?.url; // 'https://example.org/'
 */
export const readLandscape2 = (data: unknown, options: Omit<ReadOptions, 'maxBytes'> = {}): Dataset =>
  dataOrThrow(safeReadLandscape2(data, options));
