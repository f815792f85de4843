import { expect, test } from 'vitest';
import type { EmbedTable } from './embed-table.js';
import { readOptions, describeProblem } from './read-options.js';

const table: EmbedTable = {
  widgets: {
    'partner-list': {
      network: 'text',
      layout: ['grid', 'list'],
      limit: 'number',
      'show-issues': 'flag',
      src: 'address',
      'link-pattern': 'address',
    },
    'place-map': { network: 'text' },
  },
  networks: { circle: 'The Circle' },
};

const read = (query: string): ReturnType<typeof readOptions> =>
  readOptions(new URL(`https://example.org/hn/embed.html?${query}`), table);

const problemsIn = (query: string): string[] => {
  const found = read(query);
  return 'problems' in found ? found.problems.map(describeProblem) : [];
};

test('a URL contains widget, language, color scheme and attributes', () => {
  expect(read('widget=partner-list&network=circle&lang=nl-BE&layout=list&limit=3&show-issues&scheme=dark')).toEqual({
    options: {
      widget: 'partner-list',
      lang: 'nl-BE',
      scheme: 'dark',
      attributes: { network: 'circle', layout: 'list', limit: '3', 'show-issues': '' },
    },
  });
});

test('the default is English and light', () => {
  expect(read('widget=place-map')).toEqual({
    options: { widget: 'place-map', lang: 'en', scheme: 'light', attributes: {} },
  });
});

test('a custom file on the same site may show any network', () => {
  expect(read('widget=partner-list&network=other&src=/data/own.csv')).toMatchObject({
    options: { attributes: { network: 'other', src: '/data/own.csv' } },
  });
});

const list = 'widget=partner-list&';

test.each([
  ['', 'The option "widget" is missing: write one of partner-list, place-map.'],
  ['widget=hn-partner-list', 'The option "widget" cannot be "hn-partner-list": write one of partner-list, place-map.'],
  ['widget=__proto__', 'The option "widget" cannot be "__proto__": write one of partner-list, place-map.'],
  ['widget=constructor', 'The option "widget" cannot be "constructor": write one of partner-list, place-map.'],
  [`${list}layout=wheel`, 'The option "layout" cannot be "wheel": write one of grid, list.'],
  [`${list}limit=-1`, 'The option "limit" cannot be "-1": write a whole number, such as 3.'],
  [`${list}show-issues=false`, 'The option "show-issues" cannot be "false": write true, or leave the option out.'],
  [`${list}network=`, 'The option "network" cannot be "": write a text, or leave the option out.'],
  [
    `${list}network=toString`,
    'The option "network" cannot be "toString": write one of circle. Other data need the option src.',
  ],
  [`${list}lang=n`, 'The option "lang" cannot be "n": write the tag of a language, such as nl or de-AT.'],
  [`${list}scheme=pink`, 'The option "scheme" cannot be "pink": write one of light, dark, auto.'],
  ['widget=place-map&lang=nl&lang=fi', 'The option "lang" cannot be "nl", "fi": write it once.'],
  ['widget=place-map&onclick=alert(1)', 'The option "onclick" cannot be "alert(1)": leave it out. There are network.'],
  ['widget=place-map&hasOwnProperty=1', 'The option "hasOwnProperty" cannot be "1": leave it out. There are network.'],
])('"%s" is answered', (query, problem) => {
  expect(problemsIn(query)).toEqual([problem]);
});

test.each([
  'https://elsewhere.example/a.json',
  '//elsewhere.example/a',
  'javascript:alert(1)',
  'data:,x',
  'blob:x',
  'http://[',
])('a URL %s is not on the same site', (value) => {
  const remedy = 'write an address on https://example.org, where this page comes from.';
  for (const option of ['src', 'link-pattern'])
    expect(problemsIn(`${list}${option}=${encodeURIComponent(value)}`)).toEqual([
      `The option "${option}" cannot be "${value}": ${remedy}`,
    ]);
});

test('all problems are reported at once, with long values shortened', () => {
  expect(problemsIn(`${list}layout=${'x'.repeat(100)}&limit=many`)).toEqual([
    `The option "layout" cannot be "${'x'.repeat(80)}…": write one of grid, list.`,
    'The option "limit" cannot be "many": write a whole number, such as 3.',
  ]);
});
