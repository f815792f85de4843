import type { CollectionName } from '../../model/collections.js';
import { fillIn } from '../../model/issues/fault-words.js';
import type { Dataset } from '../../model/types.generated.js';
import { diffDatasets, type RecordReference } from '../../query/versions/diff-datasets.js';
import { findChangeWords } from '../../text/changes/find-change-words.js';
import { formatEventDates } from '../../text/format-period.js';
import { formatQuantity } from '../../text/format-quantity.js';
import { labelOf } from '../../text/label-of.js';
import { createNames, type ChangeKind, type ChangeContext, type DescribedChange } from './change-context.js';
import { membershipChanges, successionChange, withoutSuccessors } from './membership-changes.js';
import { recordChanges } from './record-changes.js';

/** Options for describing changes. */
export interface ChangesOptions {
  /** BCP 47 tags of the reader's languages, most preferred first. Default: English. */
  readonly language?: string;
  /**
   * The day that counts as today, in EDTF: who joins later "will join", and a membership that ended before is told in the
   * past. Without it, every change counts as done.
   */
  readonly today?: string;
}

const createChangeContext = (
  before: Dataset,
  after: Dataset,
  { language: wanted = 'en', today }: ChangesOptions,
): ChangeContext => {
  const { words, language } = findChangeWords(wanted);
  const languages = [wanted, ...after.languages.slice(0, 1)].join();
  return {
    before,
    after,
    languages,
    words,
    today,
    nameOf: createNames([after, before], languages),
    oldNameOf: createNames([before, after], languages),
    say: (word, values) => fillIn(words[word], values, { language }),
  };
};

/** Order in which changes are listed. */
const order: readonly ChangeKind[] = [
  'joined',
  'left',
  'renamed',
  'figure',
  'event',
  'contact',
  'added',
  'removed',
  'changed',
];

const figureText = (
  { languages, nameOf, say }: ChangeContext,
  dataset: Dataset,
  id: string,
  word: 'after' | 'before',
) => {
  const observation = dataset.observations[id];
  if (!observation) return undefined;
  const { subject, property, quantity } = observation;
  const values = {
    subject: nameOf(subject),
    property: nameOf(property),
    [word]: formatQuantity(quantity, languages, { dataset }),
  };
  return say(word === 'after' ? 'figure-added' : 'figure-removed', values);
};

const kindName = ({ languages }: ChangeContext, collection: CollectionName): string =>
  labelOf('collection', collection, languages);

/** Describes a figure that is new or no longer given. */
const figureChange = (context: ChangeContext, { collection, id }: RecordReference, isNew: boolean): DescribedChange => {
  const dataset = isNew ? context.after : context.before;
  const { asOf } = dataset.observations[id] ?? {};
  const text = figureText(context, dataset, id, isNew ? 'after' : 'before') ?? id;
  return { kind: 'figure', collection, id, text, ...(asOf !== undefined && { date: asOf }) };
};

/** Describes an event that is new or no longer listed, with its dates. */
const eventChange = (context: ChangeContext, { collection, id }: RecordReference, isNew: boolean): DescribedChange => {
  const { after, before, languages, nameOf, say } = context;
  const text = say(isNew ? 'event-added' : 'event-removed', { name: nameOf(id) });
  const date = formatEventDates((isNew ? after : before).events[id] ?? {}, languages);
  return { kind: 'event', collection, id, text: date === undefined ? text : say('since', { text, date }) };
};

/** Describes a record that was added or removed. */
const recordChange = (context: ChangeContext, reference: RecordReference, isNew: boolean): DescribedChange => {
  const { collection, id } = reference;
  if (collection === 'observations') return figureChange(context, reference, isNew);
  if (collection === 'events') return eventChange(context, reference, isNew);
  const succession = isNew && collection === 'changeEvents' ? context.after.changeEvents[id] : undefined;
  if (succession) return successionChange(context, succession);
  const name = context.nameOf(id);
  if (collection === 'contactPoints') {
    const text = context.say(isNew ? 'contact-added' : 'contact-removed', { name });
    return { kind: 'contact', collection, id, text };
  }
  const kind = isNew ? 'added' : 'removed';
  return { kind, collection, id, text: context.say(kind, { name, kind: kindName(context, collection) }) };
};

/**
 * Describes memberships first, then the other records, except the members whose joining or leaving is already
 * described.
 */
const describeReferences = (
  context: ChangeContext,
  references: readonly RecordReference[],
  isNew: boolean,
): DescribedChange[] => {
  const dataset = isNew ? context.after : context.before;
  const news = membershipChanges(context, references, isNew ? 'joined' : 'left');
  const describedMembers = new Set(
    references.flatMap(({ collection, id }) =>
      collection === 'memberships' ? (dataset.memberships[id]?.member ?? []) : [],
    ),
  );
  const others = references.filter(({ collection, id }) => collection !== 'memberships' && !describedMembers.has(id));
  return [...news, ...others.map((reference) => recordChange(context, reference, isNew))];
};

/**
 * Describes the changes from one dataset to the next in sentences: who joined and left, new names, figures, events and
 * contacts, then all other changes, field by field. Languages can be registered (`changes` of a language pack).
 *
 * @example
 * const before = { ...ownDataset, events: {} };
 * changesBetween(before, ownDataset, { language: 'nl' }).map(({ text }) => text); // ['Nieuw evenement: …']
 */
export const changesBetween = (before: Dataset, after: Dataset, options: ChangesOptions = {}): DescribedChange[] => {
  const context = createChangeContext(before, after, options);
  const { added, removed, changed, header } = diffDatasets(before, after);
  const changes = [
    ...describeReferences(context, added, true),
    ...describeReferences(context, removed, false),
    ...changed.flatMap((record) => recordChanges(context, record)),
    ...recordChanges(context, { fields: header }),
  ];
  const news = withoutSuccessors(changes, context, added);
  return order.flatMap((kind) => news.filter((change) => change.kind === kind));
};

/**
 * Like `changesBetween`, but returns lines of plain text, or a sentence that nothing has changed.
 *
 * @example
 * formatChanges(ownDataset, ownDataset, { language: 'fi' }); // 'Ei eroja.\n'
 */
export const formatChanges = (before: Dataset, after: Dataset, options: ChangesOptions = {}): string => {
  const lines = changesBetween(before, after, options).map(({ text }) => `${text}\n`);
  return lines.length > 0 ? lines.join('') : `${findChangeWords(options.language ?? 'en').words.nothing}\n`;
};
