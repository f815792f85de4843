import type { Dataset, Network } from '@health-networks/core';
import { afterEach, expect, test, vi } from 'vitest';
import '../contact-card/define.js';
import '../partner-list/define.js';
import { withData } from '../partner-list/test-support/lists.js';
import type { HnPartnerList } from '../partner-list/partner-list.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { shownTextOf } from '../test-support/mount.js';
import { registerLanguage } from './register-language.js';

const circle: Network = {
  id: 'circle',
  name: { en: 'The Circle', nl: 'De Kring', sv: 'Kretsen', da: 'Kredsen' },
  kind: 'cluster',
  citations: [],
};

/** Data whose main language is Dutch, with network names in Swedish and Danish as well. */
const dutch: Dataset = { ...exampleDataset, languages: ['nl', 'en'], networks: { circle } };

/** Some of the UI texts of the partner list, as a site would provide them. */
const swedish = {
  text: { date: { since: (date: string) => `sedan ${date}` } },
  labels: { 'organization-kind': { hospital: ['sjukhus', 'sjukhus'] as const } },
  messages: {
    'partner-list': {
      heading: (network: string) => `Partner i ${network}`,
      search: 'Sök',
      role: 'Roll',
    },
  },
};

/** Returns the matching texts, each with the language in which it would be read aloud. */
const spokenIn = (list: HnPartnerList, selector: string): [text: string, language: string | null | undefined][] =>
  [...(list.shadowRoot?.querySelectorAll(selector) ?? [])].map((element) => [
    shownTextOf(element),
    element.closest('[lang]')?.getAttribute('lang'),
  ]);

const baseLanguage = (list: HnPartnerList): string | null | undefined =>
  list.shadowRoot?.querySelector('.base')?.getAttribute('lang');

afterEach(() => {
  vi.restoreAllMocks();
});

test('an unsupported language falls back to the first language of the data, names keep theirs', async () => {
  const list = await withData(dutch, 'lang="sv" filters="always"');
  expect([baseLanguage(list), spokenIn(list, 'h2')]).toEqual(['nl', [['Partners van Kretsen', 'nl']]]);
  expect(spokenIn(list, 'h2 span')).toEqual([['Kretsen', 'sv']]);
});

test('the last fallback is English', async () => {
  const list = await withData({ ...dutch, languages: ['is', 'nl'] }, 'lang="da" filters="always"');
  expect([baseLanguage(list), spokenIn(list, 'h2')]).toEqual(['en', [['Partners of Kredsen', 'en']]]);
});

test('texts registered later are used, and missing ones are marked as fallback', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const list = await withData(dutch, 'lang="sv" filters="always"');
  registerLanguage('sv', swedish);
  await expect.poll(() => baseLanguage(list)).toBe('sv');
  expect(spokenIn(list, 'h2')).toEqual([['Partner i Kretsen', 'sv']]);
  await expect
    .poll(() => spokenIn(list, 'label > span'))
    .toEqual([
      ['Sök', 'sv'],
      ['Soort', 'nl'],
      ['Roll', 'sv'],
      ['Volgorde', 'nl'],
    ]);
  expect(spokenIn(list, '[part=filters] option').slice(0, 3)).toEqual([
    ['Alle soorten', 'nl'],
    ['Sjukhus (1)', 'sv'],
    ['Gemeente (1)', 'nl'],
  ]);
  const [reported = ''] = warn.mock.calls.map(String);
  expect([warn.mock.calls.length, reported.slice(0, 189)]).toEqual([
    1,
    'Words of partner-list in the language "sv" (messages["partner-list"], or messages.base for those of all widgets): missing, and taken from another language: loading, retry, unavailable, outd',
  ]);
});

test('further registered texts replace fallbacks and their marks', async () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  const list = await withData(dutch, 'lang="sv" filters="always"');
  registerLanguage('sv', { messages: { 'partner-list': { kind: 'Typ' } } });
  await expect
    .poll(() => spokenIn(list, 'label > span').slice(0, 2))
    .toEqual([
      ['Sök', 'sv'],
      ['Typ', 'sv'],
    ]);
});

test('a widget that changes its language removes its marks', async () => {
  const list = await withData(dutch, 'lang="sv" filters="always"');
  await expect.poll(() => spokenIn(list, '[part=filters] [lang]').length > 0).toBe(true);
  list.lang = 'en';
  await expect.poll(() => spokenIn(list, 'h2')).toEqual([['Partners of The Circle', 'en']]);
  expect(spokenIn(list, '[part=filters] [lang]')).toEqual([]);
});

test('texts of the wrong type are reported and ignored', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const given: unknown = JSON.parse(
    '{ "messages": { "base": 5, "partner-list": { "heading": "Medlem", "serch": "Søg" } } }',
  );
  Reflect.apply(registerLanguage, undefined, ['nb', given]);
  const list = await withData(dutch, 'lang="nb" filters="always"');
  expect([baseLanguage(list), spokenIn(list, 'h2 span')]).toEqual([
    'nb',
    [
      ['Partners van', 'nl'],
      ['De Kring', 'nl'],
    ],
  ]);
  expect(String(warn.mock.calls[0]).replace(/missing[^]*?not used/, '… not used')).toBe(
    `Words of partner-list in the language "nb" (messages["partner-list"], or messages.base for those of all widgets): … not used:
- heading is text. Write a function that returns text.
- serch is not a known message. Did you mean "search"?`,
  );
});
