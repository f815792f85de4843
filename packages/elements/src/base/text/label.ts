import {
  capitalize,
  findLabel,
  type Label,
  type LabelOptions,
  type LabelSet,
  type VocabularyLabels,
} from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';
import type { ShownText } from './text.js';

/** The words of a widget that names kinds, roles or statuses. */
export interface WordsWithLabels<Name extends LabelSet> extends BaseMessages {
  labels: Pick<VocabularyLabels, Name>;
}

/** Languages of the labels that are in another one than the words that they stand among. */
const languages = new WeakMap<object, string>();

/** A label that remembers its language. */
export const labelIn = (label: Label, language: string): Label => {
  const [one, several] = typeof label === 'string' ? [label, label] : label;
  const own = [one, several] as const;
  languages.set(own, language);
  return own;
};

/**
 * The name of a kind, role or status as it stands in a sentence; undefined for a value without one. The labels hold the
 * terms that the dataset declares, too: see `withDeclaredTerms`.
 */
export const findTerm = (
  labels: Partial<VocabularyLabels>,
  vocabulary: LabelSet,
  value: string,
  options?: LabelOptions,
): ShownText | undefined => {
  const name = findLabel(labels, vocabulary, value, options);
  if (name === undefined) return undefined;
  const set: Readonly<Record<string, Label>> = labels[vocabulary] ?? {};
  const label = set[value];
  return { value: name, lang: typeof label === 'object' ? languages.get(label) : undefined };
};

/** The same with the value itself where it has no name. */
export const termText = <Name extends LabelSet>(
  messages: WordsWithLabels<Name>,
  vocabulary: Name,
  value: string,
  options?: LabelOptions,
): ShownText => findTerm(messages.labels, vocabulary, value, options) ?? { value, lang: undefined };

/** The name of a kind, role or status as it stands alone; the value itself where it has no name. */
export const label = <Name extends LabelSet>(
  messages: WordsWithLabels<Name>,
  vocabulary: Name,
  value: string,
  options?: LabelOptions,
): ShownText => {
  const text = termText(messages, vocabulary, value, options);
  return { ...text, value: capitalize(text.value, text.lang ?? messages.language) };
};
