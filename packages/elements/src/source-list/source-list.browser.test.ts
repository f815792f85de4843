import { indexDataset, sourcesOf, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../define.js';
import type { HnFilterEvent, HnSelectEvent } from '../events/events.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnSourceList } from './source-list.js';

const seeded = (network = 'health-hub-utrecht', attributes = ''): Promise<HnSourceList> =>
  mount<HnSourceList>(`<hn-source-list network="${network}" ${attributes}></hn-source-list>`);

const focusedText = (list: HnSourceList): string => shownTextOf(list.shadowRoot?.activeElement);

const index = indexDataset<Dataset>(seedDataset);

test.each(inTurn(Object.keys(seedDataset.networks), languages))(
  'every source of %s is shown in %s, with supported facts',
  async (network, lang) => {
    const list = await seeded(network, `lang="${lang}"`);
    const count = sourcesOf(index, network).length;
    expect(textsOf(list, '[part=source]')).toHaveLength(count);
    expect(textsOf(list, '[part=supports]')).toHaveLength(count);
  },
);

test('a source has publisher, date, and supported facts with quotes', async () => {
  const list = await seeded('finland-netherlands', 'lang="nl"');
  expect(textsOf(list, 'cite')).toEqual([
    'Health technology collaboration between Finland and the Netherlands intensifies',
  ]);
  expect(textsOf(list, '.facts')).toEqual(['Upgraded geschreven 2018–2020 upgraded.fi Engels']);
  const quotes = [...(list.shadowRoot?.querySelectorAll('[part=quote]') ?? [])];
  expect([...new Set(quotes.map((quote) => quote.getAttribute('lang')))]).toEqual(['en']);
  expect(quotes).toHaveLength(37);
  expect(quotes.slice(0, 4).map(shownTextOf)).toEqual([
    'Health technology collaboration between Finland and the Netherlands',
    'intensifying cooperation between Finland and the Netherlands',
    'Health Hub Utrecht invited their Finnish counterparts',
    'to get connected with Finnish partners',
  ]);
});

test('a list in which most sources have no date says so once', async () => {
  const list = await seeded('htric', 'lang="en"');
  const order = textsOf(list, '[part=order]').join();
  const facts = textsOf(list, '.facts').join();
  expect([order.includes('Most have no date.'), facts.includes('no date')]).toEqual([true, false]);
});

test('without a network named, the sources of all networks are shown', async () => {
  const list = await mount<HnSourceList>('<hn-source-list filters="never"></hn-source-list>');
  list.data = seedDataset;
  await expect.poll(() => list.state).toBe('ready');
  await list.updateComplete;
  expect(textsOf(list, 'h2')).toEqual(['Sources']);
  expect(textsOf(list, '[part=source]')).toHaveLength(Object.keys(seedDataset.sources).length);
});

test('a long list initially shows the first ten sources', async () => {
  const list = await seeded();
  expect(textsOf(list, '[part=order]')).toEqual([
    '27 sources, the most used first. Most are in Dutch. Most have no date.',
  ]);
  expect(list.shadowRoot?.querySelectorAll('[part=source][hidden=until-found]')).toHaveLength(17);
  list.shadowRoot?.querySelector<HTMLElement>('[part=more-button]')?.click();
  await expect.poll(() => list.shadowRoot?.querySelectorAll('[part=source][hidden]').length).toBe(0);
  await expect.poll(() => list.shadowRoot?.activeElement?.closest('[part=source]')?.getAttribute('value')).toBe('11');
  expect(textsOf(list, '[part=more-button]')).toEqual([]);
});

describe('searching', () => {
  test('filters the list, keeps numbers and focus, and is announced', async () => {
    const list = await seeded();
    const field = list.shadowRoot?.querySelector('input');
    if (!field) throw new Error('The list shows no search field.');
    const filtered = new Promise<HnFilterEvent>((resolve) => {
      list.addEventListener('hn-filter', resolve, { once: true });
    });
    await userEvent.fill(field, 'ZONMW');
    expect((await filtered).count).toBe(1);
    expect(textsOf(list, '[role=status]')).toEqual(['1 of 27 sources']);
    expect(textsOf(list, '.source:not([hidden]) .number')).toEqual(['7.']);
    expect(list.shadowRoot?.activeElement).toBe(field);
  });

  test('shows a message without matches', async () => {
    const list = await seeded('health-hub-utrecht', 'lang="fi"');
    const field = list.shadowRoot?.querySelector('input');
    if (!field) throw new Error('The list shows no search field.');
    await userEvent.fill(field, 'zzz');
    await expect.poll(() => shownTextOf(list.shadowRoot)).toContain('Lähteitä ei löytynyt.');
  });
});

test('the keyboard moves from field to links to supported facts, and keeps the focus', async () => {
  const list = await seeded('finland-netherlands', 'filters="always"');
  const chosen: string[] = [];
  list.addEventListener('hn-select', ({ kind, recordId }: HnSelectEvent) => chosen.push(`${kind} ${recordId}`));
  await userEvent.tab();
  expect(list.shadowRoot?.activeElement?.localName).toBe('input');
  await userEvent.tab();
  expect(list.shadowRoot?.activeElement?.getAttribute('part')).toBe('link');
  await userEvent.tab();
  expect(focusedText(list)).toMatch(/^supports \d+ facts: Health technology collaboration/);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => chosen).toEqual(['source upgraded-finland-netherlands']);
  expect(focusedText(list)).toMatch(/^supports \d+ facts/);
  await userEvent.keyboard(' ');
  await expect.poll(() => chosen.at(-1)).toBe('source ');
  await userEvent.tab();
  await expect.poll(() => document.activeElement).not.toBe(list);
});
