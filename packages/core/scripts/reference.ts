import { format } from 'prettier';
import type { FieldSpec, FieldSpecs, RecordSpec } from '../src/io/field-spec.js';
import { collectionNames, type AnyRecord, type CollectionName } from '../src/model/collections.js';
import type { Dataset } from '../src/model/dataset.js';
import type { SchemaDoc } from '../src/parse/schema-doc.js';
import { labels as english } from '../src/text/labels/en.js';
import type { ModelSpecs } from './field-specs.js';

/** What the reference is made from. */
export interface ReferenceParts {
  specs: ModelSpecs;
  docs: Readonly<Record<string, SchemaDoc>>;
  /** From which the examples are taken. */
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

/** Fields of an object without a name stand under it, with a dot. */
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

/** The record with the shortest text: enough to see the form. */
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

const englishLabels: ReadonlyMap<string, Readonly<Record<string, string | readonly string[]>>> = new Map(
  Object.entries(english),
);

const collectVocabularies = (fields: readonly FieldSpecs[]): Map<string, readonly string[]> =>
  new Map(
    fields
      .flatMap((specs) => Object.values(specs))
      .flatMap(({ vocabulary, values }): [string, readonly string[]][] =>
        vocabulary && values ? [[vocabulary, values]] : [],
      ),
  );

const vocabularySection = (name: string, values: readonly string[]): string => {
  const labels = englishLabels.get(name);
  const rows = values.map((value) => [`\`${value}\``, [labels?.[value] ?? value].flat()[0] ?? '']);
  return [`### ${name}`, table(['value', 'English'], rows)].join('\n\n');
};

const introduction = [
  '<!-- Generated from the schemas and comments in src/model: change those, then run "npm run docs" in packages/core. -->',
  '# Reference',
  'A dataset is one JSON object: a header and flat collections of records by id. `*` marks a field that must be there; a ' +
    'term is that of a vocabulary (schema.org, W3C ORG, SKOS, PROV, Web Annotation), `own` where there is none. The examples ' +
    'are the shortest records of the seed data.',
];

/** The reference of the model as Markdown: every collection, value type and vocabulary. */
export const renderReference = ({ specs, docs, dataset }: ReferenceParts): Promise<string> => {
  const records = new Map(Object.entries(specs.records));
  const allFields = [specs.dataset, ...records.values()]
    .map(({ fields }) => fields)
    .concat(Object.values(specs.values));
  const used = new Set(allFields.flatMap(typesIn));
  const values = Object.entries(docs).filter(([name]) => used.has(name));
  const documented = values.map(([name]) => name);
  const sections = [
    ...introduction,
    '## Header',
    fieldTable(specs.dataset.fields, documented),
    '## Records',
    ...collectionNames.flatMap((name) => {
      const spec = records.get(name);
      return spec ? [collectionSection(name, spec, { dataset, documented })] : [];
    }),
    '## Values',
    ...values.map(([name, doc]) => valueSection(name, doc, specs.values[name], documented)),
    '## Vocabularies',
    ...[...collectVocabularies(allFields)].map(([name, list]) => vocabularySection(name, list)),
  ];
  return format(sections.join('\n\n'), { parser: 'markdown', printWidth: 120, singleQuote: true });
};
