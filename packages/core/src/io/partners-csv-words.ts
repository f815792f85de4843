import { findNearest } from '../model/find-nearest.js';
import type { MembershipRole } from '../model/membership.js';
import type { OrganizationKind } from '../model/organization.js';
import type { SeedLanguage } from '../model/seed-languages.js';
import * as de from '../text/labels/de.js';
import * as en from '../text/labels/en.js';
import * as fi from '../text/labels/fi.js';
import * as nl from '../text/labels/nl.js';
import type { Label } from '../text/labels/vocabulary-labels.js';
import { foldWord } from './fold-word.js';

type Labels<Value extends string> = Readonly<Record<SeedLanguage, Readonly<Record<Value, Label>>>>;

/** The labels of kinds in each language. */
export const kindLabels: Labels<OrganizationKind> = {
  en: en.organizationKind,
  nl: nl.organizationKind,
  de: de.organizationKind,
  fi: fi.organizationKind,
};

/** The labels of roles in each language. */
export const roleLabels: Labels<MembershipRole> = {
  en: en.membershipRole,
  nl: nl.membershipRole,
  de: de.membershipRole,
  fi: fi.membershipRole,
};

/** Reads the words of a vocabulary. */
export interface WordReader<Value extends string> {
  /** The value that a word stands for: the value itself, or one of its labels in any language, singular or plural. */
  find(word: string): Value | undefined;
  /** What to write instead of a word that stands for none. */
  remedyFor(word: string): string;
}

/** To compare a word with every label takes time, and who has more different mistakes needs the list instead. */
const maxCompared = 200;

const formsOf = (label: Label): readonly string[] => (typeof label === 'string' ? [label] : label);

const valuesByWord = <Value extends string>(labels: Labels<Value>): Map<string, Value> => {
  const isValue = (key: string): key is Value => Object.hasOwn(labels.en, key);
  const words = new Map<string, Value>();
  for (const [value, label] of Object.values(labels).flatMap((byValue) => Object.entries<Label>(byValue))) {
    if (isValue(value)) for (const word of [value, ...formsOf(label)]) words.set(word, value);
  }
  return words;
};

/** Makes a reader; remedies list the labels of `language`. */
export const createWordReader = <Value extends string>(
  labels: Labels<Value>,
  language: SeedLanguage,
): WordReader<Value> => {
  const words = valuesByWord(labels);
  const byFolded = new Map([...words].map(([word, value]) => [foldWord(word), value]));
  const written = [...words.keys()];
  const nearest = new Map<string, string | undefined>();
  const listed = Object.values<Label>(labels[language]).map((label) => `"${formsOf(label)[0] ?? ''}"`);
  return {
    find: (word) => byFolded.get(foldWord(word)),
    remedyFor: (word) => {
      if (!nearest.has(word) && nearest.size < maxCompared) nearest.set(word, findNearest(word, written));
      const near = nearest.get(word);
      return near === undefined ? `Use one of: ${listed.join(', ')}.` : `Did you mean "${near}"?`;
    },
  };
};
