import { defineDataset, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { labels } from '@health-networks/core/labels/en';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../define.js';
import { closeStage, show } from '../test-support/gallery/stage.js';
import { registerLanguage } from './register-language.js';

/**
 * Marks added to every text of the fallback language and to every text of the data, so that their origin is visible.
 */
const [lentMark, dataMark] = ['ø', 'å'];

const english = import.meta.glob<{ messages: object }>('./en/*.ts');

/** Adds the mark to messages of the fallback language. */
const markWords = (word: unknown): unknown => {
  if (typeof word === 'string') return lentMark + word;
  if (Array.isArray(word)) return word.map(markWords);
  if (typeof word === 'function')
    return (...values: unknown[]): unknown => markWords(Reflect.apply(word, undefined, values));
  if (typeof word !== 'object' || word === null) return word;
  return Object.fromEntries(Object.entries(word).map(([key, own]: [string, unknown]) => [key, markWords(own)]));
};

const wordsIn = async ([path, load]: [string, () => Promise<{ messages: object }>]): Promise<[string, unknown]> => {
  const { messages } = await load();
  const { language: _language, labels: _labels, ...own } = { language: '', labels: {}, ...messages };
  return [path.replace(/^.*\/|\.ts$/g, ''), markWords(own)];
};

const isTranslated = (value: object): value is Record<string, string> => 'nl' in value && typeof value.nl === 'string';

/** Returns the data with all texts in Swedish only. */
const markTexts = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(markTexts);
  if (typeof value !== 'object' || value === null) return value;
  if (isTranslated(value)) return { sv: dataMark + (value.en ?? '') };
  return Object.fromEntries(Object.entries(value).map(([key, own]: [string, unknown]) => [key, markTexts(own)]));
};

const isDataset = (value: unknown): value is Dataset => typeof value === 'object' && value !== null;

const swedishData = (): Dataset => {
  const data = markTexts(seedDataset);
  if (!isDataset(data)) throw new Error('The data are no dataset.');
  return { ...data, languages: ['da', 'sv'] };
};

beforeAll(async () => {
  const messages = Object.fromEntries(await Promise.all(Object.entries(english).map(wordsIn)));
  Reflect.apply(registerLanguage, undefined, ['da', { labels: markWords(labels), messages }]);
  registerLanguage('sv', { messages: { 'partner-list': { search: 'Sök' } } });
});

afterAll(closeStage);

/** Returns every text in a tree, through shadow roots, with the language in which it would be read aloud. */
const textsIn = (root: Node, language: string): [text: string, language: string][] =>
  [...root.childNodes].flatMap((node): [string, string][] => {
    if (node instanceof Text) return /\p{L}/u.test(node.data) ? [[node.data.trim(), language]] : [];
    if (!(node instanceof Element) || node.localName === 'style') return [];
    const own = node.getAttribute('lang') ?? language;
    return [...(node.shadowRoot ? textsIn(node.shadowRoot, own) : []), ...textsIn(node, own)];
  });

/** Returns the texts that would be read aloud in the wrong language. */
const misread = (texts: readonly [string, string][]): [string, string][] =>
  texts.filter(([text, language]) => text.includes(language === 'sv' ? lentMark : dataMark));

/** Returns all texts of a widget with their language. */
const shownBy = async (tag: string, attributes: Record<string, string>, data: Dataset): Promise<[string, string][]> => {
  const widget = await show(tag, { attributes: { network: 'health-hub-utrecht', ...attributes }, data }, 'sv');
  return textsIn(widget.parentElement ?? widget, '');
};

describe('texts of a fallback language have its `lang`, and names their own', () => {
  test.each<[tag: string, attributes: Record<string, string>]>([
    ['hn-partner-list', { filters: 'always', 'group-by': 'kind' }],
    ['hn-partner-list', { layout: 'table' }],
    ['hn-pillar-diagram', {}],
    ['hn-contact-card', {}],
    ['hn-life-circle', {}],
    ['hn-program-list', {}],
    ['hn-key-figures', { evidence: 'full' }],
    ['hn-key-figures', { layout: 'table' }],
    ['hn-event-timeline', {}],
    ['hn-event-timeline', { layout: 'table' }],
    ['hn-place-map', {}],
    ['hn-network-graph', {}],
    ['hn-collaboration-finder', { kind: 'hospital' }],
    ['hn-source-list', {}],
    ['hn-network-profile', {}],
  ])('<%s %j>', async (tag, attributes) => {
    const texts = await shownBy(tag, attributes, swedishData());
    expect(texts.some(([text, language]) => language === 'da' && text.includes(lentMark))).toBe(true);
    expect(misread(texts)).toEqual([]);
    expect(texts.filter(([text]) => text.includes('[object'))).toEqual([]);
  });
});

const data: Dataset = defineDataset({
  languages: ['sv', 'en'],
  networks: { sound: { name: { sv: 'Sundet' }, kind: 'project', alsoDescribedAs: ['alliance'] } },
  organizations: {
    swan: { name: { sv: 'Svanen' }, kind: 'pharmacy' },
    lark: { name: { sv: 'Lärkan' }, kind: 'shop' },
  },
  memberships: {
    'swan-member': { member: 'swan', organization: 'sound', role: 'watcher' },
    'lark-member': { member: 'lark', organization: 'sound', role: 'partner' },
  },
  concepts: {
    pharmacy: { scheme: 'organization-kind', label: { en: 'pharmacy' } },
    shop: { scheme: 'organization-kind', label: { sv: 'butik' } },
    watcher: { scheme: 'membership-role', label: { sv: 'bevakare' } },
    alliance: { scheme: 'network-kind', label: { en: 'alliance' } },
  },
});

/** Returns the texts of a widget that contain one of these words, each with its language. */
const textsWith = (texts: readonly [string, string][], ...messages: readonly string[]): [string, string][] =>
  texts.filter(([text]) => messages.some((word) => text.toLowerCase().includes(word)));

describe('declared terms in another language than the page', () => {
  beforeAll(() => {
    registerLanguage('sv', { labels: { 'network-kind': { project: ['projekt', 'projekt'] } } });
  });

  test('keep their language in facets, rows and groups', async () => {
    const texts = await shownBy('hn-partner-list', { network: 'sound', filters: 'always', 'group-by': 'kind' }, data);
    expect(textsWith(texts, 'pharmacy', 'butik', 'bevakare')).toEqual([
      ['Pharmacy (1)', 'en'],
      ['Butik (1)', 'sv'],
      ['Bevakare (1)', 'sv'],
      ['Pharmacy', 'en'],
      ['Bevakare', 'sv'],
      ['Butik', 'sv'],
    ]);
  });

  test('keep their language inside and beside texts in another language', async () => {
    const relation = await shownBy('hn-network-graph', { network: 'sound', layout: 'table' }, data);
    expect(relation.filter(([text]) => text === 'bevakare' || text === 'of')).toEqual([
      ['bevakare', 'sv'],
      ['of', 'en'],
      ['of', 'en'],
    ]);
    const profile = await shownBy('hn-network-profile', { network: 'sound', sections: 'introduction' }, data);
    expect(textsWith(profile, 'alliance', 'projekt')).toEqual([['Projekt', 'sv']]);
  });
});
