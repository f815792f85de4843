import type { Concept } from '../../model/records/concept.js';
import type { Dataset } from '../../model/dataset.js';
import { foldCase } from '../../model/fold-text.js';
import { issueAt } from '../../model/issues/issue-at.js';
import type { Issue } from '../../model/issues/issue.js';
import { vocabularies } from '../../model/vocabularies/index.js';
import type { Vocabulary } from '../../model/vocabularies/vocabulary.js';
import { vocabularyFacts } from '../../model/vocabularies/facts.js';
import { isKnownTerm } from '../../model/terms/terms.js';
import type { Rule } from '../rule.js';

const name = 'terms-declared-once';

const keyOf = (scheme: string, language: string, text: string): string => `${scheme} ${language} ${foldCase(text)}`;

const labelsOf = ({ scheme, label }: Concept): string[] =>
  Object.entries(label).map(([language, text]) => keyOf(scheme, language, text));

/** Returns the labels of built-in terms, each with its term. */
const knownLabels = (): [label: string, term: string][] =>
  Object.values(vocabularies).flatMap(({ name: scheme, terms }: Vocabulary) =>
    Object.entries(terms).flatMap(([term, { labels }]) =>
      Object.entries(labels).flatMap(([language, forms]) =>
        [forms].flat().map((text): [string, string] => [keyOf(scheme, language, text), term]),
      ),
    ),
  );

const knownAlready = ({ id, scheme }: Concept): Issue =>
  issueAt(name, ['concepts', id], {
    value: id,
    message: `declares a term that "${scheme}" knows already`,
    remedy: 'Remove the concept: the known term works without it. Give yours another id if it means something else.',
  });

const takesNoTerms = ({ id, scheme }: Concept): Issue =>
  issueAt(name, ['concepts', id, 'scheme'], {
    value: scheme,
    message: 'is a closed list: the code depends on its terms',
    remedy: 'Use one of its terms, or declare yours in another scheme.',
  });

const sameLabel = ({ id, label }: Concept, earlier: string): Issue =>
  issueAt(name, ['concepts', id, 'label'], {
    value: label,
    message: `is also the label of "${earlier}" in the same vocabulary`,
    remedy: 'Keep one of the two and use it everywhere, or give them labels that tell them apart.',
  });

/** Checks that a term is declared only once, and only if the vocabulary does not have it. */
export const termsDeclaredOnce = {
  name,
  description: 'A dataset declares no term that is known already, nor the same term twice.',
  check: ({ concepts }: Dataset): Issue[] => {
    const seen = new Map(knownLabels());
    return Object.values(concepts).flatMap((concept) => {
      if (!Object.hasOwn(vocabularyFacts, concept.scheme)) return [];
      if (vocabularyFacts[concept.scheme]?.isOpen === false) return [takesNoTerms(concept)];
      if (isKnownTerm(concept.scheme, concept.id)) return [knownAlready(concept)];
      const labels = labelsOf(concept);
      const earlier = labels.map((label) => seen.get(label)).find((id) => id !== undefined);
      for (const label of labels) seen.set(label, seen.get(label) ?? concept.id);
      return earlier === undefined ? [] : [sameLabel(concept, earlier)];
    });
  },
} satisfies Rule;
