import type { Dataset } from '../../model/types.generated.js';
import { type JsonLdOptions, toJsonLd } from '../json-ld/json-ld.js';
import { prefixes } from '../json-ld/json-ld-terms.js';
import { rdfType, xsd, type RdfStatement, type RdfTerm } from '../rdf/rdf-graph.js';
import { statementsOf } from '../rdf/statements-of.js';

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase();

/** Percent-encodes characters that an IRI cannot contain, not even escaped. */
const iriText = (iri: string): string =>
  `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (character) => `%${hex(character).padStart(2, '0')}`)}>`;

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const quotedText = (text: string): string =>
  `"${text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\"\n\r\t]/g, (character) => escapes[character] ?? character)
    .replace(/[\u0000-\u001F\u007F]/g, (character) => `\\u${hex(character).padStart(4, '0')}`)}"`;

type Prefixes = readonly (readonly [name: string, iri: string])[];

/** Names without characters that need escaping in Turtle. Other IRIs are written in full. */
const plainName = /^[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*$/;

const termWriter = (known: Prefixes): ((term: RdfTerm) => string) => {
  const iriOf = (iri: string): string => {
    for (const [name, start] of known) {
      if (iri.startsWith(start) && plainName.test(iri.slice(start.length))) return `${name}:${iri.slice(start.length)}`;
    }
    return iriText(iri);
  };
  return ({ termType, value, language = '', datatype }) => {
    if (termType !== 'Literal') return termType === 'BlankNode' ? `_:${value}` : iriOf(value);
    if (language !== '') return `${quotedText(value)}@${language}`;
    const type = datatype?.value ?? `${xsd}string`;
    return type === `${xsd}string` ? quotedText(value) : `${quotedText(value)}^^${iriOf(type)}`;
  };
};

/** Groups values by a key, in the order in which keys first occur. */
const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const formatStatements = (statements: readonly RdfStatement[], known: Prefixes): string => {
  const write = termWriter(known);
  const subjects = [...groupBy(statements, ({ subject }) => write(subject))].map(([subject, ofSubject]) => {
    const lines = [...groupBy(ofSubject, ({ predicate }) => predicate.value)].map(([predicate, alike]) => {
      const verb = predicate === rdfType ? 'a' : write({ termType: 'NamedNode', value: predicate });
      return `  ${verb} ${alike.map(({ object }) => write(object)).join(', ')}`;
    });
    return `${subject}\n${lines.join(' ;\n')} .\n`;
  });
  return [known.map(([name, iri]) => `@prefix ${name}: ${iriText(iri)} .\n`).join(''), ...subjects].join('\n');
};

/**
 * Formats a dataset as RDF in Turtle: the same statements as `toJsonLd`, one block for each record, citations and
 * coordinates in separate blocks. There are no blank nodes; the same data always give the same text.
 *
 * @see https://www.w3.org/TR/turtle/
 * @example
 * formatTurtle(ownDataset, { base: 'https://example.org/id/' });
 * // '@prefix record: <https://example.org/id/> .\n…record:aarhus\n  a vocab:Place, schema:Place, org:Site ;\n…'
 */
export const formatTurtle = (dataset: Dataset, options: JsonLdOptions = {}): string => {
  const { base = 'urn:health-networks:record:' } = options;
  const statements = statementsOf(toJsonLd(dataset, options), () => undefined);
  return formatStatements(statements, [['record', base], ...Object.entries(prefixes)]);
};
