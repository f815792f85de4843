import { isObject } from '../reading/is-object.js';

/** Definition of a term: the parts that are read here. */
export interface TermDefinition {
  readonly id: string;
  readonly type?: string | undefined;
  readonly container?: string | undefined;
  readonly language?: string | null | undefined;
  /** For a class: the context of its nodes. */
  readonly context?: unknown;
}

/** The context in force. */
export interface ActiveContext {
  readonly terms: ReadonlyMap<string, TermDefinition>;
  readonly vocab: string | undefined;
  readonly language: string | undefined;
}

export const emptyContext: ActiveContext = { terms: new Map(), vocab: undefined, language: undefined };

const schemaOrgAddress = /^https?:\/\/(?:www\.)?schema\.org\/?(?:docs\/jsonldcontext\.jsonld?)?$/;

/** The relevant part of the context that schema.org publishes. */
const schemaOrgContext = {
  '@vocab': 'https://schema.org/',
  schema: 'https://schema.org/',
  id: '@id',
  type: '@type',
};

/** Called for unsupported features and unknown contexts. */
export type OnUnknown = (what: string, value: unknown) => void;

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Expands a term, a compact IRI or an IRI; `undefined` if it is none of these. */
export const expandTerm = (word: string, { terms, vocab }: ActiveContext): string | undefined => {
  if (word.startsWith('@')) return word;
  const term = terms.get(word);
  if (term) return term.id;
  if (word.includes(':')) return expandCompact(word, terms);
  return vocab === undefined ? undefined : vocab + word;
};

const expandCompact = (word: string, terms: ActiveContext['terms']): string | undefined => {
  const [, prefix = '', rest = ''] = /^([^:/?#]*):(.*)$/s.exec(word) ?? [];
  if (prefix === '_' || rest.startsWith('//')) return word;
  const base = terms.get(prefix)?.id;
  if (base !== undefined) return base + rest;
  return /^[A-Za-z][A-Za-z\d+.-]*$/.test(prefix) ? word : undefined;
};

/** Expands an IRI written as `@id`, which is never a term of the vocabulary. */
export const expandId = (word: string, context: ActiveContext): string =>
  word.includes(':') ? (expandTerm(word, context) ?? word) : word;

const definitionOf = (value: unknown, word: string, context: ActiveContext): TermDefinition | undefined => {
  const given = isObject(value) ? value : { '@id': value };
  const id = expandTerm(textOf(given['@id']) ?? word, context);
  if (id === undefined) return undefined;
  const type = textOf(given['@type']);
  return {
    id,
    ...(type !== undefined && { type: type.startsWith('@') ? type : expandTerm(type, context) }),
    ...(given['@container'] !== undefined && { container: JSON.stringify(given['@container']) }),
    ...('@language' in given && { language: textOf(given['@language']) ?? null }),
    ...('@context' in given && { context: given['@context'] }),
  };
};

const unread = ['@import', '@propagate'];
const unreadInTerms = ['@reverse', '@nest', '@index'];

/** Sorts prefixes first, because other terms need them. */
const prefixesFirst = (local: Readonly<Record<string, unknown>>): [string, unknown][] => {
  const entries = Object.entries(local).filter(([word]) => !word.startsWith('@'));
  const isAddress = ([, value]: [string, unknown]): boolean =>
    /:\/\/|^urn:|^@/.test(textOf(isObject(value) ? value['@id'] : value) ?? '');
  return [...entries.filter(isAddress), ...entries.filter((entry) => !isAddress(entry))];
};

const reportUnread = (definition: unknown, onUnknown: OnUnknown): void => {
  if (!isObject(definition)) return;
  for (const key of unreadInTerms) if (Object.hasOwn(definition, key)) onUnknown(key, definition);
};

const vocabOf = (vocab: string | undefined, active: ActiveContext): string | undefined =>
  vocab === undefined ? undefined : (expandTerm(vocab, active) ?? vocab);

const extendByObject = (
  active: ActiveContext,
  local: Readonly<Record<string, unknown>>,
  onUnknown: OnUnknown,
): ActiveContext => {
  for (const word of unread) if (Object.hasOwn(local, word)) onUnknown(word, local[word]);
  const terms = new Map(active.terms);
  const context: ActiveContext = {
    terms,
    language: '@language' in local ? textOf(local['@language']) : active.language,
    vocab: '@vocab' in local ? vocabOf(textOf(local['@vocab']), active) : active.vocab,
  };
  for (const [word, value] of prefixesFirst(local)) {
    reportUnread(value, onUnknown);
    terms.delete(word);
    const definition = value === null ? undefined : definitionOf(value, word, context);
    if (definition) terms.set(word, definition);
  }
  return context;
};

/**
 * Extends the context in force by one of a document. Nothing is fetched: the context of schema.org is recognized by its
 * URL, and other URLs are reported.
 */
export const extendContext = (active: ActiveContext, local: unknown, onUnknown: OnUnknown): ActiveContext => {
  if (Array.isArray(local)) {
    return local.reduce<ActiveContext>((context, one) => extendContext(context, one, onUnknown), active);
  }
  if (local === null) return emptyContext;
  if (typeof local === 'string' && schemaOrgAddress.test(local)) {
    return extendByObject(active, schemaOrgContext, onUnknown);
  }
  if (isObject(local)) return extendByObject(active, local, onUnknown);
  if (local !== undefined) onUnknown('@context', local);
  return active;
};
