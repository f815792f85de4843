import type { Source } from '@health-networks/core';
import { indexDataset } from '@health-networks/core';
import { describe, expect, test } from 'vitest';
import { viewInput } from '../test-support/view-input.js';
import { sourceRows } from './source-rows.js';
import { allSourceRows, sourceListView } from './source-list.view.js';
import { sourceListMessages } from './messages.js';

const input = await viewInput(sourceListMessages, 'nl');
const noFilter = { query: '', language: '', publisher: '', layer: '' };
const rows = allSourceRows(input, 'cited');

describe('the view of the source list', () => {
  test('contains the documented facts of a source, in the language of the page', () => {
    const facts = rows.map((row) => [
      row.number,
      row.title,
      row.lang,
      row.languageName,
      row.publisher,
      row.domain,
      row.dated?.value,
      row.isForeign,
    ]);
    expect(facts).toEqual([
      [1, 'Annual report', 'en', 'Engels', 'Example Press', 'report.example.org', 'maart 2021', true],
      [2, 'Folder', 'nl', 'Nederlands', undefined, 'leaflet.example.org', 'geschreven na 2018', false],
    ]);
  });

  test.each([
    [{ writtenAfter: '2018', writtenBefore: '2020-11-06' }, 'geschreven 2018–2020'],
    [{ writtenAfter: '2018-03', writtenBefore: '2018-11' }, 'geschreven 2018'],
    [{ writtenBefore: '2020-11-06' }, 'geschreven vóór 2020'],
    [{ writtenAfter: '2016', writtenBefore: '2999' }, 'geschreven na 2016'],
    [{}, undefined],
  ])('dates a source by %j as %s', (dates, expected) => {
    const source: Source = {
      id: 'page',
      title: 'Page',
      url: 'https://page.example.org/',
      language: 'nl',
      citations: [],
      ...dates,
    };
    expect(sourceRows([source], input).map(({ dated }) => dated?.value)).toEqual([expected]);
  });

  test.each([
    ['https://www.page.example.org/a', undefined, 'page.example.org'],
    ['https://page.example.org/', 'page.example.org (copy)', undefined],
    ['no address', undefined, undefined],
  ])('%s by %s is at %s', (url, publisher, domain) => {
    const source: Source = {
      id: 'page',
      title: 'Page',
      url,
      language: 'nl',
      citations: [],
      ...(publisher && { publisher }),
    };
    expect(sourceRows([source], input).map((row) => row.domain)).toEqual([domain]);
  });

  test('states once what most of several sources have in common', () => {
    const source = (id: string, dates: Partial<Source>, language = 'nl'): Source => ({
      ...{ id, title: id, url: `https://${id}.example.org/`, language, citations: [] },
      ...dates,
    });
    const common = (...sources: readonly Source[]): [string | undefined, boolean] => {
      const { mostCommon, areMostUndated } = sourceListView(sourceRows(sources, input), noFilter, input);
      return [mostCommon?.language, areMostUndated];
    };
    const [a, b, c] = [source('a', {}), source('b', {}), source('c', { published: '2021' })];
    expect(common(a, b, c)).toEqual(['nl', true]);
    expect(common(a, c, source('d', { writtenAfter: '2018' }, 'en'))).toEqual([undefined, false]);
    expect(common(a, b)).toEqual([undefined, false]);
  });

  test('marks sources with the same title', () => {
    const [report, leaflet] = Object.values(input.index.dataset.sources);
    if (!report || !leaflet) throw new Error('The example data lost their sources.');
    const twin: Source = { ...report, id: 'twin', publisher: 'Another Press' };
    expect(sourceRows([report, leaflet, twin], input).map(({ hasSameTitle }) => hasSameTitle)).toEqual([
      true,
      false,
      true,
    ]);
  });

  test('sorts and numbers the most used first', () => {
    const inOrder = allSourceRows(input, 'use').map(({ number, id, supports }) => [number, id, supports]);
    expect(inOrder).toEqual([
      [1, 'report', rows.find(({ id }) => id === 'report')?.supports],
      [2, 'leaflet', 2],
    ]);
  });

  test('states the language of most sources once', () => {
    const [report, leaflet] = rows;
    if (!report || !leaflet) throw new Error('The example data lost their sources.');
    const mostCommonOf = (...sources: typeof rows) => sourceListView(sources, noFilter, input).mostCommon?.language;
    expect([mostCommonOf(report, leaflet), mostCommonOf(report, report, report, leaflet)]).toEqual([undefined, 'en']);
  });

  test('groups supported facts by collection, with quotes', () => {
    const groups = rows[1]?.groups.map(({ label, records }) => [
      label.value,
      records.map(({ name, quotes }) => [name.map(({ value }) => value).join(''), quotes.map(({ text }) => text)]),
    ]);
    expect(groups).toEqual([
      ['Lidmaatschap', [['Ada van Example – De Kring: Hoofdambassadeur', ['zoals het staat']]]],
      ['Cijfer', [['Leden: ruim 30', ['ruim dertig leden']]]],
    ]);
  });

  test('shows a section once for several quotes from it', () => {
    const { dataset } = input.index;
    const { circle } = dataset.networks;
    if (!circle) throw new Error('The example holds no network "circle".');
    const cite = (quote: string, section: string) => ({ source: 'report', quote, section });
    const citations = [cite('one', 'A'), cite('two', 'A'), cite('three', 'B'), cite('one', 'A')];
    const index = indexDataset({ ...dataset, networks: { circle: { ...circle, citations } } });
    const [report] = allSourceRows({ ...input, index, network: circle }, 'cited');
    expect(report?.groups[0]?.records[0]?.quotes).toEqual([
      { text: 'one', section: undefined },
      { text: 'two', section: 'A' },
      { text: 'three', section: 'B' },
    ]);
  });

  test('shows the sources of all networks, with more facts each', () => {
    const all = allSourceRows({ ...input, network: undefined }, 'cited');
    expect(all.map(({ id, supports }, at) => [id, supports > (rows[at]?.supports ?? 0)])).toEqual([
      ['report', true],
      ['leaflet', false],
    ]);
  });

  test('ignores a selection without matches, but applies a search', () => {
    const stale = { query: '', language: 'fi', publisher: 'Nobody', layer: 'none' };
    const view = sourceListView(rows, stale, input);
    expect([view.filter, view.sources.size]).toEqual([noFilter, view.total]);
    const searched = sourceListView(rows, { ...stale, query: 'folder', language: 'nl' }, input);
    expect(searched.filter).toEqual({ ...noFilter, query: 'folder', language: 'nl' });
    expect([...searched.sources].map(({ id }) => id)).toEqual(['leaflet']);
  });

  test.each([
    ['title', ['report', 'leaflet']],
    ['date', ['report', 'leaflet']],
    ['cited', ['leaflet', 'report']],
  ] as const)('sorts by %s, and numbers in that order', (sort, ids) => {
    const { dataset } = input.index;
    const sources = Object.fromEntries(Object.entries(dataset.sources).reverse());
    const sorted = allSourceRows({ ...input, index: indexDataset({ ...dataset, sources }), network: undefined }, sort);
    expect(sorted.map(({ id }) => id)).toEqual(ids);
    expect(sorted.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('the filter keeps numbers unchanged', () => {
    const view = sourceListView(rows, { ...noFilter, query: 'FÓLD' }, input);
    expect([...view.sources].map(({ number, id }) => [number, id])).toEqual([[2, 'leaflet']]);
    expect(view.total).toBe(2);
  });

  test.each([
    [{ language: 'nl' }, ['leaflet']],
    [{ publisher: 'Example Press' }, ['report']],
    [{ layer: 'roster' }, ['report', 'leaflet']],
  ])('%j matches %j', (filter, ids) => {
    const view = sourceListView(rows, { ...noFilter, ...filter }, input);
    expect([...view.sources].map(({ id }) => id)).toEqual(ids);
  });
});

test('names languages within a line as in a sentence, and capitalizes them as options', async () => {
  const finnish = await viewInput(sourceListMessages, 'fi');
  const own = allSourceRows(finnish, 'cited');
  const { facets } = sourceListView(own, noFilter, finnish);
  expect([own.map(({ languageName }) => languageName), facets.language.map(({ label }) => label)]).toEqual([
    ['englanti', 'hollanti'],
    ['Englanti', 'Hollanti'],
  ]);
});

test.each(['en', 'nl', 'de', 'fi'])('one source is not sorted, in %s', async (language) => {
  const { messages } = await viewInput(sourceListMessages, language);
  expect([messages.order(1, 'cited'), messages.order(2, 'cited')]).toEqual([
    expect.not.stringContaining(','),
    expect.stringContaining(','),
  ]);
});
