import { collectionNames, type AnyRecord } from '../model/collections.js';
import { DatasetError } from '../model/issues/dataset-error.js';
import type { Dataset } from '../model/dataset.js';
import { issueAt } from '../model/issues/issue-at.js';
import type { Issue } from '../model/issues/issue.js';
import { limitIssues } from '../model/issues/limit-issues.js';
import type { Person } from '../model/records/person.js';
import { findDeclaredTerm, isKnownTerm } from '../model/terms/terms.js';
import { recordsOf } from '../query/collection-of.js';
import { indexDataset } from '../query/index-dataset.js';
import { locate, type LocatedRecord } from '../query/find/located-record.js';
import { mapCollections } from '../query/map-collections.js';
import { referredRecords } from '../query/slices/referred-records.js';
import { findDoubts, type Doubt } from './find-doubts.js';
import { findLostField } from './find-lost-field.js';
import { maxIdLength } from '../model/guards/is-id.js';
import { createUniqueIds } from '../model/unique-ids.js';
import { redactSources } from './redact-sources.js';
import { releaseContacts } from './release-contacts.js';
import { withDependents } from './dependents.js';
import { scrubRecord, scrubValue, type Scrub } from './scrub-record.js';
import { createMentionFinder } from './mention-finder.js';
import { integrityFault } from '../model/issues/integrity-fault.js';

/** Leaves room for a numeric suffix. */
const maxBaseLength = maxIdLength - 10;

/** Makes ids that are unique in the dataset. */
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

/** Reports records that must be removed but are referenced by others: the maintainer has to decide about those. */
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

/** A dataset without some persons, and what to look at before it is published. */
export interface Erasure {
  readonly dataset: Dataset;
  /**
   * What stays and may still point to them, to be judged by a person: a name that is also a word or somebody else's, an
   * inflected form, initials, a mailbox that may be theirs, a channel that was given with one of them.
   */
  readonly toReview: readonly Doubt[];
}

/** Channels that remain with an organization, but were given with a person. */
const releasedChannels = (dataset: Dataset, released: ReadonlySet<string>): Doubt[] =>
  Object.values(dataset.contactPoints).flatMap((contact) =>
    (['email', 'url'] as const).flatMap((field): Doubt[] => {
      const value = released.has(contact.id) ? contact[field] : undefined;
      const reason = 'was given with the person, and stays as one of a role';
      return value === undefined ? [] : [{ collection: 'contactPoints', record: contact.id, field, value, reason }];
    }),
  );

/**
 * A dataset without these persons, and what somebody has to look at. The input stays as it is.
 *
 * @throws {DatasetError} when a record that others rest on cannot do without what has to go
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
