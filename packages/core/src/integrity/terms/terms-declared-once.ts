import { foldCase } from '../../model/fold-text.js';
import { integrityFault } from '../../model/issues/integrity-fault.js';
import { issueAt, type Issue } from '../../model/issues/issue.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import type { Concept, Dataset } from '../../model/types.generated.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { vocabularies } from '../../model/vocabularies/index.js';
import type { Label, Vocabulary } from '../../model/vocabularies/vocabulary.js';
import type { Rule } from '../rule.js';

const name = 'terms-declared-once';

const keyOf = (scheme: string, language: string, text: string): string => `${scheme} ${language} ${foldCase(text)}`;

type NameField = 'label' | 'altLabels';

const labelsOf = ({ scheme, label, altLabels = {} }: Concept): [label: string, field: NameField][] => [
  ...Object.entries(label).map(([language, text]): [string, NameField] => [keyOf(scheme, language, text), 'label']),
  ...Object.entries(altLabels).flatMap(([language, texts]) =>
    texts.map((text): [string, NameField] => [keyOf(scheme, language, text), 'altLabels']),
  ),
];

/** Returns the labels of built-in terms, each with its term. */
const knownLabels = (): [label: string, term: string][] =>
  Object.values(vocabularies).flatMap(({ name: scheme, terms }: Vocabulary) =>
    Object.entries(terms).flatMap(([term, { labels }]) =>
      Object.entries(labels).flatMap(([language, forms]) =>
        [forms].flat().map((text): [string, string] => [keyOf(scheme, language, text), term]),
      ),
    ),
  );

/**
 * Whether a concept only adds words to a built-in term: labels in languages that have none, the known ones in others, and
 * no place of its own in the vocabulary.
 */
const addsWords = ({ scheme, id, label, broader }: Concept): boolean => {
  const vocabulary = Object.values<Vocabulary>(vocabularies).find((each) => each.name === scheme);
  const known = new Map<string, Label>(Object.entries(vocabulary?.terms[id]?.labels ?? {}));
  const texts = Object.entries(label);
  const isSame = ([language, text]: (typeof texts)[number]): boolean =>
    [known.get(language) ?? text].flat().some((form) => foldCase(form) === foldCase(text));
  return broader === undefined && texts.every(isSame) && texts.some(([language]) => !known.has(language));
};

const knownAlready = ({ id, scheme }: Concept): Issue =>
  issueAt(name, ['concepts', id], {
    value: id,
    ...integrityFault('known-term', 'remove-known', { scheme }),
  });

const takesNoTerms = ({ id, scheme }: Concept): Issue =>
  issueAt(name, ['concepts', id, 'scheme'], {
    value: scheme,
    ...integrityFault('closed-list', 'own-scheme'),
  });

const sameLabel = (concept: Concept, field: NameField, earlier: string): Issue =>
  issueAt(name, ['concepts', concept.id, field], {
    value: concept[field],
    ...integrityFault('same-label', 'tell-apart', { earlier }),
  });

/** Checks that a term is declared only once; one that the vocabulary has, only for words in further languages. */
export const termsDeclaredOnce = {
  name,
  description:
    'A dataset declares no term twice, and a known one only for its words in languages that it has no words in.',
  check: ({ concepts }: Dataset): Issue[] => {
    const seen = new Map(knownLabels());
    return Object.values(concepts).flatMap((concept) => {
      if (!Object.hasOwn(vocabularyFacts, concept.scheme)) return [];
      if (vocabularyFacts[concept.scheme]?.isOpen === false) return [takesNoTerms(concept)];
      if (isKnownTerm(concept.scheme, concept.id)) return addsWords(concept) ? [] : [knownAlready(concept)];
      const labels = labelsOf(concept);
      const [label = '', field = 'label'] = labels.find(([each]) => seen.has(each)) ?? [];
      const earlier = seen.get(label);
      for (const [each] of labels) seen.set(each, seen.get(each) ?? concept.id);
      return earlier === undefined ? [] : [sameLabel(concept, field, earlier)];
    });
  },
} satisfies Rule;
