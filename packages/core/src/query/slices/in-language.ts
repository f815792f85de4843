import type { AnyRecord } from '../../model/collections.js';
import { localizedFields, localizedListFields } from '../../model/record-fields.generated.js';
import type { Dataset, LocalizedText } from '../../model/types.generated.js';
import { findTranslation } from '../../text/localize.js';
import { mapCollections } from '../index-dataset.js';

const collectFieldNames = (): ReadonlySet<string> =>
  new Set([localizedFields, localizedListFields].flatMap((fields) => Object.values<readonly string[]>(fields).flat()));

/** Marked pure, so that bundlers can drop it when it is unused. */
const fieldNames = /* @__PURE__ */ collectFieldNames();

/** The language to keep, with its fallbacks. */
interface Wanted {
  readonly language: string;
  readonly fallbacks: readonly string[];
}

const textIn = (text: LocalizedText, { language, fallbacks }: Wanted): LocalizedText => {
  const found = findTranslation(text, language, fallbacks);
  return found ? { [found.language]: found.value } : text;
};

/** Returns the localized fields of a record, reduced to one language. */
const textsIn = (record: AnyRecord, wanted: Wanted): Record<string, LocalizedText> => {
  const fields: [string, unknown][] = Object.entries(record);
  return Object.fromEntries(
    fields.flatMap(([field, value]) =>
      fieldNames.has(field) && typeof value === 'object' ? [[field, textIn({ ...value }, wanted)]] : [],
    ),
  );
};

/** Whether a path such as `name.de` still exists. */
const isKept = (path: string, texts: Record<string, LocalizedText>): boolean => {
  const [field = '', language = ''] = path.split('.');
  const text = texts[field];
  return !text || language === '' || Object.hasOwn(text, language);
};

/**
 * Drops the citations and editorial marks of removed translations. A citation whose `fields` would become empty is
 * dropped, because without `fields` it would apply to the whole record.
 */
const remarksOn = ({ citations, editorial }: AnyRecord, texts: Record<string, LocalizedText>): Partial<AnyRecord> => ({
  citations: citations.flatMap((citation) => {
    const fields = citation.fields?.filter((path) => isKept(path, texts));
    if (fields?.length === 0) return [];
    return [{ ...citation, ...(fields && { fields }) }];
  }),
  ...(editorial && { editorial: editorial.filter((path) => isKept(path, texts)) }),
});

const recordIn = <Item extends AnyRecord>(record: Item, wanted: Wanted): Item => {
  const texts = textsIn(record, wanted);
  return { ...record, ...texts, ...remarksOn(record, texts) };
};

/**
 * Reduces every localized text of a dataset to one language, so that a page in one language need not carry the others.
 * Where that language is missing, the text is kept in the dataset's first language, or else in English.
 *
 * @example
 * seedDataset.places.finland.name; // { en: 'Finland', nl: 'Finland', de: 'Finnland', fi: 'Suomi' }
 * inLanguage(seedDataset, 'fi').places.finland?.name; // { fi: 'Suomi' }
 */
export const inLanguage = (dataset: Dataset, language: string): Dataset => {
  const { name, languages, ...header } = dataset;
  const wanted = { language, fallbacks: [...languages.slice(0, 1), 'en'] };
  const reduced = { ...header, ...(name && { name: textIn(name, wanted) }) };
  return mapCollections({ ...reduced, languages: languages.filter((known) => known === language) }, (read) =>
    Object.fromEntries(Object.entries(read(dataset)).map(([id, record]) => [id, recordIn(record, wanted)])),
  );
};
