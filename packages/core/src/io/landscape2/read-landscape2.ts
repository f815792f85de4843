import type { Issue } from '../../model/issues/issue.js';
import type { Dataset } from '../../model/types.generated.js';
import { splitCell } from '../csv/csv.js';
import { Draft, type ReadOptions, type SafeReadOptions } from '../reading/draft.js';
import { isObject, type JsonObject } from '../reading/is-object.js';
import { dataOrThrow, readSafely, type ReadResult } from '../../model/issues/read-result.js';
import { exchangeFault, Report } from '../reading/report.js';
import { identifiersIn } from '../writing/registers.js';

type Path = Issue['path'];

/** An item with its categories, the narrower one first. */
interface LandscapeItem {
  readonly item: JsonObject;
  readonly path: Path;
  readonly categories: readonly string[];
}

const knownOfItem = ['name', 'homepage_url', 'logo', 'description', 'joined', 'extra'];

const knownOfExtra = ['annotations', 'other_links'];

const knownAnnotations = [
  'id',
  'alternate-names',
  'kind',
  'roles',
  'place',
  'country',
  'logo',
  'start-date',
  'end-date',
];

const objectIn = (value: unknown): JsonObject => (isObject(value) ? value : {});

/** Reads the items of a landscape. */
class ItemReader {
  readonly #draft: Draft;
  readonly #report: Report;
  /** Keys of the items read so far (name, website and id): an item may be listed in several categories. */
  readonly #seen = new Set<string>();

  constructor(draft: Draft, report: Report) {
    this.#draft = draft;
    this.#report = report;
  }

  #reportUnread(path: Path, value: JsonObject, known: readonly string[]): void {
    for (const [key, each] of Object.entries(value)) {
      if (known.includes(key) || each === null || each === '') continue;
      this.#report.noticeOnce(key, [...path, key], exchangeFault('no-place-for-it', 'add-by-hand'));
    }
  }

  #list(path: Path, value: unknown): string[] {
    const text = this.#report.text(path, value) ?? '';
    return splitCell(text).flatMap((part) => this.#report.text(path, part) ?? []);
  }

  /** Returns the kind from the annotation, with that of the category as fallback. */
  #kindOf({ path, categories }: LandscapeItem, annotations: JsonObject): string {
    const written = this.#report.text([...path, 'extra', 'annotations', 'kind'], annotations.kind);
    if (written !== undefined) {
      const term = this.#draft.term('organization-kind', [...path, 'extra', 'annotations', 'kind'], written);
      if (term !== undefined) return term;
    }
    const found = categories.flatMap((name) => this.#draft.find('organization-kind', name) ?? []);
    const [kind] = found;
    if (kind !== undefined || written !== undefined) return kind ?? 'other';
    const [category = ''] = categories;
    this.#report.noticeOnce(`kind ${category}`, path.slice(0, 4), {
      value: category,
      ...exchangeFault('other-kind', 'add-by-hand', { other: 'other' }),
    });
    return 'other';
  }

  #linksOf(path: Path, links: unknown): string[] {
    const addresses = (Array.isArray(links) ? links : []).map((link: unknown) => objectIn(link).url);
    const { others } = identifiersIn(addresses.filter((url) => typeof url === 'string'));
    for (const value of others) {
      this.#report.notice(path, { value, ...exchangeFault('no-place-for-it', 'add-by-hand') });
    }
    return addresses.filter((url) => typeof url === 'string');
  }

  #placeOf(path: Path, { place, country }: JsonObject): string | undefined {
    const name = this.#report.text([...path, 'place'], place);
    const code = this.#report.text([...path, 'country'], country);
    if (name === undefined) return undefined;
    return this.#draft.place(
      this.#draft.text(name),
      code !== undefined && /^[A-Z]{2}$/.test(code) ? { country: code } : {},
    );
  }

  /** Reads the logo's URL. A landscape stores logos in separate files, which cannot be shown elsewhere. */
  #logoOf(path: Path, item: JsonObject, annotations: JsonObject): string | undefined {
    if (annotations.logo !== undefined) {
      return this.#report.url([...path, 'extra', 'annotations', 'logo'], annotations.logo);
    }
    if (typeof item.logo === 'string' && /^https?:/i.test(item.logo)) {
      return this.#report.url([...path, 'logo'], item.logo);
    }
    if (item.logo !== undefined) {
      this.#report.noticeOnce('logo', [...path, 'logo'], exchangeFault('no-place-for-it', 'add-by-hand'));
    }
    return undefined;
  }

  /** Returns the name without the id that our writer appends to duplicate names. */
  #nameOf({ item, path }: LandscapeItem, id: string): string | undefined {
    const name = this.#report.text([...path, 'name'], item.name);
    const suffix = ` (${id})`;
    return id !== '' && name?.endsWith(suffix) === true ? name.slice(0, -suffix.length) : name;
  }

  #rolesOf(path: Path, annotations: JsonObject): string[] {
    const own = [...path, 'extra', 'annotations', 'roles'];
    return this.#list(own, annotations.roles).flatMap((role) => this.#draft.term('membership-role', own, role) ?? []);
  }

  /** Adds the organization and its membership of the network. */
  read(landscapeItem: LandscapeItem): void {
    const { item, path } = landscapeItem;
    const extra = objectIn(item.extra);
    const annotations = objectIn(extra.annotations);
    const given = typeof annotations.id === 'string' ? annotations.id : '';
    const name = this.#nameOf(landscapeItem, given);
    if (name === undefined) {
      this.#report.fault([...path, 'name'], exchangeFault('no-item', 'give-item-name'));
      return;
    }
    const key = JSON.stringify([name, item.homepage_url ?? '', given]);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#reportUnread(path, item, knownOfItem);
    this.#reportUnread([...path, 'extra'], extra, knownOfExtra);
    this.#reportUnread([...path, 'extra', 'annotations'], annotations, knownAnnotations);
    this.#add(landscapeItem, { name, given, annotations, links: extra.other_links });
  }

  #add(
    landscapeItem: LandscapeItem,
    read: { readonly name: string; readonly given: string; readonly annotations: JsonObject; readonly links: unknown },
  ): void {
    const [{ item, path }, { name, given, annotations, links }] = [landscapeItem, read];
    const ofExtra = [...path, 'extra', 'annotations'];
    const alternateNames = this.#list([...ofExtra, 'alternate-names'], annotations['alternate-names']);
    const description = this.#report.text([...path, 'description'], item.description);
    const { identifiers } = identifiersIn(this.#linksOf([...path, 'extra', 'other_links'], links));
    const fields = {
      name: this.#draft.text(name),
      alternateNames: alternateNames.length > 0 ? alternateNames : undefined,
      description: description === undefined ? undefined : this.#draft.text(description),
      place: this.#placeOf(ofExtra, annotations),
      url: this.#report.url([...path, 'homepage_url'], item.homepage_url),
      logo: this.#logoOf(path, item, annotations),
      identifiers,
      startDate: this.#report.date([...ofExtra, 'start-date'], annotations['start-date']),
      endDate: this.#report.date([...ofExtra, 'end-date'], annotations['end-date']),
      kind: this.#kindOf(landscapeItem, annotations),
    };
    const id = this.#draft.id(given, name, 'organization');
    this.#draft.add('organizations', id, fields);
    const joined = this.#report.date([...path, 'joined'], item.joined);
    this.#draft.belongs(id, this.#rolesOf(path, annotations), joined === undefined ? {} : { startDate: joined });
  }
}

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
