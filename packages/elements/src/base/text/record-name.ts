import { capitalize, findConcept, findRecord, formatPersonName } from '@health-networks/core';
import type {
  AnyRecord,
  DatasetIndex,
  LocalizedText,
  Observation,
  LabelSet,
  VocabularyLabels,
} from '@health-networks/core';
import { findTerm } from './label.js';
import { quantityTexts } from './quantity.js';
import { requiredText, shownText, type ShownText } from './text.js';

/** Input for naming a record. */
export interface Naming {
  index: DatasetIndex;
  language: string;
  /** Labels of roles and link kinds; without them a relation is named by its ends only. */
  labels: Partial<VocabularyLabels>;
}

/** A name in parts, each with its `lang`. */
export type RecordName = readonly ShownText[];

const plain = (value: string): ShownText => ({ value, lang: undefined });

const joined = (names: readonly RecordName[], separator: string): RecordName =>
  names.flatMap((name, at) => (at > 0 ? [plain(separator), ...name] : name));

/**
 * Returns the names of parties, or their ids if missing. Relations are not resolved, because they could refer to each
 * other in a cycle.
 */
const namesOf = (ids: readonly (string | undefined)[], naming: Naming): RecordName[] =>
  ids
    .filter((id) => id !== undefined)
    .map((id) => {
      const record = findRecord(naming.index, id)?.record;
      return record && ('name' in record || 'familyName' in record) ? recordName(record, naming) : [plain(id)];
    });

/** Returns "A, B: partner" if the kind of relation has a name, or else "A, B". */
const relationName = (
  ends: RecordName,
  vocabulary: LabelSet,
  kind: string,
  { labels, language }: Naming,
  title?: LocalizedText,
): RecordName => {
  const label = shownText(title, language) ?? findTerm(labels, vocabulary, kind);
  return label ? [...ends, plain(': '), label] : ends;
};

/**
 * Returns the name of a property as a heading: its plural, because the label may be in the grammatical case required
 * after a number. Capitalized, because labels are written as within a sentence.
 */
const propertyHeading = (property: string, { index, language }: Pick<Naming, 'index' | 'language'>): ShownText => {
  const { label = {}, pluralLabel } = findConcept(index, property) ?? {};
  const { value, lang } = requiredText(pluralLabel ?? label, language, property);
  return { value: capitalize(value, lang ?? language), lang };
};

const figureName = ({ quantity, property }: Observation, naming: Naming): RecordName => [
  propertyHeading(property, naming),
  plain(': '),
  ...quantityTexts(quantity, naming),
];

/** Returns the name of a relation, composed of the names of its ends. */
const nameOfRelation = (record: AnyRecord, naming: Naming): RecordName => {
  if ('member' in record) {
    const ends = joined(namesOf([record.member, record.organization], naming), ' – ');
    return relationName(ends, 'membership-role', record.role, naming, record.title);
  }
  if ('from' in record) {
    return relationName(joined(namesOf([record.from, record.to], naming), ' – '), 'link-kind', record.kind, naming);
  }
  if ('originals' in record) {
    const [before, after] = [record.originals, record.results].map((ids) => joined(namesOf(ids, naming), ', '));
    return relationName(joined([before ?? [], after ?? []], ' – '), 'change-kind', record.kind, naming);
  }
  if ('text' in record) return joined(namesOf([record.attributedTo], naming), '');
  if ('about' in record && !('name' in record))
    return joined(namesOf([record.person, record.organization], naming), ', ');
  return [plain(record.id)];
};

/** Returns the display name of any record. */
export const recordName = (record: AnyRecord, naming: Naming): RecordName => {
  const { language } = naming;
  if ('familyName' in record) return [plain(formatPersonName(record))];
  if ('name' in record) return [requiredText(record.name, language, record.id)];
  if ('label' in record) return [requiredText(record.label, language, record.id)];
  if ('statement' in record) return [requiredText(record.statement, language, record.id)];
  if ('property' in record) return figureName(record, naming);
  if ('language' in record) return [{ value: record.title, lang: record.language }];
  return nameOfRelation(record, naming);
};
