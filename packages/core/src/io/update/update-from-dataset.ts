import { collectionNames, type AnyRecord, type CollectionName } from '../../model/collections.js';
import { type Issue, issueAt } from '../../model/issues/issue.js';
import { localizedFields, termFields } from '../../model/record-fields.generated.js';
import { isNarrowerTerm } from '../../model/terms/terms.js';
import type { Dataset } from '../../model/types.generated.js';
import type { VocabularyName } from '../../model/vocabularies/index.js';
import { diffRecords, type FieldChange } from '../../query/versions/diff-datasets.js';
import { isObject } from '../reading/is-object.js';
import { exchangeFault } from '../reading/report.js';
import { createIdMatcher, membershipKey } from './match-records.js';
import {
  endIn,
  leftPersons,
  type Entry,
  type Records,
  endingCollections,
  recordsInDataset,
  withRecords,
} from './records-in-dataset.js';

/** Options of `updateFromDataset`. */
export interface UpdateFromDatasetOptions {
  /** The network that the other dataset describes. */
  readonly network: string;
  /**
   * How to handle memberships, contacts and events of the network that the other dataset lacks although it has records
   * of that kind: `keep` (default) leaves them and reports them, `remove` ends them. Contacts
   * and events that are also about other networks stay there.
   */
  readonly absent?: 'keep' | 'remove';
}

/** Default values that readers of files set. */
const defaults: Partial<Record<CollectionName, Readonly<Record<string, readonly unknown[]>>>> = {
  organizations: { kind: ['other'] },
  networks: { kind: ['other'] },
  places: { kind: ['city'] },
  memberships: { role: ['member', 'staff'] },
};

/** Fields that identify a record. */
const naming = /^(?:name|label|givenName|familyName)\b/;

const valuesOf = (value: unknown): unknown[] => (isObject(value) ? Object.values(value) : []);

/** Whether the record already has the value, possibly in another language. */
const isStated = (collection: CollectionName, now: AnyRecord, { path, after }: FieldChange): boolean => {
  const [field = ''] = path.split('.');
  const localized: readonly string[] = localizedFields[collection];
  return localized.includes(field) && valuesOf(new Map(Object.entries<unknown>({ ...now })).get(field)).includes(after);
};

/** Whether the record is a membership, contact or event of the network. */
const isOfNetwork = (record: AnyRecord, network: string): boolean =>
  ('member' in record && record.organization === network) ||
  ('about' in record && Array.isArray(record.about) && record.about.includes(network)) ||
  ('organizers' in record && record.organizers?.includes(network) === true);

/** An event that the network organizes is about it as well, without saying so. */
const isImplied = ({ collection, record }: Entry, now: AnyRecord, { path }: FieldChange): boolean =>
  collection === 'events' &&
  path === 'about' &&
  'about' in record &&
  record.about?.every((id) => isOfNetwork(now, id)) === true;

/** Lists only gain items, except the places of an event, which are replaced because the event may have moved. */
const asTaken = (collection: CollectionName, change: FieldChange): FieldChange =>
  collection === 'events' && change.path === 'places' ? change : { path: change.path, after: change.after };

/** Whether the dataset has a narrower term of its own. Other programs only know the wider one. */
const isWider = (dataset: Dataset, collection: CollectionName, { path, before, after }: FieldChange): boolean => {
  const fields: Readonly<Record<string, string>> = termFields[collection];
  const vocabulary = Object.hasOwn(fields, path) ? fields[path] : undefined;
  return (
    vocabulary !== undefined &&
    typeof before === 'string' &&
    typeof after === 'string' &&
    isNarrowerTerm(dataset, vocabulary as VocabularyName, before, after)
  );
};

/** Whether an event that was held would become planned: a file written before the event does not undo it. */
const isPlannedAgain = (dataset: Dataset, collection: CollectionName, { path, before, after }: FieldChange): boolean =>
  collection === 'events' &&
  path === 'status' &&
  after === 'planned' &&
  typeof before === 'string' &&
  isNarrowerTerm(dataset, 'event-status', before, 'held');

/** Whether both are the same moment: programs write moments in other time zones. */
const isSameMoment = ({ before, after }: FieldChange): boolean =>
  [before, after].every((date) => typeof date === 'string' && date.includes('T')) &&
  Date.parse(String(before)) === Date.parse(String(after));

/** Whether the record has the same telephone number in another notation. */
const isSameTelephone = (now: AnyRecord, { record }: Entry, { path }: FieldChange): boolean =>
  path === 'telephone.display' &&
  'telephone' in now &&
  'telephone' in record &&
  now.telephone?.number === record.telephone?.number;

/**
 * Returns the changes of an existing record. Values that the file lacks stay, as do sources. Places are shared by many
 * records, so only missing values are added to them.
 */
const changesIn = (dataset: Dataset, entry: Entry, now: AnyRecord): FieldChange[] => {
  const { collection, record, isByName } = entry;
  return diffRecords(now, record)
    .filter(({ path, after }) => after !== undefined && path !== 'citations' && path !== 'id')
    .filter(({ path, after }) => defaults[collection]?.[path]?.includes(after) !== true)
    .filter(({ before }) => collection !== 'places' || before === undefined)
    .filter(({ path }) => !isByName || !naming.test(path))
    .filter((change) => !isStated(collection, now, change) && !isImplied(entry, now, change))
    .filter((change) => !isPlannedAgain(dataset, collection, change) && !isSameMoment(change))
    .filter((change) => !isWider(dataset, collection, change) && !isSameTelephone(now, entry, change))
    .map((change) => asTaken(collection, change));
};

/**
 * Returns a predicate for records that the dataset does not state in more detail. A reader that finds no roles makes
 * plain members, whose roles the dataset may know; of the network itself, too, if nothing in the file shows that it is
 * one.
 */
const newEntryMatcher = ({ memberships }: Dataset): ((entry: Entry) => boolean) => {
  const known = new Set(Object.values(memberships).map(membershipKey));
  return ({ record }) =>
    !('member' in record) ||
    (record.member !== record.organization && !(record.role === 'member' && known.has(membershipKey(record))));
};

/** Returns a predicate for memberships of persons, which a list of organizations does not contain. */
const personMatcher =
  (dataset: Dataset, file: Records) =>
  (record: AnyRecord): boolean =>
    'member' in record &&
    (Object.hasOwn(dataset.persons, record.member) || file.get(record.member)?.collection === 'persons');

/** Returns the records of the network that the file lacks, in the collections that the file contains. */
const absentIn = (dataset: Dataset, file: Records, network: string): Entry[] => {
  const entries = [...file.values()];
  const isOfPerson = personMatcher(dataset, file);
  const ofNetwork = (collection: CollectionName): Entry[] =>
    entries.filter((entry) => entry.collection === collection && isOfNetwork(entry.record, network));
  return endingCollections.flatMap((collection) => {
    const inFile = ofNetwork(collection);
    const members = new Set(inFile.map(({ record }) => ('member' in record ? record.member : record.id)));
    if (inFile.length === 0) return [];
    const kinds = new Set(inFile.map(({ record }) => isOfPerson(record)));
    return Object.values<AnyRecord>(dataset[collection])
      .filter((record) => isOfNetwork(record, network))
      .filter((record) => !members.has('member' in record ? record.member : record.id))
      .filter((record) => kinds.has(isOfPerson(record)))
      .map((record): Entry => ({ collection, record, isByName: false }));
  });
};

const absentIssue = ({ collection, record }: Entry): Issue =>
  issueAt('update', [collection, record.id], {
    severity: 'info',
    ...exchangeFault('not-in-file', 'leave-or-remove'),
  });

/**
 * Merges a file, read as a dataset, into another dataset: its values replace existing ones, and values that it lacks
 * stay. Records are matched by id, unless another has the name; else by a register number or a name that only one has, or
 * by name and website or town; events by name and day; contacts by mailbox, person, website or telephone. Unmatched records are new. Pass the name of the network to the reader of the
 * file, which otherwise names the network after the file. `diffDatasets` returns the changes.
 *
 * @example
 * const { clinic } = ownDataset.organizations;
 * const file = { ...ownDataset, organizations: { clinic: { ...clinic, url: 'https://clinic.example.org/' } } };
 * const { data } = updateFromDataset(ownDataset, file, { network: 'circle' });
 * data.organizations.clinic?.url; // 'https://clinic.example.org/'
 */
export const updateFromDataset = (
  dataset: Dataset,
  file: Dataset,
  { network, absent = 'keep' }: UpdateFromDatasetOptions,
): { readonly data: Dataset; readonly issues: readonly Issue[] } => {
  const ids = createIdMatcher(dataset, collectionNames)(file);
  const records = recordsInDataset(file, ids);
  const gone = absentIn(dataset, records, network);
  const ending = endIn(dataset, absent === 'remove' ? gone : [], network);
  const changesOf = (entry: Entry, now: AnyRecord): FieldChange[] => changesIn(dataset, entry, now);
  const data = withRecords(dataset, {
    records,
    changesOf,
    isNew: newEntryMatcher(dataset),
    ending,
  });
  const issues = (absent === 'remove' ? ending.kept : gone).map(absentIssue);
  return { data, issues: [...issues, ...leftPersons(dataset, data, 'update')] };
};
