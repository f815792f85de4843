import type { FieldSpec, FieldSpecs } from '../fields/field-spec.js';
import { innerFields } from '../fields/inner-fields.js';
import { propertiesOf } from '../json-ld/json-ld-terms.js';
import { findNodeType } from '../json-ld/json-ld-values.js';

/** A column of a table. */
export interface CsvColumn {
  /** Dotted field path: `name.en`, `telephone.number`. */
  readonly name: string;
  /** Content of the field. A column of localized text holds it in one language. */
  readonly spec: FieldSpec;
  /** The RDF property of the column, as a compact IRI. */
  readonly property: string;
  /** Whether every row has a value. */
  readonly isRequired: boolean;
}

/** Whether a field holds text by language: one text in each, or a list. */
export const isLocalized = ({ type }: FieldSpec): boolean => type === 'LocalizedText' || type === 'LocalizedTexts';

interface Place {
  languages: readonly string[];
  /** Prefix of column names. */
  before: string;
  /** Prefix of our own properties; empty in an object that is a separate RDF node. */
  owner: string;
  isRequired: boolean;
}

const columnsIn = (fields: FieldSpecs, { languages, before, owner, isRequired }: Place): CsvColumn[] => {
  const properties = propertiesOf(fields, owner);
  return Object.entries(fields).flatMap(([field, spec]): CsvColumn[] => {
    const [name, inner] = [`${before}${field}`, innerFields(spec)];
    const isAlways = isRequired && spec.isRequired === true;
    if (inner && spec.isList) return [];
    if (inner) {
      const inNode = findNodeType(spec) ? '' : `${name}.`;
      return columnsIn(inner, { languages, before: `${name}.`, owner: inNode, isRequired: isAlways });
    }
    const column = { name, spec, property: properties[field] ?? name, isRequired: isAlways };
    if (!isLocalized(spec)) return [column];
    const inOne = spec.type === 'LocalizedTexts' ? { ...spec, isList: true as const } : spec;
    return languages.map((language) => ({
      ...column,
      spec: inOne,
      name: `${name}.${language}`,
      isRequired: false,
    }));
  });
};

/**
 * Returns one column for each field, and for each language of a localized field. Lists of objects are left out: they
 * need a table of their own.
 */
export const csvColumns = (fields: FieldSpecs, languages: readonly string[]): CsvColumn[] =>
  columnsIn(fields, { languages, before: '', owner: '', isRequired: true });
