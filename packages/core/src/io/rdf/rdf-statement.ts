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
