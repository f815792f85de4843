import { afterEach, expect, test } from 'vitest';
import { needOf } from './need-of.js';

const tag = 'x-partner-list';

/** Returns what the only element with that tag in a page needs. */
const needIn = (html: string): ReturnType<typeof needOf> => {
  document.body.innerHTML = html;
  const element = document.querySelector(tag);
  if (!element) throw new Error(`There is no ${tag}.`);
  return needOf(element, tag);
};

afterEach(() => {
  document.body.replaceChildren();
});

test.each([
  ['its own', `<div lang="fi"><${tag} lang="nl"></${tag}></div>`, 'nl'],
  ['the nearest', `<div lang="fi"><div lang="de"><${tag} lang=""></${tag}></div></div>`, 'de'],
  ['English', `<${tag}></${tag}>`, 'en'],
])('the language is %s', (_, html, language) => {
  expect(needIn(html).language).toBe(language);
});

test.each<[string, string, object]>([
  ['a bundled network', `<${tag} network=" circle "></${tag}>`, { network: 'circle' }],
  ['a file', `<${tag} network="circle" src="/own.json"></${tag}>`, { reader: 'json' }],
  ['a table', `<${tag} network="circle" src="/Own.CSV?v=2"></${tag}>`, { reader: 'csv' }],
  ['a provider', `<hn-dataset src="/own.json"><p><${tag} network="circle"></${tag}></p></hn-dataset>`, {}],
  ['a provider that an element stands for', `<div data-hn="dataset"><${tag} network="circle"></${tag}></div>`, {}],
  [
    'a script inside',
    `<${tag} network="circle"><script type="application/json">{}</script></${tag}>`,
    { reader: 'json' },
  ],
  [
    'nothing yet, where it waits',
    `<${tag} network="circle" loading="lazy"></${tag}>`,
    { network: undefined, reader: undefined },
  ],
])('data come from %s', (_, html, data) => {
  const { network, reader } = needIn(html);
  expect({ network, reader }).toEqual({ network: undefined, reader: undefined, ...data });
});

test('data set by a framework are not requested', () => {
  document.body.innerHTML = `<${tag} network="circle"></${tag}>`;
  const element = document.querySelector(tag);
  if (!element) throw new Error(`There is no ${tag}.`);
  Object.assign(element, { data: {} });
  expect(needOf(element, tag).network).toBeUndefined();
});

test('attributes of a placeholder have a prefix', () => {
  document.body.innerHTML = '<div lang="nl" network="other" data-hn-network="circle" data-hn-sections="map"></div>';
  const element = document.body.firstElementChild;
  if (!element) throw new Error('There is no element.');
  expect(needOf(element, 'hn-network-profile', 'data-hn-')).toEqual({
    tag: 'hn-network-profile',
    language: 'nl',
    network: 'circle',
    sections: 'map',
  });
});
