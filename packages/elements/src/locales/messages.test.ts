import { describe, expect, test } from 'vitest';
import { messages as de } from './de.js';
import { messages as en } from './en.js';
import { messages as fi } from './fi.js';
import type { Messages } from './messages.js';
import { messages as nl } from './nl.js';

/** Words that are spelled alike in two languages, each looked up. */
const sameInEnglish: Record<string, readonly string[]> = {
  nl: ['contactCard.email', 'contactCard.website', 'partnerList.contactRole', 'partnerList.contact', 'partnerList.heading'],
  de: ['contactCard.website', 'partnerList.name'],
  fi: [],
};

/** Texts that only put their arguments in order say the same in every language. */
const onlyArguments = ['partnerList.through', 'partnerList.inProgram'];

const textOf = (value: unknown): string =>
  typeof value === 'function' ? String(Reflect.apply(value, undefined, ['{a}', '{b}'])) : String(value);

const flatten = (messages: Messages): Map<string, string> => {
  const { labels: _labels, language: _language, ...own } = messages;
  const walk = (value: unknown, path: string): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`))
      : [[path, textOf(value)]];
  return new Map(walk(own, ''));
};

const english = flatten(en);

describe.each([nl, de, fi])('messages in $language', (messages) => {
  const own = flatten(messages);

  test('has every key of the English ones, and no other', () => {
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test('leaves nothing empty', () => {
    expect([...own].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('leaves nothing in English', () => {
    const copies = [...own].filter(([key, text]) => english.get(key) === text).map(([key]) => key);
    const allowed = [...onlyArguments, ...(sameInEnglish[messages.language] ?? [])];
    expect(copies.filter((key) => !allowed.includes(key))).toEqual([]);
  });
});
