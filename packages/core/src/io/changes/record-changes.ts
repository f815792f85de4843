import type { CollectionName } from '../../model/collections.js';
import type { Dataset } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import type { FieldChange } from '../../query/versions/diff-datasets.js';
import type { ChangeWords } from '../../text/changes/change-words.js';
import { formatDate } from '../../text/format-date.js';
import { formatList } from '../../text/format-list.js';
import { formatQuantity } from '../../text/format-quantity.js';
import { labelOf } from '../../text/label-of.js';
import type { LabelSet } from '../../text/labels/vocabulary-labels.js';
import type { FieldSpec } from '../fields/field-spec.js';
import { recordSpecs } from '../fields/field-specs.generated.js';
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

const fieldName = ({ words }: ChangeContext, field: string): string => {
  const key = `field-${field}`;
  return isWord(key, words) ? words[key] : field;
};

/** Returns a short value as text, or `undefined` if it is too long or too complex for a sentence. */
const valueText = (
  { languages, nameOf }: ChangeContext,
  value: unknown,
  spec: FieldSpec | undefined,
  dataset: Dataset,
) => {
  const one = (item: unknown): string | undefined => {
    if (typeof item === 'number') return String(item);
    if (typeof item !== 'string') return undefined;
    if (spec?.type === 'reference') return nameOf(item);
    if (spec?.type === 'term' || spec?.type === 'enum') {
      return isLabelSet(spec.vocabulary) ? labelOf(spec.vocabulary, item, languages, { dataset }) : item;
    }
    return spec?.type === 'Date' ? formatDate(item, languages) : item;
  };
  const texts = [value].flat().map(one);
  const known = texts.filter((text) => text !== undefined);
  if (known.length !== texts.length || known.length === 0) return undefined;
  const text = formatList(known, languages);
  return text.length > maxLength ? undefined : text;
};

const specOf = ({ collection }: Changed, field: string): FieldSpec | undefined =>
  collection === undefined ? undefined : recordSpecs[collection].fields[field];

const isEvidenceChange = ({ path }: FieldChange): boolean => path === 'citations' || path === 'editorial';

/** Describes a changed field in one sentence, with the old and new value if both are short. */
const fieldText = (context: ChangeContext, changed: Changed, field: string, change: FieldChange): string => {
  const { before, after, say, words, nameOf } = context;
  const name = changed.id === undefined ? words.dataset : nameOf(changed.id);
  const values = { name, field: fieldName(context, field) };
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

type Special = (context: ChangeContext, changed: Required<Changed>, field: string) => DescribedChange | undefined;

/** Describes a party whose name has changed in the reader's language. */
const renaming: Special = ({ nameOf, oldNameOf, say }, { collection, id }, field) => {
  const [before, after] = [oldNameOf(id), nameOf(id)];
  const isName = field === 'name' || (collection === 'persons' && /[nN]ame|honorificPrefix/.test(field));
  if (!isName || before === after) return undefined;
  return { kind: 'renamed', collection, id, field, text: say('renamed', { before, after }) };
};

const figure: Special = ({ before, after, nameOf, say, languages }, { collection, id }, field) => {
  const [old, now] = [before.observations[id], after.observations[id]];
  if (collection !== 'observations' || field !== 'quantity' || !old || !now) return undefined;
  const text = say('figure-changed', {
    subject: nameOf(now.subject),
    property: nameOf(now.property),
    before: formatQuantity(old.quantity, languages, { dataset: before }),
    after: formatQuantity(now.quantity, languages, { dataset: after }),
  });
  return { kind: 'figure', collection, id, field, text, ...(now.asOf !== undefined && { date: now.asOf }) };
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

/** A membership is named after its member and its organization. */
const wordsOfMembership = (context: ChangeContext, changed: Changed): ChangeContext => {
  const membership = context.after.memberships[changed.id ?? ''];
  if (changed.collection !== 'memberships' || !membership) return context;
  const { member, organization } = membership;
  return {
    ...context,
    nameOf: (id) =>
      id === changed.id ? `${context.nameOf(member)}, ${context.nameOf(organization)}` : context.nameOf(id),
  };
};

/** Describes the changes of a record, one per field. Changed citations and editorial marks count as one change. */
export const recordChanges = (given: ChangeContext, changed: Changed): DescribedChange[] => {
  const context = wordsOfMembership(given, changed);
  const { collection, id } = changed;
  const named = collection !== undefined && id !== undefined ? { collection, id } : {};
  const fields = new Map<string, FieldChange>();
  for (const change of changed.fields.filter((one) => !isEvidenceChange(one))) {
    const [field = ''] = change.path.split('.');
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
