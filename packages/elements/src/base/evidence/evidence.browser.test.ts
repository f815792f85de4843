import { seedDataset } from '@health-networks/core/data';
import { cdp } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import '../../define.js';
import type { HnPartnerList } from '../../partner-list/partner-list.js';
import { mount, shownTextOf, textsOf } from '../../test-support/mount.js';

const seeded = (evidence: string, network = 'upgraded'): Promise<HnPartnerList> =>
  mount<HnPartnerList>(`<hn-partner-list network="${network}" evidence="${evidence}" lang="fi"></hn-partner-list>`);

test('a source is shown with publisher and date, or bounds of the date', async () => {
  const list = await seeded('marks');
  expect(textsOf(list, '[part=source] cite')[0]).toBe(
    'Health technology collaboration between Finland and the Netherlands intensifies',
  );
  expect(textsOf(list, '.source-facts')[0]).toBe(
    'Upgraded · ei päiväystä, ajankohtien 2018 ja 6. marraskuuta 2020 välillä',
  );
});

/** Returns the title and quotes of each source in the rendered list, with the language of each quote. */
const quotesIn = (list: HnPartnerList): [title: string, lang: string][] =>
  [...(list.shadowRoot?.querySelectorAll('[part=source]') ?? [])].flatMap((source) =>
    [...source.querySelectorAll('q')].map((quote): [string, string] => [
      shownTextOf(source.querySelector('cite')),
      quote.lang,
    ]),
  );

test('quotes have the language of their source', async () => {
  const languageOf = new Map<string, string>(
    Object.values(seedDataset.sources).map(({ title, language }) => [title, language]),
  );
  const quotes: ReturnType<typeof quotesIn> = [];
  for (const network of Object.keys(seedDataset.networks)) quotes.push(...quotesIn(await seeded('full', network)));
  expect(new Set(quotes.map(([, lang]) => lang)).size).toBeGreaterThan(1);
  expect(quotes).toEqual(quotes.map(([title]) => [title, languageOf.get(title)]));
});

const onPaper = async (isPaper: boolean): Promise<void> => {
  await cdp().send('Emulation.setEmulatedMedia', { media: isPaper ? 'print' : '' });
};

afterEach(() => onPaper(false));

test('folded sources are printed under the numbers of the marks', async () => {
  const list = await seeded('marks');
  const sources = list.shadowRoot?.querySelector('.sources ol');
  const isSeen = (): boolean | undefined => sources?.checkVisibility();
  expect(isSeen()).toBe(false);
  await onPaper(true);
  expect(isSeen()).toBe(true);
  expect(sources && getComputedStyle(sources).listStyleType).toBe('decimal');
  expect(sources?.getBoundingClientRect().height).toBeGreaterThan(20);
});

test('with marks, quotes are footnotes, only in print, in the language of their source', async () => {
  const list = await mount<HnPartnerList>(
    `<hn-partner-list network="health-hub-utrecht" evidence="marks" lang="en"></hn-partner-list>`,
  );
  const sources = list.shadowRoot?.querySelector<HTMLDetailsElement>('details.sources');
  if (sources) sources.open = true;
  const quotes = [...(sources?.querySelectorAll('q') ?? [])];
  const seen = (): number => quotes.filter((quote) => quote.checkVisibility()).length;
  expect([quotes.length > 10, seen()]).toEqual([true, 0]);
  expect(quotes.filter(({ lang }) => lang === '')).toEqual([]);
  if (sources) sources.open = false;
  await onPaper(true);
  expect(seen()).toBe(quotes.length);
});

test('by default, the list is folded, without numbers in the text', async () => {
  const list = await seeded('sources');
  const sources = list.shadowRoot?.querySelector('details.sources');
  expect([textsOf(list, '.mark'), textsOf(list, '.sources .summary'), sources?.hasAttribute('open')]).toEqual([
    [],
    [`Lähteet (${String(sources?.querySelectorAll('ol > li').length)})`],
    false,
  ]);
});

test('a number links to its source, which links back', async () => {
  const list = await seeded('marks');
  const root = list.shadowRoot;
  const mark = [...(root?.querySelectorAll<HTMLElement>('.mark a') ?? [])].at(-1);
  mark?.click();
  const source = root?.activeElement;
  expect([source?.getAttribute('data-source'), source?.checkVisibility()]).toEqual([mark?.textContent, true]);
  source?.querySelector<HTMLElement>('.source-facts + a')?.click();
  expect(root?.activeElement).toBe(mark);
});
