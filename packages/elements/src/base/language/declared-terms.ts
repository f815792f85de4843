import { findTranslation, type Concept, type Dataset, type Label } from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';
import { labelIn } from '../text/label.js';
import { textIn } from '../text/text.js';

type Labels = Readonly<Record<string, Readonly<Record<string, Label>>>>;

const hasLabels = (messages: object): messages is { readonly labels: Labels } => 'labels' in messages;

/**
 * Returns the label of a declared term in the language of the page or a fallback; singular and plural in the same
 * language.
 */
const labelOf = ({ label, pluralLabel, id }: Concept, language: string, fallbacks: readonly string[]): Label => {
  const one = findTranslation(label, language, fallbacks);
  if (!one) return [id, id];
  const several = findTranslation(pluralLabel, language, fallbacks);
  const forms = [one.value, several?.language === one.language ? several.value : one.value] as const;
  const { lang } = textIn(one, language);
  return lang === undefined ? forms : labelIn(forms, lang);
};

/** Returns the labels of the vocabularies with those of the declared terms added, in the language of the page. */
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
 * Returns messages that include the labels of terms declared in the dataset, so that declared and known terms are
 * looked up in one place. The page may have a language that the messages lack: the labels of the dataset are in it.
 */
export const withDeclaredTerms = <Messages extends BaseMessages>(
  messages: Messages,
  dataset: Dataset,
  language: string = messages.language,
): Messages =>
  hasLabels(messages) ? { ...messages, labels: withDeclared(messages.labels, dataset, language) } : messages;
