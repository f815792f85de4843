import { rdfType, type RdfStatement, type RdfTerm } from './rdf-statement.js';

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
