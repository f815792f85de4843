import { capitalize, findLabel } from '@health-networks/core';
import type { Label, LabelOptions, LabelSet, VocabularyLabels } from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';
import type { ShownText } from './text.js';

/** Messages with labels of vocabularies. */
export interface MessagesWithLabels<Name extends LabelSet> extends BaseMessages {
  labels: Pick<VocabularyLabels, Name>;
}

/** Language of each label that is not in the language of its messages. */
const languages = new WeakMap<object, string>();

/** Tags a label with its language. */
export const labelIn = (label: Label, language: string): Label => {
  const [one, several] = typeof label === 'string' ? [label, label] : label;
  const own = [one, several] as const;
  languages.set(own, language);
  return own;
};

/**
 * Finds the label of a term, as used within a sentence; undefined for an unknown term. The labels include declared
 * terms: see `withDeclaredTerms`.
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

/** Like `findTerm`, with the term itself as fallback. */
export const termText = <Name extends LabelSet>(
  messages: MessagesWithLabels<Name>,
  vocabulary: Name,
  value: string,
  options?: LabelOptions,
): ShownText => findTerm(messages.labels, vocabulary, value, options) ?? { value, lang: undefined };

/** Returns the label of a term as used on its own (capitalized); falls back to the term itself. */
export const label = <Name extends LabelSet>(
  messages: MessagesWithLabels<Name>,
  vocabulary: Name,
  value: string,
  options?: LabelOptions,
): ShownText => {
  const text = termText(messages, vocabulary, value, options);
  return { ...text, value: capitalize(text.value, text.lang ?? messages.language) };
};
