import type { AnyRecord, CollectionName } from '../model/collections.js';
import type { Citation, Dataset, Source } from '../model/types.generated.js';
import { maxIdLength } from '../model/guards/is-id.js';
import { references, termFields } from '../model/record-fields.generated.js';
import type { VocabularyName } from '../model/vocabularies/index.js';
import type { MentionFinder } from './mention-finder.js';

/** What to remove from records. */
export interface Scrub {
  readonly mentions: MentionFinder;
  /** Whether the record with this id is removed. */
  readonly isGone: (id: string) => boolean;
  /** Returns the new id of a record. */
  readonly newId: (id: string) => string;
  /** Whether a term is built in or declared. */
  readonly isTerm: (vocabulary: VocabularyName, term: string) => boolean;
}

/** The fields of a record by name. */
type Fields = ReadonlyMap<string, unknown>;

const holdsMention = (value: unknown, mentions: MentionFinder): boolean => {
  if (typeof value === 'string') return mentions.inText(value);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((item) => holdsMention(item, mentions))
  );
};

/** Filters a list. Returns `undefined` if all items are removed. */
const filteredList = (list: readonly unknown[], isKept: (item: unknown) => boolean): readonly unknown[] | undefined => {
  const kept = list.filter(isKept);
  return kept.length === 0 && list.length > 0 ? undefined : kept;
};

const scrubReference = (value: unknown, { isGone, newId }: Scrub): unknown => {
  const moved = (id: unknown): unknown => (typeof id === 'string' ? newId(id) : id);
  const isKept = (id: unknown): boolean => typeof id !== 'string' || !isGone(id);
  if (Array.isArray(value)) return filteredList(value, isKept)?.map(moved);
  return isKept(value) ? moved(value) : undefined;
};

/** Removes mentions from a value; `undefined` if nothing remains. Localized text is removed in all languages. */
export const scrubValue = (value: unknown, { mentions }: Scrub): unknown => {
  if (Array.isArray(value)) return filteredList(value, (item) => !holdsMention(item, mentions));
  return holdsMention(value, mentions) ? undefined : value;
};

/** Returns the new position of a path such as `alternateNames.1`, or `undefined` if its value is removed. */
const movedPath = (path: string, before: Fields, after: Fields): string | undefined => {
  const [field = '', item, ...rest] = path.split('.');
  const [old, now] = [before.get(field), after.get(field)];
  if (now === undefined) return undefined;
  if (!Array.isArray(old) || !Array.isArray(now) || item === undefined) return path;
  const at = now.indexOf(old[Number(item)]);
  return at < 0 ? undefined : [field, at, ...rest].join('.');
};

const movedPaths = (paths: readonly string[], before: Fields, after: Fields): string[] =>
  paths.map((path) => movedPath(path, before, after)).filter((path) => path !== undefined);

/** Withholds a quote that names a person; source and fields stay, so that the fact can still be verified. */
const scrubCitation = (
  { source, quote, section, fields, ...rest }: Citation,
  { mentions, newId }: Scrub,
): Citation => ({
  ...rest,
  source: newId(source),
  ...(quote !== undefined && (mentions.inText(quote) ? { withheld: true } : { quote })),
  ...(section !== undefined && !mentions.inText(section) && { section }),
  ...(fields && { fields }),
});

const scrubCitations = (citations: readonly Citation[], before: Fields, after: Fields, scrub: Scrub): Citation[] =>
  citations.flatMap((citation) => {
    const fields = citation.fields && movedPaths(citation.fields, before, after);
    if (fields?.length === 0 || scrub.isGone(citation.source)) return [];
    return [scrubCitation({ ...citation, ...(fields && { fields }) }, scrub)];
  });

/** Returns the vocabulary of a field that holds terms. */
const vocabularyOf = (collection: CollectionName, field: string): VocabularyName | undefined => {
  const fields: Readonly<Partial<Record<string, VocabularyName>>> = termFields[collection];
  return Object.hasOwn(fields, field) ? fields[field] : undefined;
};

/**
 * Whether a value consists of terms, which are not scrubbed as text: removing a person called "Forum" must not affect a
 * kind "forum".
 */
const isHarmless = (vocabulary: VocabularyName, value: unknown, { isTerm }: Scrub): boolean =>
  [value].flat().every((term) => typeof term === 'string' && isTerm(vocabulary, term));

const scrubField = (collection: CollectionName, field: string, value: unknown, scrub: Scrub): unknown => {
  if (Object.hasOwn(references[collection], field)) return scrubReference(value, scrub);
  const vocabulary = vocabularyOf(collection, field);
  return vocabulary && isHarmless(vocabulary, value, scrub) ? value : scrubValue(value, scrub);
};

/**
 * Returns a scrubbed copy of a record. A required field with a mention is missing from it, which the type does not
 * show: callers must check with `findLostField`.
 */
export const scrubRecord = <Item extends AnyRecord>(record: Item, collection: CollectionName, scrub: Scrub): Item => {
  const { id, citations, editorial, ...rest }: AnyRecord = record;
  const before: Fields = new Map<string, unknown>(Object.entries(rest));
  const scrubbed = [...before].map(([field, value]) => [field, scrubField(collection, field, value, scrub)] as const);
  const after: Fields = new Map(scrubbed.filter(([, value]) => value !== undefined));
  const marks = movedPaths(editorial ?? [], before, after);

  const copy = { ...record, id: scrub.newId(id), citations: scrubCitations(citations, before, after, scrub) };
  for (const field of before.keys()) if (!after.has(field)) Reflect.deleteProperty(copy, field);
  if (marks.length === 0) Reflect.deleteProperty(copy, 'editorial');
  return Object.assign(copy, Object.fromEntries(after), marks.length > 0 && { editorial: marks });
};

/** Returns the site of a source as part of an id: `example-org`. */
const siteOf = (url: string): string =>
  new URL(url).hostname
    .replace(/^www\./, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, maxIdLength - 20)
    .replace(/^-|-$/g, '');

const marked = ({ editorial = [] }: Source, fields: readonly string[]): string[] => [
  ...new Set([...editorial, ...fields]),
];

/**
 * Replaces a title or URL that contains a person's name by the publisher or site, and marks it as editorial. The source
 * itself stays, because facts cite it.
 */
const redactSource = (source: Source, { inText }: MentionFinder): Source => {
  const { title, url, publisher } = source;
  const named = publisher !== undefined && !inText(publisher) ? publisher : new URL(url).hostname;
  const changes = { ...(inText(title) && { title: named }), ...(inText(url) && { url: `${new URL(url).origin}/` }) };
  const fields = Object.keys(changes);
  return fields.length === 0 ? source : { ...source, ...changes, editorial: marked(source, fields) };
};

/** Redacts all sources. `newIds` maps ids that contain a name to new ones. */
export const redactSources = (dataset: Dataset, mentions: MentionFinder, uniqueId: (base: string) => string) => {
  const entries = Object.entries(dataset.sources).map(([id, source]) => [id, redactSource(source, mentions)] as const);
  const named = entries.filter(([id]) => mentions.inId(id));
  return {
    dataset: { ...dataset, sources: Object.fromEntries(entries) },
    newIds: new Map(named.map(([id, { url }]) => [id, uniqueId(`source-${siteOf(url)}`)])),
  };
};
