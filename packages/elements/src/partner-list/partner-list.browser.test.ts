import type { Dataset } from '@health-networks/core';
import { afterEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../define.js';
import { colorSchemes, useColorScheme, violationsIn } from '../test-support/accessibility.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import { partnerListScenes } from '../test-support/scenes/partner-list.js';
import type { HnFilterEvent } from '../events/filter-event.js';
import type { HnPartnerList } from './partner-list.js';

const seeded = (attributes = ''): Promise<HnPartnerList> =>
  mount<HnPartnerList>(`<hn-partner-list network="health-hub-utrecht" ${attributes}></hn-partner-list>`);

const withData = async (data: Dataset, attributes = ''): Promise<HnPartnerList> => {
  const box = document.createElement('main');
  box.innerHTML = `<hn-partner-list ${attributes}></hn-partner-list>`;
  const list = box.querySelector('hn-partner-list');
  if (!list) throw new Error('There is no list.');
  const loaded = new Promise((resolve) => list.addEventListener('hn-load', resolve, { once: true }));
  list.data = data;
  document.body.replaceChildren(box);
  await loaded;
  await list.updateComplete;
  return list;
};

const manyPartners = (): Dataset => {
  const { data } = partnerListScenes.others['two-hundred'] ?? {};
  if (!data) throw new Error('The scene has no data.');
  return data;
};

const isComplete = (list: HnPartnerList): boolean => list.hasAttribute('fill-complete');

/** The element that has the focus: by its id, text or label. */
const focused = (list: HnPartnerList): string => {
  const active = list.shadowRoot?.activeElement;
  if (active?.localName === 'select') return `select ${active.previousElementSibling?.textContent ?? ''}`;
  return active?.getAttribute('aria-label') ?? (shownTextOf(active) || (active?.localName ?? ''));
};

const isFocusVisible = (list: HnPartnerList): boolean =>
  list.shadowRoot?.activeElement?.matches(':focus-visible') === true;

const tabThrough = async (list: HnPartnerList, times: number): Promise<string[]> => {
  const found: string[] = [];
  for (let at = 0; at < times; at++) {
    await userEvent.tab();
    found.push(isFocusVisible(list) ? focused(list) : `${focused(list)} (not visible)`);
  }
  return found;
};

const searchField = (list: HnPartnerList): HTMLInputElement => {
  const field = list.shadowRoot?.querySelector('input');
  if (!field) throw new Error('The list shows no search field.');
  return field;
};

describe.each(['en', 'nl', 'de', 'fi'])('the partner list in %s', (lang) => {
  describe.each(colorSchemes)('in %s', (scheme) => {
    test.each(['grid', 'list', 'table'])('has no barrier that axe finds in its %s', async (layout) => {
      useColorScheme(scheme);
      const list = await seeded(`lang="${lang}" layout="${layout}" evidence="full"`);
      expect(await violationsIn(list)).toEqual([]);
    });
  });
});

describe('the partner list of Health Hub Utrecht', () => {
  test('names its founding partners and those named beside them', async () => {
    const list = await seeded('evidence="none"');
    expect(textsOf(list, '[part=name]')).toEqual([
      'Province of Utrecht',
      'Municipality of Utrecht',
      'Municipality of De Bilt',
      'Municipality of Nieuwegein',
      'Municipality of Stichtse Vecht',
      'Municipality of Vijfheerenlanden',
      'Municipality of Wijk bij Duurstede',
      'Municipality of Zeist',
      'Utrecht University',
      'University of Applied Sciences Utrecht',
      'University of the Arts Utrecht',
      'ROC Midden Nederland',
      'MBO Utrecht',
      'UMC Utrecht',
      'St. Antonius Hospital',
      'Diakonessenhuis',
      'UtrechtZorg',
      'Saltro',
      'Reinaerde',
      'Buurtteamorganisatie Sociaal Utrecht',
      'Lokalis',
      'De Rijnhoven',
      'Careyn',
      'AxionContinu',
      'U CREATE',
      'Economic Board Utrecht',
      'RIVM',
    ]);
  });

  test('says that it is not complete, what the sources count, and what they do not name', async () => {
    const list = await seeded('evidence="none"');
    expect(textsOf(list, '[part=notice] p')).toEqual([
      'This list is not complete: the sources name 27 organizations. They also speak of:',
    ]);
    expect(textsOf(list, '[part=figure] strong')).toEqual([
      'over 30 partners',
      '30 founding members',
      'over 30 partners',
      '30 partners',
      'about 40 partners',
      '23 founding partners listed by name',
    ]);
    expect(textsOf(list, '[part=coverage]')).toEqual([
      'all hospitals',
      'all knowledge institutions',
      'most municipalities in the region',
      'most prominent welfare organizations',
    ]);
  });

  test('follows the language of the page around it', async () => {
    const list = await seeded();
    const main = list.parentElement;
    if (!main) throw new Error('The list stands nowhere.');
    main.lang = 'nl';
    await expect.poll(() => textsOf(list, 'h2')).toEqual(['Partners van Health Hub Utrecht']);
    expect(textsOf(list, '[part=figure]')[0]).toContain('ruim 30 partners');
  });
});

describe('searching', () => {
  test('narrows the list, announces the count and keeps the focus', async () => {
    const list = await seeded();
    const filtered = new Promise<HnFilterEvent>((resolve) => {
      list.addEventListener('hn-filter', resolve, { once: true });
    });
    await userEvent.fill(searchField(list), 'umc');
    expect((await filtered).count).toBe(1);
    expect(textsOf(list, '[role=status]')).toEqual(['1 of 27 organizations']);
    expect(textsOf(list, '[part=name]')).toEqual(['UMC Utrecht']);
    expect(list.shadowRoot?.activeElement).toBe(searchField(list));
  });

  test('finds a place without its diacritics, in any language of the data', async () => {
    const list = await withData(exampleDataset, 'filters="always"');
    await userEvent.fill(searchField(list), 'institute');
    await expect.poll(() => textsOf(list, '[part=name]')).toEqual(['Institute']);
    await userEvent.fill(searchField(list), 'koln');
    await expect.poll(() => textsOf(list, '[part=name]')).toEqual(['Clinic']);
  });

  test('says so when nothing matches', async () => {
    const list = await seeded();
    await userEvent.fill(searchField(list), 'zzz');
    await expect.poll(() => shownTextOf(list.shadowRoot)).toContain('No organization matches.');
  });

  test('a facet narrows the list', async () => {
    const list = await seeded();
    const [kind] = list.shadowRoot?.querySelectorAll('select') ?? [];
    if (!kind) throw new Error('The list shows no facet.');
    await userEvent.selectOptions(kind, 'hospital');
    await expect
      .poll(() => textsOf(list, '[part=name]'))
      .toEqual(['UMC Utrecht', 'St. Antonius Hospital', 'Diakonessenhuis']);
  });
});

test('groups stand under headings one level below the widget’s', async () => {
  const list = await seeded('group-by="kind" heading-level="3"');
  expect(textsOf(list, 'h3')).toEqual(['Partners of Health Hub Utrecht']);
  expect(textsOf(list, 'h4')).toEqual([
    'Province',
    'Municipality',
    'Knowledge institution',
    'Hospital',
    'Other organization',
    'Care provider',
    'Welfare organization',
    'Government body',
  ]);
});

test('a list whose length no source tells does not claim to be complete', async () => {
  const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded" lang="nl"></hn-partner-list>');
  expect(textsOf(list, '[part=notice]')).toEqual([
    'Dit zijn de partners die de bronnen noemen. Of er meer zijn, zeggen ze niet.',
  ]);
});

describe('a reader', () => {
  const control = (list: HnPartnerList, selector: string): HTMLElement => {
    const found = list.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The list shows no ${selector}.`);
    return found;
  };

  test('sees in each facet how many are left beside the others', async () => {
    const list = await seeded();
    await userEvent.selectOptions(control(list, 'select[name=kind]'), 'hospital');
    await expect
      .poll(() => textsOf(list, 'select[name=place] option'))
      .toEqual([
        'All places',
        'De Bilt (0)',
        'Maarssen (0)',
        'Netherlands (0)',
        'Nieuwegein (1)',
        'Province of Utrecht (0)',
        'Region of Utrecht (0)',
        'Utrecht (2)',
        'Wijk bij Duurstede (0)',
        'Zeist (0)',
      ]);
  });

  test('takes all filters back, and searches on', async () => {
    const list = await seeded();
    await userEvent.fill(searchField(list), 'umc');
    await userEvent.selectOptions(control(list, 'select[name=kind]'), 'hospital');
    await userEvent.click(control(list, '[part=clear-button]'));
    await expect.poll(() => textsOf(list, '[part=name]').length).toBe(27);
    expect([searchField(list).value, textsOf(list, '[role=status]'), focused(list)]).toEqual(['', [''], 'input']);
    expect(list.shadowRoot?.querySelector('select')?.value).toBe('');
  });

  test('sorts a table at its head, and keeps the focus there', async () => {
    const list = await seeded('layout="table"');
    const head = (): (string | null)[] =>
      [...(list.shadowRoot?.querySelectorAll('th[aria-sort]') ?? [])].map((cell) => cell.getAttribute('aria-sort'));
    expect(head()).toEqual(['none']);
    control(list, '.sort').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(head).toEqual(['ascending']);
    expect(textsOf(list, '[part=name]').slice(0, 4)).toEqual([
      'AxionContinu',
      'Buurtteamorganisatie Sociaal Utrecht',
      'Careyn',
      'Diakonessenhuis',
    ]);
    expect(focused(list)).toBe('Name');
  });

  test('opens an organization and finds its sources, and closes it again', async () => {
    const list = await seeded();
    const selected: string[] = [];
    list.addEventListener('hn-select', ({ kind, recordId }) => selected.push(`${kind}: ${recordId}`));
    const button = control(list, '[data-id=umc-utrecht] .more');
    await userEvent.click(button);
    await expect.poll(() => textsOf(list, '.details dt')).toEqual(['Also known as', 'Website', 'In registers']);
    expect(textsOf(list, '.details [part=link]')).toContain('ROR');
    expect(textsOf(list, '.details [part=quote]')).toContain('Chair of the UMC Utrecht Executive Board');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(control(list, `#${button.getAttribute('aria-controls') ?? ''}`).className).toBe('details');
    await userEvent.click(button);
    await expect.poll(() => textsOf(list, '.details')).toEqual([]);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(selected).toEqual(['partner: umc-utrecht', 'partner: ']);
  });

  test.each(['grid', 'list', 'table'])(
    'keeps what is open, and the focus, when the %s is made anew',
    async (layout) => {
      const list = await seeded(`layout="${layout}"`);
      const button = control(list, '[data-id=umc-utrecht] .more');
      await userEvent.click(button);
      await expect.poll(() => textsOf(list, '.details').length).toBe(1);
      list.sort = 'name';
      await list.updateComplete;
      expect(textsOf(list, '.details').length).toBe(1);
      expect([button.isConnected, focused(list)]).toEqual([false, 'Details: UMC Utrecht']);
    },
  );
});

test('a keyboard reaches everything in order, and leaves the list at its end', async () => {
  const list = await withData(exampleDataset, 'filters="always" lang="en"');
  expect(await tabThrough(list, 10)).toEqual([
    'input',
    'select Kind',
    'select Role',
    'select Order',
    'select Group by',
    'Clinic',
    'Details: Clinic',
    'Details: Green City',
    'Details: Institute',
    'Sources',
  ]);
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textsOf(list, '.details').length).toBe(1);
  expect(focused(list)).toBe('Details: Institute');
  expect(await tabThrough(list, 2)).toEqual(['Annual report', 'Sources']);
  await userEvent.tab();
  expect(list.matches(':focus-within')).toBe(false);
});

describe('a long list', () => {
  test.each(['grid', 'list', 'table'])(
    'shows the first screen at once and every row shortly after, as %s',
    async (layout) => {
      const list = await withData(manyPartners(), `layout="${layout}"`);
      await expect.poll(() => isComplete(list)).toBe(true);
      expect(textsOf(list, '[part=name]').length).toBe(200);
      expect(list.shadowRoot?.querySelectorAll('[part=list]').length).toBe(1);
    },
  );

  test('has every row before it is printed, and before a reader looks for something in the page', async () => {
    const list = await withData(manyPartners());
    for (const event of [new Event('beforeprint'), new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })]) {
      list.sort = list.sort === 'name' ? 'documented' : 'name';
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      window.dispatchEvent(event);
      expect([isComplete(list), textsOf(list, '[part=name]').length]).toEqual([true, 200]);
    }
  });

  test('shows what the last of many filters leaves, and nothing of those before', async () => {
    const list = await withData(manyPartners());
    for (const query of ['g', 'gr', 'green', 'green care 1', '']) {
      searchField(list).value = query;
      searchField(list).dispatchEvent(new Event('input'));
      await list.updateComplete;
    }
    await expect.poll(() => isComplete(list)).toBe(true);
    expect(textsOf(list, '[part=name]').length).toBe(200);
  });
});

describe('a deep link', () => {
  const start = location.href;

  afterEach(() => history.replaceState(null, '', start));

  const go = (query: string): void => history.replaceState({ own: true }, '', `?${query}#part`);

  test('brings back what a reader has chosen, and keeps to its own name', async () => {
    go('other=a%20b&partners.kind=hospital&partners.sort=name&team.kind=company');
    const list = await seeded('deep-link="partners"');
    await expect
      .poll(() => textsOf(list, '[part=name]'))
      .toEqual(['Diakonessenhuis', 'St. Antonius Hospital', 'UMC Utrecht']);
    await userEvent.fill(searchField(list), 'umc');
    await expect
      .poll(() => location.search)
      .toBe('?other=a%20b&team.kind=company&partners.q=umc&partners.kind=hospital&partners.sort=name');
    expect([location.hash, history.state]).toEqual(['#part', { own: true }]);
  });

  test('follows the way back, and passes over what is no choice', async () => {
    go('partners.kind=hospital');
    const list = await seeded('deep-link="partners"');
    await expect.poll(() => textsOf(list, '[part=name]').length).toBe(3);
    go('partners.kind=nothing&partners.sort=size');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => textsOf(list, '[part=name]').length).toBe(27);
  });

  test('is not made where the page does not ask for it', async () => {
    go('partners.kind=hospital');
    const list = await seeded();
    await userEvent.fill(searchField(list), 'umc');
    await expect.poll(() => textsOf(list, '[part=name]')).toEqual(['UMC Utrecht']);
    expect(location.search).toBe('?partners.kind=hospital');
  });
});
