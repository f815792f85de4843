import { findTranslation, isPreferred, type Concept, type Dataset, type Label } from '@health-networks/core';
import type { BaseMessages } from '../../languages/base-messages.js';
import { labelIn } from '../text/label.js';
import { textIn } from '../text/text.js';

type Labels = Readonly<Record<string, Readonly<Record<string, Label>>>>;

const hasLabels = (messages: object): messages is { readonly labels: Labels } => 'labels' in messages;

/**
 * Returns the label of a declared term in the language of the page or a fallback; singular and plural in the same
 * language.
 */
const labelOf = (
  { label, pluralLabel, id }: Concept,
  language: string,
  fallbacks: readonly string[],
  known: Label | undefined,
): Label => {
  const one = findTranslation(label, language, fallbacks);
  // Of a built-in term, a dataset declares the words in languages that have none.
  if (known !== undefined && (!one || !isPreferred(one, language))) return known;
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
    const { id, scheme, inverseLabel } = concept;
    if (!Object.hasOwn(labels, scheme)) continue;
    (added[scheme] ??= { ...labels[scheme] })[id] = labelOf(concept, language, fallbacks, labels[scheme]?.[id]);
    const inverses = labels['link-kind-inverse'];
    // Without a label of its own, the inverse of a declared kind reads like the kind.
    if (scheme !== 'link-kind' || !inverses || (inverses[id] !== undefined && inverseLabel === undefined)) continue;
    const inverse = { ...concept, label: inverseLabel ?? concept.label };
    (added['link-kind-inverse'] ??= { ...inverses })[id] = labelOf(inverse, language, fallbacks, inverses[id]);
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
