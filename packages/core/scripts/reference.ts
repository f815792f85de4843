import { format } from 'prettier';
import type { FieldSpec, FieldSpecs, RecordSpec } from '../src/io/fields/field-spec.js';
import { datasetSpec, recordSpecs, valueSpecs } from '../src/io/fields/field-specs.generated.js';
import { collectionNames, type AnyRecord, type CollectionName } from '../src/model/collections.js';
import type { Dataset } from '../src/model/types.generated.js';
import { seedLanguages } from '../src/model/seed-languages.js';
import { vocabularies, type Label, type Vocabulary, type VocabularyTerm } from '../src/model/vocabularies/index.js';
import type { SchemaDoc } from '../src/model/schema-doc.js';

/** Sources of the reference. */
export interface ReferenceParts {
  docs: Readonly<Record<string, SchemaDoc>>;
  /** Dataset from which the examples are taken. */
  dataset: Dataset;
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(header), row(header.map(() => '---')), ...rows.map(row)].join('\n');

const link = (name: string): string => `[${name}](#${name.toLowerCase()})`;

const typeText = ({ type, targets, vocabulary }: FieldSpec, documented: readonly string[]): string => {
  if (targets) return `id in ${targets.length === collectionNames.length ? 'any collection' : targets.join(', ')}`;
  if (vocabulary !== undefined) return link(vocabulary);
  return documented.includes(type) ? link(type) : type;
};

/** Returns rows of fields. Nested fields of unnamed objects have dotted names. */
const fieldRows = (fields: FieldSpecs, documented: readonly string[], before = ''): string[][] =>
  Object.entries(fields).flatMap(([field, spec]) => {
    const name = `${before}${field}`;
    const type = `${spec.isList ? 'list of ' : ''}${typeText(spec, documented)}`;
    const own = [`\`${name}\`${spec.isRequired ? ' *' : ''}`, type, spec.description, spec.term];
    return [own, ...fieldRows(spec.fields ?? {}, documented, `${name}.`)];
  });

const fieldTable = (fields: FieldSpecs, documented: readonly string[]): string =>
  table(['field', 'holds', 'meaning', 'term'], fieldRows(fields, documented));

const typesIn = (fields: FieldSpecs): string[] =>
  Object.values(fields).flatMap(({ type, fields: inner = {} }) => [type, ...typesIn(inner)]);

/** Returns the shortest record, as an example. */
const shortestRecord = (records: Readonly<Record<string, AnyRecord>>): string | undefined =>
  Object.values(records)
    .map((record) => JSON.stringify(record, null, 2))
    .sort((a, b) => a.length - b.length)[0];

const collectionSection = (
  name: CollectionName,
  { name: type, description, term, fields }: RecordSpec,
  { dataset, documented }: { dataset: Dataset; documented: readonly string[] },
): string => {
  const example = shortestRecord(dataset[name]);
  return [
    `### ${type}`,
    `In \`${name}\`. ${description}${term === 'own' ? '' : ` Term: ${term}.`}`,
    fieldTable(fields, documented),
    ...(example === undefined ? [] : ['```json', example, '```']),
  ].join('\n\n');
};

const valueSection = (name: string, { description }: SchemaDoc, fields: FieldSpecs | undefined, documented: string[]) =>
  [`### ${name}`, description, ...(fields ? [fieldTable(fields, documented)] : [])].join('\n\n');

const showLabel = (label: Label): string => (typeof label === 'string' ? label : label.join(', '));

/** Returns the properties of a term besides its labels. */
const notesOf = ({ broader, symmetric, inverse, countsAsMember, isServed, meansFounding }: VocabularyTerm): string =>
  [
    broader !== undefined && `kind of \`${broader}\``,
    symmetric && 'the same from either end',
    inverse && `from the other end: ${inverse.en}`,
    countsAsMember && 'counts as a member',
    isServed && 'the network works for it',
    meansFounding && 'was there at the start',
  ]
    .filter((note) => note !== false && note !== undefined)
    .join('; ');

const openNote = 'A dataset may declare more terms, as concepts of this scheme.';
const emptyNote = 'The code knows no terms: each dataset declares its own, as concepts of this scheme.';
const closedNote = 'A closed list: the code depends on its terms.';

const noteOn = ({ isOpen, terms }: Vocabulary): string => {
  if (!isOpen) return closedNote;
  return Object.keys(terms).length > 0 ? openNote : emptyNote;
};

/** Renders a table of the terms, with their names (singular, plural) in every language and their properties. */
const vocabularySection = (vocabulary: Vocabulary): string => {
  const terms = Object.entries(vocabulary.terms);
  const hasNotes = terms.some(([, term]) => notesOf(term) !== '');
  const rows = terms.map(([term, facts]) => [
    `\`${term}\``,
    ...seedLanguages.map((language) => showLabel(facts.labels[language])),
    ...(hasNotes ? [notesOf(facts)] : []),
  ]);
  const header = ['term', ...seedLanguages, ...(hasNotes ? ['known of it'] : [])];
  return [`### ${vocabulary.name}`, noteOn(vocabulary), ...(rows.length > 0 ? [table(header, rows)] : [])].join('\n\n');
};

/** Collects closed lists that are not vocabularies. */
const collectLists = (fields: readonly FieldSpecs[]): Map<string, readonly string[]> =>
  new Map(
    fields
      .flatMap((specs) => Object.values(specs))
      .flatMap(({ vocabulary = '', values }): [string, readonly string[]][] =>
        values && !Object.hasOwn(vocabularies, vocabulary) ? [[vocabulary, values]] : [],
      ),
  );

const listSection = (name: string, values: readonly string[]): string =>
  [`### ${name}`, closedNote, values.map((value) => `- \`${value}\``).join('\n')].join('\n\n');

const introduction = [
  '<!-- Generated from the schemas and comments in src/model: change those, then run "npm run docs" in packages/core. -->',
  '# Reference',
  'A dataset is one JSON object: a header and flat collections of records by id. `*` marks a field that must be there; a ' +
    'term is that of a vocabulary (schema.org, W3C ORG, SKOS, PROV, Web Annotation), `own` where there is none. The examples ' +
    'are the shortest records of the seed data.',
];

/** Renders the reference of the model in Markdown: every collection, value type and vocabulary. */
export const renderReference = ({ docs, dataset }: ReferenceParts): Promise<string> => {
  const allFields = [datasetSpec, ...Object.values(recordSpecs)]
    .map(({ fields }) => fields)
    .concat(Object.values(valueSpecs));
  const used = new Set(allFields.flatMap(typesIn));
  const values = Object.entries(docs).filter(([name]) => used.has(name));
  const documented = values.map(([name]) => name);
  const sections = [
    ...introduction,
    '## Header',
    fieldTable(datasetSpec.fields, documented),
    '## Records',
    ...collectionNames.map((name) => collectionSection(name, recordSpecs[name], { dataset, documented })),
    '## Values',
    ...values.map(([name, doc]) => valueSection(name, doc, valueSpecs[name], documented)),
    '## Vocabularies',
    ...Object.values(vocabularies).map(vocabularySection),
    ...[...collectLists(allFields)].map(([name, list]) => listSection(name, list)),
  ];
  return format(sections.join('\n\n'), { parser: 'markdown', printWidth: 120, singleQuote: true });
};
