import { isObject, type JsonObject } from '../reading/is-object.js';
import {
  emptyContext,
  expandId,
  expandTerm,
  extendContext,
  type ActiveContext,
  type OnUnknown,
  type TermDefinition,
} from './active-context.js';
import { nodeTerm, rdfType, scalarTerm, textTerm, typedTerm, type RdfStatement, type RdfTerm } from './rdf-graph.js';

/** Returns the values of a keyword or its aliases. */
const keywordOf = (node: JsonObject, keyword: string, { terms }: ActiveContext): unknown[] =>
  Object.entries(node)
    .filter(([key]) => key === keyword || terms.get(key)?.id === keyword)
    .flatMap(([, value]) => value);

const wordsOf = (values: readonly unknown[]): string[] => values.filter((value) => typeof value === 'string');

/** Supported keywords of a node; others are reported. */
const nodeKeywords = ['@id', '@type', '@context', '@graph'];

/** Collects the statements of a document. Create one per document, because it numbers blank nodes. */
class StatementWriter {
  readonly statements: RdfStatement[] = [];
  readonly #onUnknown: OnUnknown;
  readonly #scoped = new WeakMap<ActiveContext, Map<string, ActiveContext>>();
  #blanks = 0;

  constructor(onUnknown: OnUnknown) {
    this.#onUnknown = onUnknown;
  }

  /** Reads the top level of a document or a `@graph`. */
  readTop(value: unknown, context: ActiveContext): void {
    for (const item of [value].flat(2)) {
      if (!isObject(item)) this.#onUnknown('a value where a node is expected', item);
      else {
        const own = extendContext(context, item['@context'], this.#onUnknown);
        const graph = keywordOf(item, '@graph', own);
        if (graph.length > 0) this.readTop(graph, own);
        const hasMore = Object.keys(item).some((key) => !['@context', '@graph'].includes(key));
        if (graph.length === 0 || hasMore) this.#node(item, context);
      }
    }
  }

  /** Adds the statements of a node and returns its term. */
  #node(node: JsonObject, outer: ActiveContext): RdfTerm {
    const open = extendContext(outer, node['@context'], this.#onUnknown);
    const [id] = wordsOf(keywordOf(node, '@id', open));
    const subject = nodeTerm(id === undefined ? `_:b${this.#blanks++}` : expandId(id, open));
    const classes = wordsOf(keywordOf(node, '@type', open));
    const scoped = this.#scopedBy(classes, open);
    for (const name of classes) {
      const iri = expandTerm(name, open);
      if (iri !== undefined) this.#add(subject, rdfType, nodeTerm(iri));
    }
    for (const [key, value] of Object.entries(node)) this.#property(subject, [key, value], { open, scoped });
    return subject;
  }

  /** Returns the context of a node's classes, cached because a document has many nodes and few classes. */
  #scopedBy(classes: readonly string[], open: ActiveContext): ActiveContext {
    const key = [...classes].sort().join(' ');
    const known = this.#scoped.get(open) ?? new Map<string, ActiveContext>();
    this.#scoped.set(open, known);
    const scoped =
      known.get(key) ??
      [...classes]
        .sort()
        .reduce((context, name) => extendContext(context, open.terms.get(name)?.context, this.#onUnknown), open);
    known.set(key, scoped);
    return scoped;
  }

  /** Adds the statements of a property. Type-scoped contexts end with the node: nested nodes use `open`. */
  #property(
    subject: RdfTerm,
    [key, value]: readonly [string, unknown],
    { open, scoped }: Readonly<Record<'open' | 'scoped', ActiveContext>>,
  ): void {
    const predicate = expandTerm(key, scoped);
    if (predicate?.startsWith('@')) {
      if (!nodeKeywords.includes(predicate)) this.#onUnknown(predicate, value);
      return;
    }
    if (predicate?.includes(':') !== true) {
      this.#onUnknown(key, value);
      return;
    }
    const definition = scoped.terms.get(key) ?? { id: predicate };
    for (const object of this.#objects(value, definition, { open, scoped })) this.#add(subject, predicate, object);
  }

  #objects(
    value: unknown,
    definition: TermDefinition,
    contexts: Readonly<Record<'open' | 'scoped', ActiveContext>>,
  ): RdfTerm[] {
    if (value === null) return [];
    if (Array.isArray(value)) return value.flatMap((item) => this.#objects(item, definition, contexts));
    if (!isObject(value))
      return [this.#scalar(value, definition, contexts.scoped)].filter((term) => term !== undefined);
    if (definition.container?.includes('@language') === true && !('@value' in value)) {
      return Object.entries(value).flatMap(([language, text]) =>
        wordsOf([text].flat()).map((word) => textTerm(word, language === '@none' ? undefined : language)),
      );
    }
    if ('@value' in value) return [this.#literal(value, contexts.scoped)].filter((term) => term !== undefined);
    const list = value['@list'] ?? value['@set'];
    return list === undefined ? [this.#node(value, contexts.open)] : this.#objects(list, definition, contexts);
  }

  #scalar(value: unknown, { type, language }: TermDefinition, context: ActiveContext): RdfTerm | undefined {
    const datatype = type?.startsWith('@') === true ? undefined : type;
    if (typeof value === 'number' || typeof value === 'boolean') return scalarTerm(value, datatype);
    if (typeof value !== 'string') return undefined;
    if (type === '@id') return nodeTerm(expandId(value, context));
    if (type === '@vocab') return nodeTerm(expandTerm(value, context) ?? value);
    if (datatype !== undefined) return typedTerm(value, datatype);
    return textTerm(value, language === undefined ? context.language : (language ?? undefined));
  }

  #literal(value: JsonObject, context: ActiveContext): RdfTerm | undefined {
    const [text, type, language] = [value['@value'], value['@type'], value['@language']];
    const datatype = typeof type === 'string' ? expandTerm(type, context) : undefined;
    if (typeof text === 'number' || typeof text === 'boolean') return scalarTerm(text, datatype);
    if (typeof text !== 'string') return undefined;
    return datatype === undefined
      ? textTerm(text, typeof language === 'string' ? language : undefined)
      : typedTerm(text, datatype);
  }

  #add(subject: RdfTerm, predicate: string, object: RdfTerm): void {
    this.statements.push({ subject, predicate: nodeTerm(predicate), object });
  }
}

/**
 * Returns the statements of a JSON-LD document, in its order. Supports contexts within the document with prefixes,
 * types, languages and type-scoped contexts, and the context of schema.org. Other features of JSON-LD are reported and
 * not read.
 */
export const statementsOf = (document: unknown, onUnknown: OnUnknown): RdfStatement[] => {
  const writer = new StatementWriter(onUnknown);
  writer.readTop(document, emptyContext);
  return writer.statements;
};
