import { findNearest } from '../model/find-nearest.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { SeedLanguage } from '../model/seed-languages.js';
import type { KnownTerm } from '../model/vocabularies/index.js';
import * as de from '../text/labels/de.js';
import * as en from '../text/labels/en.js';
import * as fi from '../text/labels/fi.js';
import * as nl from '../text/labels/nl.js';
import type { Label } from '../text/labels/vocabulary-labels.js';
import { createIds } from './create-ids.js';
import { foldWord } from '../model/fold-text.js';
import { declaredTermsOf, type DeclaredTerms } from './partners-csv-concepts.js';

/** The vocabularies of the words in a table. */
export const tableVocabularies = ['organization-kind', 'membership-role'] as const;

/** One of `tableVocabularies`. */
export type TableVocabulary = (typeof tableVocabularies)[number];

type Labels<Name extends TableVocabulary> = Readonly<Record<SeedLanguage, Readonly<Record<KnownTerm<Name>, Label>>>>;

/** The labels of the known kinds and roles in each language. */
export const tableLabels: { readonly [Name in TableVocabulary]: Labels<Name> } = {
  'organization-kind': {
    en: en.organizationKind,
    nl: nl.organizationKind,
    de: de.organizationKind,
    fi: fi.organizationKind,
  },
  'membership-role': {
    en: en.membershipRole,
    nl: nl.membershipRole,
    de: de.membershipRole,
    fi: fi.membershipRole,
  },
};

/** Reads the words of a vocabulary. */
export interface WordReader {
  readonly vocabulary: TableVocabulary;
  /** The term that a word stands for: the term itself, or one of its labels in any language, singular or plural. */
  find(word: string): string | undefined;
  /** What to write instead of a word that stands for none. */
  hintFor(word: string): string;
  /** The same, and how to declare it. */
  remedyFor(word: string): string;
}

/** Which words to read. */
export interface WordReaderOptions {
  readonly vocabulary: TableVocabulary;
  /** Remedies list the labels of this one. */
  readonly language: SeedLanguage;
  /** Terms besides the known ones. Where they share a word with one of these, it stands for the declared term. */
  readonly concepts?: DeclaredTerms;
}

/** To compare a word with every label takes time, and who has more different mistakes needs the list instead. */
const maxCompared = 200;

const formsOf = (label: Label): readonly string[] => (typeof label === 'string' ? [label] : label);

const textsOf = (label: LocalizedText = {}): string[] => Object.values(label);

type Word = readonly [word: string, term: string];

const knownWordsOf = (vocabulary: TableVocabulary): readonly Word[] =>
  Object.values<Readonly<Record<string, Label>>>(tableLabels[vocabulary])
    .flatMap((byTerm) => Object.entries(byTerm))
    .flatMap(([term, label]) => [term, ...formsOf(label)].map((word): Word => [word, term]));

const declaredWordsOf = ({ vocabulary, concepts = {} }: WordReaderOptions): readonly Word[] =>
  declaredTermsOf(concepts, vocabulary).flatMap(([term, { label, pluralLabel }]) =>
    [term, ...textsOf(label), ...textsOf(pluralLabel)].map((word): Word => [word, term]),
  );

const foldAll = (words: readonly Word[]): ReadonlyMap<string, string> =>
  new Map(words.map(([word, term]) => [foldWord(word), term]));

const folded = new Map<TableVocabulary, ReadonlyMap<string, string>>();

/** The known terms by folded word. They stay the same, and to fold them takes longer than to read a small table. */
const foldedKnownWords = (vocabulary: TableVocabulary): ReadonlyMap<string, string> => {
  const known = folded.get(vocabulary) ?? foldAll(knownWordsOf(vocabulary));
  folded.set(vocabulary, known);
  return known;
};

/** The terms in one language, as remedies list them. */
const listTerms = ({ vocabulary, language, concepts = {} }: WordReaderOptions): string => {
  const known = Object.values<Label>(tableLabels[vocabulary][language]).map((label) => formsOf(label)[0] ?? '');
  const declared = declaredTermsOf(concepts, vocabulary).map(
    ([term, { label }]) => label[language] ?? textsOf(label)[0] ?? term,
  );
  return [...known, ...declared].map((word) => `"${word}"`).join(', ');
};

/** A concept in the form in which the reader takes it, to be copied. */
const declarationOf = (word: string, { vocabulary, language }: WordReaderOptions): string => {
  const id = createIds([])(word, vocabulary);
  return `"concepts": { "${id}": { "scheme": "${vocabulary}", "label": { "${language}": ${JSON.stringify(word)} } } }`;
};

/** Makes a reader of the known and the declared terms of a vocabulary. */
export const createWordReader = (options: WordReaderOptions): WordReader => {
  const known = foldedKnownWords(options.vocabulary);
  const declared = foldAll(declaredWordsOf(options));
  const nearest = new Map<string, string | undefined>();
  const findNear = (word: string): string | undefined =>
    findNearest(
      word,
      [...knownWordsOf(options.vocabulary), ...declaredWordsOf(options)].map(([written]) => written),
    );
  const hintFor = (word: string): string => {
    if (!nearest.has(word) && nearest.size < maxCompared) nearest.set(word, findNear(word));
    const near = nearest.get(word);
    return near === undefined ? `Use one of: ${listTerms(options)}.` : `Did you mean "${near}"?`;
  };
  return {
    vocabulary: options.vocabulary,
    hintFor,
    find: (word) => declared.get(foldWord(word)) ?? known.get(foldWord(word)),
    remedyFor: (word) => `${hintFor(word)} Else declare it: ${declarationOf(word, options)}.`,
  };
};
