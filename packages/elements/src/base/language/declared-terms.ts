import { findTranslation, type Concept, type Dataset, type Label } from '@health-networks/core';
import type { BaseWords } from '../../languages/base-words.js';
import { labelIn } from '../text/label.js';
import { textIn } from '../text/text.js';

type Labels = Readonly<Record<string, Readonly<Record<string, Label>>>>;

const hasLabels = (words: object): words is { readonly labels: Labels } => 'labels' in words;

/** A declared label, in the language of the words or the one that stands in for it; one language for both forms. */
const labelOf = ({ label, pluralLabel, id }: Concept, language: string, fallbacks: readonly string[]): Label => {
  const one = findTranslation(label, language, fallbacks);
  if (!one) return [id, id];
  const several = findTranslation(pluralLabel, language, fallbacks);
  const forms = [one.value, several?.language === one.language ? several.value : one.value] as const;
  const { lang } = textIn(one, language);
  return lang === undefined ? forms : labelIn(forms, lang);
};

/** The labels of a set with those that the dataset adds to it. */
const withDeclared = (labels: Labels, { concepts, languages }: Dataset, language: string): Labels => {
  const fallbacks = [...languages.slice(0, 1), 'en'];
  const added: Record<string, Record<string, Label>> = {};
  for (const concept of Object.values(concepts)) {
    const { id, scheme, inverseLabel = concept.label } = concept;
    if (!Object.hasOwn(labels, scheme)) continue;
    (added[scheme] ??= { ...labels[scheme] })[id] = labelOf(concept, language, fallbacks);
    if (scheme !== 'link-kind' || !labels['link-kind-inverse']) continue;
    const inverse = { ...concept, label: inverseLabel };
    (added['link-kind-inverse'] ??= { ...labels['link-kind-inverse'] })[id] = labelOf(inverse, language, fallbacks);
  }
  return { ...labels, ...added };
};

/**
 * The words of a widget, with labels for the kinds, roles and statuses that the dataset declares beside those that the
 * code knows: everything that names a term finds both in one place.
 */
export const withDeclaredTerms = <Words extends BaseWords>(words: Words, dataset: Dataset): Words =>
  hasLabels(words) ? { ...words, labels: withDeclared(words.labels, dataset, words.language) } : words;

/** Makes them once for the same words and data: the views of a widget are made anew only when something changes. */
export class DeclaredTerms<Words extends BaseWords> {
  #made: { readonly words: Words; readonly dataset: Dataset; readonly result: Words } | undefined;

  /** `withDeclaredTerms`, the same object for the same input. */
  addTo(words: Words, dataset: Dataset): Words {
    if (this.#made?.words !== words || this.#made.dataset !== dataset) {
      this.#made = { words, dataset, result: withDeclaredTerms(words, dataset) };
    }
    return this.#made.result;
  }
}
