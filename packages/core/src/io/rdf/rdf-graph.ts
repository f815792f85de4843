/** A node or a value, compatible with RDF/JS and so with n3 and other parsers. */
export interface RdfTerm {
  /** `NamedNode`, `BlankNode` or `Literal`. */
  readonly termType: string;
  /** The IRI, the name of the blank node, or the text of the literal. */
  readonly value: string;
  /** Language tag of a literal; empty or absent if it has none. */
  readonly language?: string;
  /** Datatype of a literal. */
  readonly datatype?: { readonly value: string };
}

/**
 * A statement in the form of RDF/JS.
 *
 * @see https://rdf.js.org/data-model-spec/#quad-interface
 */
export interface RdfStatement {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
export const xsd = 'http://www.w3.org/2001/XMLSchema#';

export const rdfType = `${rdf}type`;

/** Creates a named node from its IRI, or a blank node from `_:b0`. */
export const nodeTerm = (id: string): RdfTerm =>
  id.startsWith('_:') ? { termType: 'BlankNode', value: id.slice(2) } : { termType: 'NamedNode', value: id };

export const textTerm = (value: string, language?: string): RdfTerm =>
  language === undefined
    ? { termType: 'Literal', value, language: '', datatype: { value: `${xsd}string` } }
    : { termType: 'Literal', value, language, datatype: { value: `${rdf}langString` } };

export const typedTerm = (value: string, datatype: string): RdfTerm => ({
  termType: 'Literal',
  value,
  language: '',
  datatype: { value: datatype },
});

/** Returns the canonical form of a double, such as `5.12E0`, so that the same number is always the same statement. */
const canonicalDouble = (value: number): string => value.toExponential(15).replace(/(\d)0*e\+?/, '$1E');

/** Converts a number or boolean of JSON as JSON-LD 1.1 specifies; `datatype` is the one in the context. */
export const scalarTerm = (value: number | boolean, datatype?: string): RdfTerm => {
  if (typeof value === 'boolean') return typedTerm(String(value), datatype ?? `${xsd}boolean`);
  const isDouble = datatype === `${xsd}double` || !Number.isInteger(value) || Math.abs(value) >= 1e21;
  return isDouble
    ? typedTerm(canonicalDouble(value), datatype ?? `${xsd}double`)
    : typedTerm(String(value), datatype ?? `${xsd}integer`);
};

/** Normalizes `http` to `https`: both are in use for schema.org. */
const withoutVariants = (iri: string): string => iri.replace(/^http:\/\/schema\.org\//, 'https://schema.org/');

/** Returns the key of a node: its IRI, or `_:b0` for a blank node. */
export const keyOf = ({ termType, value }: RdfTerm): string => (termType === 'BlankNode' ? `_:${value}` : value);

/** Decodes a part of an IRI. */
export const decodePart = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const isLiteral = ({ termType }: RdfTerm): boolean => termType === 'Literal';

/** Statements by subject, in their order. */
export class RdfGraph {
  readonly #nodes = new Map<string, Map<string, RdfTerm[]>>();
  readonly #key = new Set<string>();

  constructor(statements: readonly RdfStatement[]) {
    for (const statement of statements) this.#add(statement);
  }

  #add({ subject, predicate, object }: RdfStatement): void {
    const [name, property] = [keyOf(subject), withoutVariants(predicate.value)];
    // Duplicate statements are ignored, because an RDF graph is a set.
    const key = JSON.stringify([name, property, object.termType, object.value, object.language ?? '']);
    if (this.#key.has(key)) return;
    this.#key.add(key);
    const node = this.#nodes.get(name) ?? new Map<string, RdfTerm[]>();
    this.#nodes.set(name, node);
    const objects = node.get(property);
    if (objects) objects.push(object);
    else node.set(property, [object]);
  }

  /** All nodes that have statements. */
  get subjects(): string[] {
    return [...this.#nodes.keys()];
  }

  has(subject: string): boolean {
    return this.#nodes.has(subject);
  }

  propertiesOf(subject: string): string[] {
    return [...(this.#nodes.get(subject)?.keys() ?? [])];
  }

  objects(subject: string, property: string): readonly RdfTerm[] {
    return this.#nodes.get(subject)?.get(property) ?? [];
  }

  /** Returns the objects of all these properties. */
  allObjects(subject: string, properties: readonly string[]): RdfTerm[] {
    return properties.flatMap((property) => this.objects(subject, property));
  }

  /** Returns the IRIs of the node's classes. */
  classesOf(subject: string): string[] {
    return this.objects(subject, rdfType).map(({ value }) => withoutVariants(value));
  }
}
