import { completeWords } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { partnerListMessages } from '../partner-list/messages.js';
import type { BaseMessages } from './base-messages.js';

/** Every module of UI texts in the repository, by language and widget. */
const modules = import.meta.glob<{ readonly messages?: BaseMessages }>('./*/*.ts');

const placeOf = (path: string): [language: string, widget: string] => {
  const [language = '', widget = ''] = path.replace(/^\.\/|\.ts$/g, '').split('/');
  return [language, widget];
};

const languages = [...new Set(Object.keys(modules).map((path) => placeOf(path)[0]))];

/** Texts that are spelled alike in two languages; each has been verified. */
const sameInEnglish: Record<string, readonly string[]> = {
  nl: [
    'collaboration-finder.filtersButton',
    'collaboration-finder.reasons.links',
    'collaboration-finder.reasons.linksBetween',
    'contact-card.email',
    'contact-card.website',
    'event-timeline.status',
    'network-graph.group',
    'network-graph.partners',
    'network-profile.sections.contacts',
    'network-profile.sections.partners',
    'network-profile.website',
    'partner-list.contact',
    'partner-list.contactRole',
    'partner-list.partners',
    'partner-list.filtersButton',
    'partner-list.fileName',
    'partner-list.attested',
    'partner-list.website',
    'program-list.members',
  ],
  de: [
    'collaboration-finder.reasons.links',
    'collaboration-finder.reasons.linksBetween',
    'contact-card.website',
    'event-timeline.status',
    'network-graph.group',
    'network-profile.website',
    'partner-list.name',
    'partner-list.website',
  ],
  fi: [],
};

/** Texts that only order their arguments, and thus are the same in every language. */
const onlyArguments = ['partner-list.through', 'partner-list.inProgram'];

/** Arguments for message functions: texts, the counts one and two, and undocumented values. */
const questions: readonly (readonly unknown[])[] = [
  ['{a}', '{b}'],
  [1, 1],
  [2, 2],
  [undefined, undefined],
];

/** Calls a message function. It may throw for arguments of the wrong type, which is ignored. */
const answerTo = (ask: (...given: never[]) => unknown, given: readonly unknown[]): string => {
  try {
    return String(Reflect.apply(ask, undefined, given));
  } catch {
    return 'no answer';
  }
};

const isFunction = (value: unknown): value is (...given: never[]) => unknown => typeof value === 'function';

const textOf = (value: unknown): string =>
  isFunction(value) ? questions.map((given) => answerTo(value, given)).join(' | ') : String(value);

const flatten = (value: unknown, path: string): [string, string][] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`))
    : [[path, textOf(value)]];

/** Labels of vocabularies are tested where they are defined. */
const ownWords = ({ language: _language, ...messages }: BaseMessages): object => ({ ...messages, labels: {} });

/** Returns the UI texts of all widgets in a language, by widget. */
const wordsIn = async (language: string): Promise<Record<string, object>> => {
  const loaded = await Promise.all(
    Object.entries(modules)
      .filter(([path]) => placeOf(path)[0] === language)
      .map(async ([path, load]) => [placeOf(path)[1], (await load()).messages] as const),
  );
  return Object.fromEntries(loaded.flatMap(([widget, messages]) => (messages ? [[widget, ownWords(messages)]] : [])));
};

const textsIn = (messages: Record<string, object>): Map<string, string> =>
  new Map(Object.entries(messages).flatMap(([widget, own]) => flatten(own, widget)));

const english = await wordsIn('en');
const englishTexts = textsIn(english);

test('English has the texts of all twelve widgets', () => {
  expect([languages, Object.keys(english).length]).toEqual([['de', 'en', 'fi', 'nl'], 12]);
});

describe.each(languages.filter((language) => language !== 'en'))('words in %s', async (language) => {
  const messages = await wordsIn(language);
  const own = textsIn(messages);

  test('have those about attributes, for editors', () => {
    expect(Object.keys(modules)).toContain(`./${language}/issues.ts`);
  });

  test('are complete, without unused texts', () => {
    const { missing, mistakes } = completeWords(english, messages);
    expect({ missing, mistakes }).toEqual({ missing: [], mistakes: [] });
  });

  test('are not empty', () => {
    const isEmpty = (text: string): boolean => text.split(' | ').some((answer) => answer.trim() === '');
    expect([...own].filter(([, text]) => isEmpty(text))).toEqual([]);
  });

  test('are not in English', () => {
    const copies = [...own].filter(([key, text]) => englishTexts.get(key) === text).map(([key]) => key);
    const allowed = [...onlyArguments, ...(sameInEnglish[language] ?? [])];
    expect(copies.filter((key) => !allowed.includes(key))).toEqual([]);
    expect(
      allowed.filter((key) => !copies.includes(key)),
      'These need no exemption.',
    ).toEqual([]);
  });
});

test('an unsupported language falls back to the next preferred one or English, a regional one to its base', async () => {
  const spoken = ['sv', 'sv, nl', 'de-AT'].map(async (wanted) => (await partnerListMessages.load(wanted)).language);
  expect(await Promise.all(spoken)).toEqual(['en', 'nl', 'de']);
});
