import { describe, expect, test } from 'vitest';
import { labels as de } from './de.js';
import { labels as en } from './en.js';
import { labels as fi } from './fi.js';
import { labels as nl } from './nl.js';
import type { Label, VocabularyLabels } from './vocabulary-labels.js';

/** Labels that are correctly the same word as in English: loan words, proper names and shared Latin. */
const sameAsEnglish: Record<string, readonly string[]> = {
  nl: [
    'attendance-mode.online',
    'contact-channel.email',
    'contact-channel.url',
    'membership-role.partner',
    'network-kind.cluster',
    'network-kind.forum',
    'network-kind.project',
    'place-kind.campus',
    'program-kind.platform',
    'program-kind.project',
    'quantity-unit.week',
    'quantity-unit.euro',
  ],
  de: [
    'attendance-mode.online',
    'collection.organizations',
    'collection.persons',
    'contact-channel.email',
    'contact-channel.url',
    'membership-role.partner',
    'network-kind.cluster',
    'network-kind.forum',
    'organization-kind.investor',
    'place-kind.campus',
    'place-kind.region',
    'quantity-unit.euro',
  ],
  fi: ['quantity-unit.euro'],
};

const entriesOf = (labels: VocabularyLabels): Map<string, Label> =>
  new Map(
    Object.entries(labels).flatMap(([vocabulary, values]) =>
      Object.entries<Label>(values).map(([value, label]): [string, Label] => [`${vocabulary}.${value}`, label]),
    ),
  );

const english = entriesOf(en);
const firstForm = (label: Label | undefined): string => [label].flat()[0]?.toLowerCase() ?? '';

describe.each(Object.entries({ en, nl, de, fi }))('labels in %s', (_, labels) => {
  const entries = entriesOf(labels);

  test('have the same keys as other languages, in the same order', () => {
    expect([...entries.keys()]).toEqual([...english.keys()]);
  });

  test('have the same plurals as other languages', () => {
    const withPlural = (from: typeof entries): string[] =>
      [...from.keys()].filter((key) => Array.isArray(from.get(key)));
    expect(withPlural(entries)).toEqual(withPlural(english));
  });

  test('are neither empty nor padded', () => {
    const texts = [...entries.values()].flat();
    expect(texts.filter((text) => text === '' || text !== text.trim())).toEqual([]);
  });
});

describe.each(Object.entries({ nl, de, fi }))('labels in %s', (language, labels) => {
  test('differ from English, except shared words', () => {
    const entries = entriesOf(labels);
    const same = [...entries.keys()].filter((key) => firstForm(entries.get(key)) === firstForm(english.get(key)));
    expect(same).toEqual(sameAsEnglish[language]);
  });
});
