import { rdfType, type RdfStatement, type RdfTerm } from './rdf-statement.js';

/** Both are in use for the same vocabulary. */
const withoutVariants = (iri: string): string => iri.replace(/^http:\/\/schema\.org\//, 'https://schema.org/');

/** The name of a node: its IRI, or that of a blank one, `_:b0`. */
export const keyOf = ({ termType, value }: RdfTerm): string => (termType === 'BlankNode' ? `_:${value}` : value);

/** Part of an IRI as text. */
export const decodePart = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export const isLiteral = ({ termType }: RdfTerm): boolean => termType === 'Literal';

/** What statements say of each subject, in their order. */
export class RdfGraph {
  readonly #nodes = new Map<string, Map<string, RdfTerm[]>>();
  readonly #said = new Set<string>();

  constructor(statements: readonly RdfStatement[]) {
    for (const statement of statements) this.#add(statement);
  }

  #add({ subject, predicate, object }: RdfStatement): void {
    const [name, property] = [keyOf(subject), withoutVariants(predicate.value)];
    // A graph is a set: what is said twice is said once.
    const said = JSON.stringify([name, property, object.termType, object.value, object.language ?? '']);
    if (this.#said.has(said)) return;
    this.#said.add(said);
    const node = this.#nodes.get(name) ?? new Map<string, RdfTerm[]>();
    this.#nodes.set(name, node);
    const objects = node.get(property);
    if (objects) objects.push(object);
    else node.set(property, [object]);
  }

  /** All nodes of which something is said. */
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

  /** The same of all of these properties. */
  allObjects(subject: string, properties: readonly string[]): RdfTerm[] {
    return properties.flatMap((property) => this.objects(subject, property));
  }

  /** IRIs of the classes. */
  classesOf(subject: string): string[] {
    return this.objects(subject, rdfType).map(({ value }) => withoutVariants(value));
  }
}
