import { foldWord } from '../../model/fold-text.js';
import type { FaultText } from '../../model/issues/fault-words.js';
import { memoize } from '../../model/memoize.js';
import type { SeedLanguage } from '../../model/seed-languages.js';
import type { LocalizedText, LocalizedTexts } from '../../model/types.generated.js';
import type { KnownTerm } from '../../model/vocabularies/index.js';
import { findLabel } from '../../text/label-of.js';
import * as de from '../../text/labels/de.js';
import * as en from '../../text/labels/en.js';
import * as fi from '../../text/labels/fi.js';
import * as nl from '../../text/labels/nl.js';
import type { Label } from '../../text/labels/vocabulary-labels.js';
import { languageChains } from '../../text/language-chain.js';
import { isBuiltIn, registeredLabels, registeredLanguages } from '../../text/languages/registry.js';
import { localize } from '../../text/localize.js';
import { supportedLanguages } from '../../text/supported-language.js';
import { createIds } from '../reading/create-ids.js';
import { tableFault } from '../reading/table-fault.js';
import { declaredTermsOf, type DeclaredTerms, type TableVocabulary } from './declared-terms.js';
import { listedWords, narrowerWords, otherWords, wordsInLanguage } from './other-words.js';
import { createWordFinder } from './word-finder.js';

type Labels<Name extends TableVocabulary> = Readonly<Record<SeedLanguage, Readonly<Record<KnownTerm<Name>, Label>>>>;

/** The labels of the known terms in each language. */
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
  'event-status': { en: en.eventStatus, nl: nl.eventStatus, de: de.eventStatus, fi: fi.eventStatus },
  'attendance-mode': {
    en: en.attendanceMode,
    nl: nl.attendanceMode,
    de: de.attendanceMode,
    fi: fi.attendanceMode,
  },
};

/** A word that is narrower than a known term. */
export interface NarrowerWord {
  /** The singular; kept as written if the word is singular. */
  readonly label: string;
  /** The known term. */
  readonly broader: string;
}

/** Reads the words of a vocabulary. */
export interface WordReader {
  readonly vocabulary: TableVocabulary;
  /** Returns the term of a word: the term itself, or a label or another word for it in any language. */
  find(word: string): string | undefined;
  /** Returns the known term above a narrower word, if `find` does not know the word. */
  findNarrower(word: string): NarrowerWord | undefined;
  /** Whether a word is the plural of a label or of another word: a heading above several. */
  isPlural(word: string): boolean;
  /** Describes a narrower word that is read below a known term. */
  noteOn(narrower: NarrowerWord): FaultText;
  /** Suggests a replacement for an unknown word that is accepted as written. */
  hintFor(word: string): FaultText;
  /** Describes an unknown word that is not accepted, with a concept that would declare it. */
  faultOf(word: string): FaultText;
}

/** The vocabulary to read, its declared terms and the language of remedies. */
export interface WordReaderOptions {
  readonly vocabulary: TableVocabulary;
  /** Language of labels in remedies, with fallbacks. Words are accepted in any language. */
  readonly language: string;
  /** Declared terms. Their labels take precedence over those of known terms. */
  readonly concepts?: DeclaredTerms;
}

const formsOf = (label: Label): readonly string[] => (typeof label === 'string' ? [label] : label);

const textsOf = (labels: LocalizedText | LocalizedTexts = {}): string[] =>
  Object.values<string | string[]>(labels).flat();

/** Folds case and American spelling, because labels are British. */
const keyOf = (word: string): string =>
  foldWord(word)
    .replaceAll('organiz', 'organis')
    .replaceAll(/program(?!m)/g, 'programme');

type Word = readonly [word: string, term: string];

/** Returns the labels of a vocabulary in all built-in and registered languages. */
const labelSets = (vocabulary: TableVocabulary): Readonly<Record<string, Label>>[] => [
  ...Object.values<Readonly<Record<string, Label>>>(tableLabels[vocabulary]),
  ...registeredLanguages().map((tag) => registeredLabels(tag)[vocabulary] ?? {}),
];

const knownTermsOf = (vocabulary: TableVocabulary): string[] => Object.keys(tableLabels[vocabulary].en);

const labelWordsOf = (labels: Readonly<Record<string, Label>>): readonly Word[] =>
  Object.entries(labels).flatMap(([term, label]) => formsOf(label).map((word): Word => [word, term]));

const declaredTermIds = ({ vocabulary, concepts = {} }: WordReaderOptions): string[] =>
  declaredTermsOf(concepts, vocabulary).map(([term]) => term);

/** Returns the terms themselves as words. */
const termWordsOf = (options: WordReaderOptions): readonly Word[] =>
  [...knownTermsOf(options.vocabulary), ...declaredTermIds(options)].map((term): Word => [term, term]);

const declaredWordsOf = ({ vocabulary, concepts = {} }: WordReaderOptions): readonly Word[] => {
  const declared = declaredTermsOf(concepts, vocabulary);
  return (['altLabels', 'label', 'pluralLabel'] as const).flatMap((field) =>
    declared.flatMap(([term, concept]) => textsOf(concept[field]).map((word): Word => [word, term])),
  );
};

/** Returns the language of the table with those it falls back to, as far as stated. */
const statedLanguages = ({ language }: WordReaderOptions): string[] => languageChains(language).flat();

/** Returns the labels and other words of known terms in the language of the table. */
const ownWordsOf = (options: WordReaderOptions): readonly Word[] =>
  statedLanguages(options).flatMap((tag) => {
    const builtIn = isBuiltIn(tag) ? tableLabels[options.vocabulary][tag] : {};
    return [
      ...labelWordsOf({ ...builtIn, ...registeredLabels(tag)[options.vocabulary] }),
      ...listedWords(wordsInLanguage[tag] ?? {}, options.vocabulary).map(({ word, term }): Word => [word, term]),
    ];
  });

/**
 * Returns the words of a vocabulary. If two words fold alike, the later entry takes precedence: other words for known
 * terms, labels of known terms, other words for declared terms, labels of declared terms, terms.
 */
const wordsOf = (options: WordReaderOptions): readonly Word[] => [
  ...listedWords(otherWords, options.vocabulary).map(({ word, term }): Word => [word, term]),
  ...labelSets(options.vocabulary).flatMap(labelWordsOf),
  ...ownWordsOf(options),
  ...declaredWordsOf(options),
  ...termWordsOf(options),
];

/** Returns the label of a known term in the first language of a list that has one, with English as the last resort. */
export const knownLabelOf = (vocabulary: TableVocabulary, term: string, languages: string): string | undefined => {
  for (const { language } of supportedLanguages(languages)) {
    const builtIn = isBuiltIn(language) ? { [vocabulary]: tableLabels[vocabulary][language] } : {};
    const found = findLabel(registeredLabels(language), vocabulary, term) ?? findLabel(builtIn, vocabulary, term);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** Returns the plurals of labels and other words that are no singular. */
const pluralsOf = ({ vocabulary, concepts = {} }: WordReaderOptions): ReadonlySet<string> => {
  const labels = labelSets(vocabulary).flatMap((byTerm) => Object.values(byTerm).map(formsOf));
  const listed = [otherWords, narrowerWords].flatMap((lists) => listedWords(lists, vocabulary));
  const declared = declaredTermsOf(concepts, vocabulary).flatMap(([, { pluralLabel }]) => textsOf(pluralLabel));
  const singulars = new Set([...labels.map(([one = '']) => one), ...listed.map(({ singular }) => singular)].map(keyOf));
  const plurals = [...labels.flatMap(([, several = []]) => several), ...listed.map(({ word }) => word), ...declared];
  return new Set(plurals.map(keyOf).filter((word) => !singulars.has(word)));
};

/** Lists the labels of all terms, for remedies. */
const listTerms = ({ vocabulary, language, concepts = {} }: WordReaderOptions): string => {
  const known = knownTermsOf(vocabulary).map((term) => knownLabelOf(vocabulary, term, language) ?? term);
  const declared = declaredTermsOf(concepts, vocabulary).map(([, { label }]) => localize(label, language));
  return [...known, ...declared].map((word) => `"${word}"`).join(', ');
};

/** Formats a concept to copy into the option `concepts`. */
const declarationOf = (word: string, { vocabulary, language }: WordReaderOptions): string => {
  const id = createIds([])(word, vocabulary);
  return `"concepts": { "${id}": { "scheme": "${vocabulary}", "label": { "${language}": ${JSON.stringify(word)} } } }`;
};

/** Faults for words that are not terms of a vocabulary. */
const unknownWords = {
  'organization-kind': 'unknown-kind',
  'membership-role': 'unknown-role',
  'event-status': 'unknown-status',
  'attendance-mode': 'unknown-attendance',
} as const satisfies Record<TableVocabulary, string>;

/**
 * Returns the words that are read as known terms: all of them if there are labels in the language of the table, or if it
 * is unknown. Otherwise a known term would be shown in English, so that a word of another language stays as written.
 */
const shownWordsOf = (words: readonly Word[], options: WordReaderOptions): readonly Word[] => {
  const { vocabulary, language } = options;
  const hasLabels = (tag: string): boolean => isBuiltIn(tag) || registeredLabels(tag)[vocabulary] !== undefined;
  if (language === 'und' || statedLanguages(options).some(hasLabels)) return words;
  return [...labelWordsOf(tableLabels[vocabulary].en), ...declaredWordsOf(options), ...termWordsOf(options)];
};

const termByWord = (words: readonly Word[]): ReadonlyMap<string, string> =>
  new Map(words.map(([word, term]) => [keyOf(word), term]));

export const createWordReader = (options: WordReaderOptions): WordReader => {
  const words = wordsOf(options);
  const shownWords = shownWordsOf(words, options);
  const inAnyLanguage = termByWord(words);
  const byWord = shownWords === words ? inAnyLanguage : termByWord(shownWords);
  const narrower = listedWords(narrowerWords, options.vocabulary);
  const narrowerByWord = new Map(narrower.map((listed) => [keyOf(listed.word), listed]));
  // Declared terms and the language of the table are suggested first, and labels before other words; where the table has
  // a language without labels, English alone besides: "apotheek" is no better than "apotek".
  const findOwn = createWordFinder(() => [...declaredWordsOf(options), ...ownWordsOf(options)].map(([word]) => word));
  const findOther = createWordFinder(() => [
    ...shownWords.map(([written]) => written).reverse(),
    ...(shownWords === words ? narrower.map(({ word }) => word) : []),
  ]);
  let list: string | undefined;
  let plurals: ReadonlySet<string> | undefined;
  const code = unknownWords[options.vocabulary];
  const say = (word: string, otherwise: 'leave' | 'declare', values?: { readonly declaration: string }): FaultText => {
    // With another letter, an acronym of three is another acronym.
    const near = /^\p{Lu}{3}$/u.test(word) ? undefined : (findOwn(word) ?? findOther(word));
    if (near !== undefined) return tableFault(code, `did-you-mean-or-${otherwise}`, { near, ...values });
    list ??= listTerms(options);
    return tableFault(code, `use-one-of-or-${otherwise}`, { terms: list, ...values });
  };
  return {
    vocabulary: options.vocabulary,
    find: memoize((word) => byWord.get(keyOf(word))),
    findNarrower: (word) => {
      if (byWord.has(keyOf(word))) return undefined;
      const found = narrowerByWord.get(keyOf(word));
      if (found) return { label: keyOf(word) === keyOf(found.singular) ? word : found.singular, broader: found.term };
      const broader = inAnyLanguage.get(keyOf(word));
      return broader === undefined ? undefined : { label: word, broader };
    },
    isPlural: (word) => (plurals ??= pluralsOf(options)).has(keyOf(word)),
    noteOn: ({ broader }) => {
      const wider = knownLabelOf(options.vocabulary, broader, options.language) ?? broader;
      return tableFault('narrower-word', 'leave-or-write-wider', { wider });
    },
    hintFor: (word) => say(word, 'leave'),
    faultOf: (word) => say(word, 'declare', { declaration: declarationOf(word, options) }),
  };
};
