import type { CollectionName } from '../../model/collections.js';
import type { Dataset, Observation } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { FieldChange } from '../../query/versions/diff-datasets.js';
import type { ChangeWords } from '../../text/changes/change-words.js';
import { formatCountryName, formatLanguageName } from '../../text/display-names.js';
import { formatDate } from '../../text/format-date.js';
import { formatList } from '../../text/format-list.js';
import { formatQuantity } from '../../text/format-quantity.js';
import { labelOf } from '../../text/label-of.js';
import type { LabelSet } from '../../text/labels/vocabulary-labels.js';
import type { FieldSpec } from '../fields/field-spec.js';
import { datasetSpec, recordSpecs } from '../fields/field-specs.generated.js';
import type { ChangeContext, DescribedChange } from './change-context.js';
import { membershipChange } from './membership-changes.js';

/** The record whose fields differ. `collection` and `id` are absent for the header of the dataset. */
interface Changed {
  readonly collection?: CollectionName;
  readonly id?: string;
  readonly fields: readonly FieldChange[];
}

/** Longer texts are not quoted in a change. */
const maxLength = 80;

const isLabelSet = (name = ''): name is LabelSet => Object.hasOwn(vocabularyFacts, name);

const isWord = (key: string, words: ChangeWords): key is keyof ChangeWords => Object.hasOwn(words, key);

/** Returns what a field is called, in the records of its collection or in all. */
const fieldName = ({ words }: ChangeContext, { collection }: Changed, field: string): string => {
  const key = [`field-${collection}-${field}`, `field-${field}`].find((one) => isWord(one, words));
  return key !== undefined && isWord(key, words) ? words[key] : field;
};

type Writer = (value: string, spec: FieldSpec, context: ChangeContext, dataset: Dataset) => string;

const termText: Writer = (value, { vocabulary }, { languages }, dataset) =>
  isLabelSet(vocabulary) ? labelOf(vocabulary, value, languages, { dataset }) : value;

/** How values of these types are written in a sentence; others as they are. */
const writers: Readonly<Record<string, Writer>> = {
  reference: (id, _, { nameOf }) => nameOf(id),
  term: termText,
  enum: termText,
  Date: (date, _, { languages }) => formatDate(date, languages),
  LanguageTag: (tag, _, { languages }) => formatLanguageName(tag, languages),
  CountryCode: (code, _, { languages }) => formatCountryName(code, languages),
};

/** Returns a short value as text, or `undefined` if it is too long or too complex for a sentence. */
const valueText = (context: ChangeContext, value: unknown, spec: FieldSpec | undefined, dataset: Dataset) => {
  const one = (item: unknown): string | undefined => {
    if (typeof item === 'number') return String(item);
    if (typeof item !== 'string') return undefined;
    return (spec && writers[spec.type]?.(item, spec, context, dataset)) ?? item;
  };
  const texts = [value].flat().map(one);
  const known = texts.filter((text) => text !== undefined);
  if (known.length !== texts.length || known.length === 0) return undefined;
  const text = formatList(known, context.languages);
  return text.length > maxLength ? undefined : text;
};

const specOf = ({ collection }: Changed, field: string): FieldSpec | undefined =>
  (collection === undefined ? datasetSpec : recordSpecs[collection]).fields[field];

const isEvidenceChange = ({ path }: FieldChange): boolean => path === 'citations' || path === 'editorial';

/** Describes a changed field in one sentence, with the old and new value if both are short. */
const fieldText = (context: ChangeContext, changed: Changed, field: string, change: FieldChange): string => {
  const { before, after, say, words, nameOf } = context;
  const name = changed.id === undefined ? words.dataset : nameOf(changed.id);
  const values = { name, field: fieldName(context, changed, field) };
  const spec = specOf(changed, field);
  const isWhole = change.path === field;
  const [old, now] = isWhole
    ? [valueText(context, change.before, spec, before), valueText(context, change.after, spec, after)]
    : [undefined, undefined];
  if (old !== undefined && now !== undefined) return say('field-changed', { ...values, before: old, after: now });
  if (now !== undefined && change.before === undefined) return say('field-added', { ...values, after: now });
  if (old !== undefined && change.after === undefined) return say('field-removed', { ...values, before: old });
  return say('field-other', values);
};

/** Fields of an observation that make one sentence. */
const figureFields = ['quantity', 'asOf'];

type Special = (context: ChangeContext, changed: Required<Changed>, field: string) => DescribedChange | undefined;

/** Describes a party whose name has changed in the reader's language. */
const renaming: Special = ({ nameOf, oldNameOf, say }, { collection, id }, field) => {
  const [before, after] = [oldNameOf(id), nameOf(id)];
  const isName = field === 'name' || (collection === 'persons' && /[nN]ame|honorificPrefix/.test(field));
  if (!isName || before === after) return undefined;
  return { kind: 'renamed', collection, id, field, text: say('renamed', { before, after }) };
};

/** Returns the quantity of an observation, with its date. */
const datedQuantity = (
  { say, languages }: ChangeContext,
  { quantity, asOf }: Observation,
  dataset: Dataset,
): string => {
  const text = formatQuantity(quantity, languages, { dataset });
  return asOf === undefined ? text : say('as-of', { quantity: text, date: formatDate(asOf, languages) });
};

/** Describes a figure that has another value or another date, in one sentence with both dates if they differ. */
const figure: Special = (context, { collection, id }, field) => {
  const { before, after, nameOf, say, languages } = context;
  const [old, now] = [before.observations[id], after.observations[id]];
  if (collection !== 'observations' || !figureFields.includes(field) || !old || !now) return undefined;
  const isMoved = old.asOf !== now.asOf;
  const valueOf = (observation: Observation, dataset: Dataset): string =>
    isMoved
      ? datedQuantity(context, observation, dataset)
      : formatQuantity(observation.quantity, languages, { dataset });
  const text = say('figure-changed', {
    subject: nameOf(now.subject),
    property: nameOf(now.property),
    before: valueOf(old, before),
    after: valueOf(now, after),
  });
  return { kind: 'figure', collection, id, field: 'quantity', text, ...(now.asOf !== undefined && { date: now.asOf }) };
};

/** Describes a membership that now has an end date. */
const ending: Special = (context, { collection, id }, field) => {
  const { before, after } = context;
  const membership = after.memberships[id];
  if (collection !== 'memberships' || field !== 'endDate' || !membership) return undefined;
  if (membership.endDate === undefined || before.memberships[id]?.endDate !== undefined) return undefined;
  return { ...membershipChange(context, [membership], 'left', after), field };
};

const specials = [renaming, figure, ending];

const kinds: Partial<Readonly<Record<CollectionName, DescribedChange['kind']>>> = {
  events: 'event',
  contactPoints: 'contact',
};

/** Describes the changes of a record, one per field. Changed citations and editorial marks count as one change. */
export const recordChanges = (context: ChangeContext, changed: Changed): DescribedChange[] => {
  const { collection, id } = changed;
  const named = collection !== undefined && id !== undefined ? { collection, id } : {};
  const fields = new Map<string, FieldChange>();
  for (const change of changed.fields.filter((one) => !isEvidenceChange(one))) {
    const [part = ''] = change.path.split('.');
    const field = collection === 'observations' && figureFields.includes(part) ? 'quantity' : part;
    if (!fields.has(field)) fields.set(field, change);
  }
  const described = [...fields].map(([field, change]): DescribedChange => {
    const special =
      collection === undefined || id === undefined
        ? undefined
        : specials
            .map((describe) => describe(context, { ...changed, collection, id }, field))
            .find((found) => found !== undefined);
    if (special) return special;
    const kind = (collection && kinds[collection]) ?? 'changed';
    return { kind, ...named, field, text: fieldText(context, changed, field, change) };
  });
  const hasRemarks = changed.fields.some(isEvidenceChange);
  if (!hasRemarks || id === undefined) return described;
  const text = context.say('evidence', { name: context.nameOf(id) });
  return [...described, { kind: 'changed', ...named, field: 'citations', text }];
};
