import { expect, test } from 'vitest';
import './define.js';
import type { HnContactCard } from './contact-card/contact-card.js';
import type { HnPartnerList } from './partner-list/partner-list.js';
import { fileOf, mount, shownTextOf, textsOf } from './test-support/mount.js';

/** A table of forty partners, as provided by an editor who can only write HTML. */
const rows = Array.from(
  { length: 40 },
  (_, at) => `Partner ${at + 1};${at % 4 === 0 ? 'ziekenhuis' : 'gemeente'};https://logo.example.org/${at + 1}.svg`,
);
const table = `Naam;Soort;Logo\n${rows.join('\n')}\n`;

const ownList = (attributes = ''): Promise<HnPartnerList> =>
  mount<HnPartnerList>(
    `<hn-partner-list lang="nl" src="${fileOf(table, 'text/csv')}" network-name="De Kring" ${attributes}></hn-partner-list>`,
  );

test('embeds a network', async () => {
  const list = await mount<HnPartnerList>('<hn-partner-list lang="en" network="upgraded"></hn-partner-list>');
  expect([list.state, textsOf(list, '[part=heading]')[0]]).toEqual(['ready', 'Partners of Upgraded']);
});

test('shows forty own partners under a given name', async () => {
  const list = await ownList();
  expect([textsOf(list, '[part=item]').length, textsOf(list, '[part=heading]')[0]]).toEqual([
    40,
    'Partners van De Kring',
  ]);
});

test('uses own colors and fonts', async () => {
  const list = await ownList('style="--hn-link-color: rgb(1, 2, 3); --hn-font-family: Georgia"');
  const base = list.shadowRoot?.querySelector('.base');
  expect(base && getComputedStyle(base).fontFamily).toBe('Georgia');
});

test('shows only hospitals', async () => {
  const list = await ownList('kind="ziekenhuis"');
  expect(textsOf(list, '[part=item]')).toHaveLength(10);
});

test.each([
  ['role="founding partner"', 1],
  ['partner-role="founding partner"', 1],
  ['role="list"', 2],
])('shows partners in a role by %s', async (attributes, expected) => {
  const file = fileOf('Name,Role\nA,founding partner\nB,funder\n', 'text/csv');
  const list = await mount<HnPartnerList>(`<hn-partner-list lang="en" src="${file}" ${attributes}></hn-partner-list>`);
  expect(textsOf(list, '[part=item]')).toHaveLength(expected);
});

test('shows logos', async () => {
  const list = await ownList();
  const logos = [...(list.shadowRoot?.querySelectorAll('img') ?? [])];
  expect([logos.length, logos[0]?.getAttribute('alt'), logos[0]?.loading]).toEqual([40, '', 'lazy']);
});

test('shows one contact with a photo', async () => {
  const photo = new URL('/photos/ada.jpg', location.href);
  const dataset = {
    schemaVersion: '2',
    about: 'kring',
    sources: {
      site: {
        id: 'site',
        title: 'Site',
        language: 'nl',
        url: 'https://kring.example.org/',
        published: '2026',
        citations: [],
      },
    },
    networks: { kring: { id: 'kring', name: { nl: 'De Kring' }, kind: 'cluster', citations: [{ source: 'site' }] } },
    persons: {
      ada: {
        id: 'ada',
        givenName: 'Ada',
        familyName: 'Voorbeeld',
        citations: [{ source: 'site' }],
      },
    },
    contactPoints: {
      bel: {
        id: 'bel',
        person: 'ada',
        about: ['kring'],
        email: 'ada@kring.example.org',
        citations: [{ source: 'site' }],
      },
    },
  };
  const card = await mount<HnContactCard>(
    `<hn-contact-card lang="nl" contact="bel" photo="${photo.pathname}"><script type="application/json">${JSON.stringify(dataset)}</script></hn-contact-card>`,
  );
  expect([card.state, card.shadowRoot?.querySelector('img')?.src]).toEqual(['ready', photo.href]);
});

test('changes a word', async () => {
  const list = await ownList(`strings='{"search":"Zoek een lid","heading":"Wie doen er mee in {1}?"}'`);
  expect(textsOf(list, '[part=heading]')[0]).toBe('Wie doen er mee in De Kring?');
  expect(shownTextOf(list.shadowRoot)).toContain('Zoek een lid');
});

test('links to own pages', async () => {
  const list = await ownList('link-pattern="/partners/{id}"');
  const link = list.shadowRoot?.querySelector<HTMLAnchorElement>('[part=item] a');
  expect(link?.getAttribute('href')).toBe('/partners/partner-1');
});

test('lets readers download the list', async () => {
  const list = await ownList();
  const saved = new Promise<string>((resolve) => {
    list.addEventListener('hn-download', (event) => {
      event.preventDefault();
      resolve(event.fileName);
    });
  });
  list.shadowRoot?.querySelector<HTMLElement>('[part=download-button]')?.click();
  expect(await saved).toMatch(/\.csv$/);
});

test('hides the sources', async () => {
  const list = await mount<HnPartnerList>(
    '<hn-partner-list lang="nl" network="upgraded" evidence="none"></hn-partner-list>',
  );
  expect(shownTextOf(list.shadowRoot)).not.toMatch(/bron/i);
});
