import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Dataset } from '@health-networks/core';
import type { HnDownloadEvent } from '../events/events.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { fileOf, mount, textsOf } from '../test-support/mount.js';
import type { HnPartnerList } from './partner-list.js';
import { isComplete, manyPartners, searchField, seeded, withData } from './test-support/lists.js';

const inside = (list: HnPartnerList, selector: string): HTMLElement => {
  const found = list.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The list shows no ${selector}.`);
  return found;
};

const namesIn = (list: HnPartnerList): string[] =>
  [...(list.shadowRoot?.querySelectorAll('.slice:not([hidden]) [part=name]') ?? [])].map((name) =>
    name.textContent.trim(),
  );

const imageIn = (list: HnPartnerList): HTMLImageElement => {
  const image = inside(list, 'img');
  if (!(image instanceof HTMLImageElement)) throw new Error('The list shows no picture.');
  return image;
};

const withLogo = (logo: string): Dataset => {
  const { clinic } = exampleDataset.organizations;
  if (!clinic) throw new Error('The example data lost their clinic.');
  return { ...exampleDataset, organizations: { ...exampleDataset.organizations, clinic: { ...clinic, logo } } };
};

afterEach(() => {
  vi.restoreAllMocks();
});

describe('logos', () => {
  test('have reserved space, load lazily, and leave the initials on failure', async () => {
    const list = await withData(withLogo('https://pictures.invalid/logo.svg'));
    const image = imageIn(list);
    const { width, height, alt, loading } = image;
    expect({ width: image.getAttribute('width'), height: image.getAttribute('height'), alt, loading }).toEqual({
      width: '96',
      height: '48',
      alt: '',
      loading: 'lazy',
    });
    expect(Math.min(width, height)).toBeGreaterThan(0);
    image.scrollIntoView();
    await expect.poll(() => image.hidden).toBe(true);
    expect(inside(list, '[data-id=clinic] .tile').innerText).toBe('C');
  });

  test.each(['javascript:alert(1)', 'data:image/svg+xml,<svg/>', 'http://localhost/x.png', '/logo.png'])(
    '%s is not shown as a picture',
    async (logo) => {
      const list = await withData(withLogo(logo));
      expect(list.shadowRoot?.querySelectorAll('img').length).toBe(0);
    },
  );

  test('are read from a column of a table, and the network name from another', async () => {
    const csv = 'Name,Logo,Network\nClinic,https://pictures.invalid/logo.svg,The Circle\n';
    const list = await mount<HnPartnerList>(`<hn-partner-list src="${fileOf(csv, 'text/csv')}"></hn-partner-list>`);
    expect(textsOf(list, 'h2')).toEqual(['Partners of The Circle']);
    expect(imageIn(list).src).toBe('https://pictures.invalid/logo.svg');
  });
});

test('a table without a network name has a generic heading', async () => {
  const list = await mount<HnPartnerList>(
    `<hn-partner-list network="our-circle" src="${fileOf('Name\nClinic\n', 'text/csv')}"></hn-partner-list>`,
  );
  expect(textsOf(list, 'h2')).toEqual(['Partners']);
  list.networkName = 'Our Circle';
  await list.updateComplete;
  expect(textsOf(list, 'h2')).toEqual(['Partners of Our Circle']);
});

describe('the page selects', () => {
  test('only the first two hospitals, without filters', async () => {
    const list = await seeded('kind="hospital" limit="2" hide-filters');
    expect(namesIn(list)).toEqual(['UMC Utrecht', 'St. Antonius Hospital']);
    expect(textsOf(list, '[part=status]')).toEqual(['2 of 3 partners']);
    expect(list.shadowRoot?.querySelectorAll('input, select, [part=tools], [part=notice]').length).toBe(0);
  });

  test('own pages as links', async () => {
    const list = await seeded('ids="umc-utrecht, rivm" link-pattern="/partners/{id}?x={id}"');
    const links = [...(list.shadowRoot?.querySelectorAll('[part=name] a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/partners/umc-utrecht?x=umc-utrecht',
      '/partners/rivm?x=rivm',
    ]);
  });

  test('no links with script URLs', async () => {
    const list = await seeded('limit="3" link-pattern="javascript:alert(\'{id}\')"');
    expect(list.shadowRoot?.querySelectorAll('[part=name] a').length).toBe(0);
  });
});

describe('a list in pages', () => {
  test('shows a page at a time, and moves the focus to the first new partner', async () => {
    const list = await seeded('page-size="12"');
    expect(namesIn(list).length).toBe(12);
    expect(textsOf(list, '[part=more-button]')).toEqual(['Show 12 more']);
    await userEvent.click(inside(list, '[part=more-button]'));
    await expect.poll(() => namesIn(list).length).toBe(24);
    expect(list.shadowRoot?.activeElement?.closest<HTMLElement>('.item')?.dataset.id).toBe(
      [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.item') ?? [])][12]?.dataset.id,
    );
    await userEvent.click(inside(list, '[part=more-button]'));
    await expect.poll(() => namesIn(list).length).toBe(27);
    expect(textsOf(list, '[part=more-button]')).toEqual([]);
  });

  test.each([390, 1000])(
    '%i pixels wide, contains every row for find-in-page, which opens the pages up to a match',
    async (width) => {
      await page.viewport(width, 800);
      const list = await withData(manyPartners(), 'page-size="12"');
      await expect.poll(() => isComplete(list)).toBe(true);
      const closed = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.slice[hidden=until-found]') ?? [])];
      expect(closed.flatMap((slice) => [...slice.children]).length).toBe(188);
      expect(closed.every(({ offsetHeight }) => offsetHeight === 0)).toBe(true);
      closed[1]?.dispatchEvent(new Event('beforematch', { bubbles: true }));
      await list.updateComplete;
      expect(namesIn(list).length).toBe(36);
    },
  );

  test('starts with the first page after every filter', async () => {
    const list = await seeded('page-size="6"');
    await userEvent.click(inside(list, '[part=more-button]'));
    await userEvent.fill(searchField(list), 'utrecht');
    await expect.poll(() => namesIn(list).length).toBe(6);
  });
});

test('on a phone, filters are behind one button with the number of active ones', async () => {
  await page.viewport(390, 800);
  const list = await seeded();
  const kind = inside(list, 'select[name=kind]');
  expect([kind.checkVisibility(), textsOf(list, '.fold')]).toEqual([false, ['Filters']]);
  await userEvent.click(inside(list, '.fold'));
  await userEvent.selectOptions(kind, 'hospital');
  await expect.poll(() => textsOf(list, '.fold')).toEqual(['Filters (1)']);
  expect([inside(list, '.fold').getAttribute('aria-expanded'), kind.checkVisibility()]).toEqual(['true', true]);
  await page.viewport(1000, 800);
  expect(inside(list, '.fold').checkVisibility()).toBe(false);
});

test('a reader saves the filtered list as a table, unless the page cancels the event', async () => {
  const list = await seeded('lang="nl"');
  await userEvent.fill(searchField(list), 'umc');
  const saved = new Promise<HnDownloadEvent>((resolve) => {
    list.addEventListener('hn-download', (event) => {
      event.preventDefault();
      resolve(event);
    });
  });
  await userEvent.click(inside(list, '[part=download-button]'));
  const { fileName, mediaType, content } = await saved;
  expect([fileName, mediaType]).toEqual(['health-hub-utrecht-partners.csv', 'text/csv']);
  const [header, row, ...more] = content.trim().split('\r\n');
  expect(header).toBe('\uFEFFID;Naam;Andere namen;Soort;Plaats;Rol;Website;Logo'.trim());
  expect([row?.startsWith('umc-utrecht;UMC Utrecht;'), more]).toEqual([true, []]);
});

test('a reader copies a link to the list', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const list = await seeded('id="partners"');
  await userEvent.click(inside(list, '[part=copy-button]'));
  await expect.poll(() => textsOf(list, '.tools [role=status]')).toEqual(['Link copied']);
  expect(write.mock.calls).toEqual([[`${location.href.replace(/#.*/, '')}#partners`]]);
});

test.each([
  ['', 0],
  ['deep-link="kring"', 1],
])(
  'a filtered list with %j has %i buttons that copy a link, because a link must lead to what is shown',
  async (attributes, count) => {
    const list = await seeded(`id="partners" ${attributes}`);
    await userEvent.fill(inside(list, 'input'), 'umc');
    await expect.poll(() => textsOf(list, '[part=clear-button]')).toHaveLength(1);
    expect(textsOf(list, '[part=copy-button]')).toHaveLength(count);
  },
);

test('details have numbers that link to the list of sources', async () => {
  const list = await seeded();
  await userEvent.click(inside(list, '[data-id=umc-utrecht] .more'));
  await expect.poll(() => textsOf(list, '.details a[data-mark]').length).toBeGreaterThan(0);
  const mark = inside(list, '.details a[data-mark]');
  const numbers = [...(list.shadowRoot?.querySelectorAll('[data-source]') ?? [])].map((source) =>
    source.getAttribute('data-source'),
  );
  expect(numbers).toEqual([...new Set(numbers)]);
  await userEvent.click(mark);
  const source = list.shadowRoot?.activeElement;
  expect([source?.getAttribute('data-source'), source?.closest('details')?.open]).toEqual([mark.dataset.mark, true]);
});
