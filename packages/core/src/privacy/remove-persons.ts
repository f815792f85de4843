import { collectionNames, type AnyRecord, type CollectionName } from '../model/collections.js';
import { maxIdLength } from '../model/guards/is-id.js';
import { DatasetError } from '../model/issues/dataset-error.js';
import { integrityFault } from '../model/issues/integrity-fault.js';
import { type Issue, issueAt } from '../model/issues/issue.js';
import { limitIssues } from '../model/issues/limit-issues.js';
import { requiredFields, references } from '../model/record-fields.generated.js';
import { findDeclaredTerm, isKnownTerm } from '../model/terms/terms.js';
import type { Dataset, Person } from '../model/types.generated.js';
import { createUniqueIds } from '../model/unique-ids.js';
import { locate, type LocatedRecord } from '../query/find/find-record.js';
import { recordsOf, mapCollections, indexDataset, createLookup, type Lookup } from '../query/index-dataset.js';
import { referredRecords } from '../query/slices/slice-dataset.js';
import { findDoubts, type Doubt } from './find-doubts.js';
import { createMentionFinder, type MentionFinder } from './mention-finder.js';
import { releaseContacts } from './release-contacts.js';
import { redactSources, scrubRecord, scrubValue, type Scrub } from './scrub-record.js';

const channels = ['email', 'telephone', 'url'];

const has = (record: AnyRecord, field: string): boolean => Object.hasOwn(record, field);

/** Returns the channel that a contact point has lost if it was the last one, because it is useless without any. */
const lostChannel = (before: LocatedRecord, after: AnyRecord): string | undefined =>
  before.collection === 'contactPoints' && !channels.some((channel) => has(after, channel))
    ? channels.find((channel) => has(before.record, channel))
    : undefined;

/** Returns the field name if an observation has lost its note, because it is misleading without it. */
const lostNote = (before: LocatedRecord, after: AnyRecord): string | undefined =>
  has(before.record, 'note') && !has(after, 'note') ? 'note' : undefined;

/**
 * Returns the lost field that a record cannot do without: its id, a required field, its note, the only channel of a
 * contact, or the last citation, because every record needs a source. Returns `undefined` if there is none.
 */
const findLostField = (before: LocatedRecord, after: AnyRecord, mentions: MentionFinder): string | undefined => {
  if (mentions.inId(after.id)) return 'id';
  const required: readonly string[] = requiredFields[before.collection];
  const missing = required.find((field) => has(before.record, field) && !has(after, field));
  const isUncited = before.record.citations.length > 0 && after.citations.length === 0;
  return missing ?? lostNote(before, after) ?? lostChannel(before, after) ?? (isUncited ? 'citations' : undefined);
};

/** A requirement of a record: at least one of these ids must remain. */
interface Need {
  readonly id: string;
  /** The ids in a field; a list is valid as long as one remains. */
  readonly ids: readonly string[];
}

/**
 * Optional fields whose absence changes the meaning: a statement without an author would become one of the document, a
 * goal without an owner one of the network.
 */
const attributions: Readonly<Partial<Record<CollectionName, string>>> = { statements: 'attributedTo', goals: 'party' };

const idsIn = (value: unknown): string[] => [value].flat().filter((id): id is string => typeof id === 'string');

const needsOf = (collection: CollectionName, record: AnyRecord): Need[] => {
  const required: readonly string[] = requiredFields[collection];
  return Object.entries<unknown>({ ...record })
    .filter(([field]) => Object.hasOwn(references[collection], field))
    .filter(([field]) => required.includes(field) || attributions[collection] === field)
    .map(([, value]) => ({ id: record.id, ids: idsIn(value) }));
};

/** Returns a lookup of requirements by id. */
const lookUpNeeds = (dataset: Dataset): Lookup<Need> =>
  createLookup(
    () =>
      collectionNames.flatMap((collection) =>
        recordsOf<CollectionName>(dataset, collection).flatMap((record) => needsOf(collection, record)),
      ),
    ({ ids }) => ids,
  );

/** Returns these ids and, transitively, those of records that require them: memberships, statements, links. */
const withDependents = (dataset: Dataset, ids: Iterable<string>): ReadonlySet<string> => {
  const needsFor = lookUpNeeds(dataset);
  const removed = new Set(ids);
  // Iterating a Set also visits items that are added during iteration.
  for (const id of removed) {
    for (const need of needsFor(id)) {
      if (need.ids.every((other) => removed.has(other))) removed.add(need.id);
    }
  }
  return removed;
};

/** Leaves room for a numeric suffix. */
const maxBaseLength = maxIdLength - 10;

/** Returns a function that creates ids that are unique in the dataset. */
const uniqueIdsIn = (dataset: Dataset): ((base: string) => string) => {
  const uniqueId = createUniqueIds(collectionNames.flatMap((name) => Object.keys(dataset[name])));
  return (base) => uniqueId(base.slice(0, maxBaseLength).replace(/-$/, ''));
};

/** Records that must be removed, with the field that caused it, by id. */
type Losses = ReadonlyMap<string, readonly [located: LocatedRecord, field: string]>;

const locateAll = (dataset: Dataset): LocatedRecord[] =>
  collectionNames.flatMap((name): LocatedRecord[] => locate(name, recordsOf(dataset, name)));

const only = (dataset: Dataset, isKept: (record: AnyRecord) => boolean): Dataset =>
  mapCollections(dataset, (read) =>
    Object.fromEntries(Object.entries(read(dataset)).filter(([, record]) => isKept(record))),
  );

/** Removes mentions from header and records; a record may then lack required fields. */
const scrubAll = (dataset: Dataset, scrub: Scrub): Dataset => {
  const { name, ...unnamed } = dataset;
  const header = scrubValue(name, scrub) === undefined ? unnamed : dataset;
  const collections = new Map(locateAll(dataset).map(({ collection, record }) => [record.id, collection]));
  return mapCollections(header, (read) =>
    Object.fromEntries(
      Object.values(read(dataset)).map((record) => {
        const scrubbed = scrubRecord(record, collections.get(record.id) ?? 'sources', scrub);
        return [scrubbed.id, scrubbed];
      }),
    ),
  );
};

const findLosses = (before: Dataset, after: Dataset, { mentions, newId }: Scrub): Losses => {
  const scrubbed = new Map(locateAll(after).map(({ record }) => [record.id, record]));
  return new Map(
    locateAll(before).flatMap((located) => {
      const record = scrubbed.get(newId(located.record.id));
      const field = record && findLostField(located, record, mentions);
      return record && field !== undefined ? [[record.id, [located, field] as const] as const] : [];
    }),
  );
};

/** Reports records that must be removed but that others refer to: the maintainer has to decide about those. */
const checkLosses = (dataset: Dataset, losses: Losses): Issue[] => {
  const index = indexDataset(dataset);
  const referrers = new Map<string, string[]>();
  for (const located of locateAll(dataset).filter(({ record }) => !losses.has(record.id))) {
    for (const { record } of referredRecords(index, located)) {
      if (!losses.has(record.id)) continue;
      const names = referrers.get(record.id) ?? [];
      names.push(located.record.id);
      referrers.set(record.id, names);
    }
  }
  return [...referrers].flatMap(([id, names]) => {
    const [located, field] = losses.get(id) ?? [];
    if (!located || field === undefined) return [];
    const ids = names.slice(0, 5).join(', ');
    const fault = integrityFault('personal-data-needed', 'write-without-person', { ids });
    return [issueAt('personal-data', [located.collection, located.record.id, field], fault)];
  });
};

/** A dataset without certain persons, with what to review before it is published. */
export interface Erasure {
  readonly dataset: Dataset;
  /**
   * Remaining values that may still identify the persons and need human judgment: a name that is also a word or another
   * person's name, an inflected form, initials, a mailbox that may be theirs, a channel that was given together with
   * one of them.
   */
  readonly toReview: readonly Doubt[];
}

/** Returns the channels that remain with an organization although they were given with a person. */
const releasedChannels = (dataset: Dataset, released: ReadonlySet<string>): Doubt[] =>
  Object.values(dataset.contactPoints).flatMap((contact) =>
    (['email', 'url'] as const).flatMap((field): Doubt[] => {
      const value = released.has(contact.id) ? contact[field] : undefined;
      const reason = 'was given with the person, and stays as one of a role';
      return value === undefined ? [] : [{ collection: 'contactPoints', record: contact.id, field, value, reason }];
    }),
  );

/**
 * Removes persons from a dataset, and lists what a person should review. The input is not modified.
 *
 * @throws {DatasetError} when a record that others depend on would lose a required part
 */
export const removePersons = (dataset: Dataset, persons: readonly Person[]): Erasure => {
  const mentions = createMentionFinder(dataset, persons);
  const uniqueId = uniqueIdsIn(dataset);
  const sources = redactSources(dataset, mentions, uniqueId);
  const contacts = releaseContacts(sources.dataset, persons, mentions, uniqueId);
  const removed = withDependents(contacts.dataset, [...persons.map(({ id }) => id), ...contacts.gone]);
  const staying = only(contacts.dataset, ({ id }) => !removed.has(id));
  const newIds = new Map([...sources.newIds, ...contacts.newIds]);
  const scrub: Scrub = {
    mentions,
    isGone: (id) => removed.has(id),
    newId: (id) => newIds.get(id) ?? id,
    isTerm: (vocabulary, term) =>
      isKnownTerm(vocabulary, term) || findDeclaredTerm(dataset, vocabulary, term) !== undefined,
  };
  const scrubbed = scrubAll(staying, scrub);
  const losses = findLosses(staying, scrubbed, scrub);
  const issues = checkLosses(scrubbed, losses);
  if (issues.length > 0) throw new DatasetError(limitIssues(issues));
  const rest = only(scrubbed, ({ id }) => !losses.has(id));
  const released = new Set([...contacts.released].map(scrub.newId));
  return { dataset: rest, toReview: [...releasedChannels(rest, released), ...findDoubts(rest, persons)] };
};
