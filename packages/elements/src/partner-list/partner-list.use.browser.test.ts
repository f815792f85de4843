import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleDataset } from '../test-support/example-dataset.js';
import { textsOf } from '../test-support/mount.js';
import { focused, isComplete, manyPartners, searchField, seeded, tabThrough, withData } from './test-support/lists.js';
import type { HnPartnerList } from './partner-list.js';

/** A wide viewport, because filters are folded on a phone. */
beforeEach(() => page.viewport(1000, 800));

describe('a reader', () => {
  const control = (list: HnPartnerList, selector: string): HTMLElement => {
    const found = list.shadowRoot?.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`The list shows no ${selector}.`);
    return found;
  };

  test('sees the number of matches of each facet option', async () => {
    const list = await seeded();
    await userEvent.selectOptions(control(list, 'select[name=kind]'), 'hospital');
    await expect
      .poll(() => textsOf(list, 'select[name=place] option'))
      .toEqual([
        'All places',
        'De Bilt (0)',
        'Maarssen (0)',
        'Nieuwegein (1)',
        'Province of Utrecht (2)',
        'Region of Utrecht (0)',
        'Utrecht (2)',
        'Wijk bij Duurstede (0)',
        'Zeist (0)',
      ]);
  });

  test('clears all filters, and continues to search', async () => {
    const list = await seeded();
    await userEvent.fill(searchField(list), 'umc');
    // The option is selected by its text, which includes the counts.
    await list.updateComplete;
    await userEvent.selectOptions(control(list, 'select[name=kind]'), 'hospital');
    await userEvent.click(control(list, '[part=clear-button]'));
    await expect.poll(() => textsOf(list, '[part=name]').length).toBe(27);
    expect([searchField(list).value, textsOf(list, '[part=status]'), focused(list)]).toEqual([
      '',
      ['27 of over 30 partners'],
      'input',
    ]);
    expect(list.shadowRoot?.querySelector('select')?.value).toBe('');
  });

  test('sorts a table by its header, which keeps the focus', async () => {
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

  test('opens an organization, and closes it again', async () => {
    const list = await seeded();
    const selected: string[] = [];
    list.addEventListener('hn-select', ({ kind, recordId }) => selected.push(`${kind}: ${recordId}`));
    const button = control(list, '[data-id=umc-utrecht] .more');
    await userEvent.click(button);
    await expect
      .poll(() => textsOf(list, '.details dt'))
      .toEqual(['Also known as', 'Role', 'Website', 'Identifiers', 'Sources']);
    expect(textsOf(list, '.details [part=link]')).toContain('ROR');
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(control(list, `#${button.getAttribute('aria-controls') ?? ''}`).className).toBe('details');
    await userEvent.click(button);
    await expect.poll(() => textsOf(list, '.details')).toEqual([]);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(selected).toEqual(['party: umc-utrecht', 'party: ']);
  });

  test('finds the numbers of an organization in national registers in its details, as the data write them', async () => {
    const { clinic } = exampleDataset.organizations;
    if (!clinic) throw new Error('The example data lost their clinic.');
    const identifiers = { other: ['CVR 12345678', 'KvK 87654321'] };
    const list = await withData({
      ...exampleDataset,
      organizations: { ...exampleDataset.organizations, clinic: { ...clinic, identifiers } },
    });
    await userEvent.click(control(list, '[data-id=clinic] .more'));
    await expect.poll(() => textsOf(list, '.details dd div')).toEqual(expect.arrayContaining(identifiers.other));
    expect(textsOf(list, '.details dt')).toContain('Identifiers');
  });

  test.each(['grid', 'list', 'table'])('keeps open rows and the focus when the %s is rerendered', async (layout) => {
    const list = await seeded(`layout="${layout}"`);
    const button = control(list, '[data-id=umc-utrecht] .more');
    await userEvent.click(button);
    await expect.poll(() => textsOf(list, '.details').length).toBe(1);
    list.sort = 'name';
    await list.updateComplete;
    expect(textsOf(list, '.details').length).toBe(1);
    expect(focused(list)).toBe('Details: UMC Utrecht');
  });
});

test('the keyboard reaches everything in order, and leaves the list at its end', async () => {
  const list = await withData(exampleDataset, 'filters="always" lang="en"');
  expect(await tabThrough(list, 10)).toEqual([
    'input',
    'select Type',
    'select Role',
    'select Sorted',
    'clinic.example.org',
    'Details: Clinic',
    'Details: Green City',
    'Details: Institute',
    'Download list (CSV)',
    'Copy link',
  ]);
  await userEvent.tab({ shift: true });
  await userEvent.tab({ shift: true });
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textsOf(list, '.details').length).toBe(1);
  expect(focused(list)).toBe('Details: Institute');
  expect(await tabThrough(list, 4)).toEqual(['source 1', 'Download list (CSV)', 'Copy link', 'Sources (2)']);
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

  test('keeps the focus on a row that moves into an unrendered slice', async () => {
    const list = await withData(manyPartners());
    const idsBehindTheFirstSlice = async (): Promise<(string | undefined)[]> => {
      await list.updateComplete;
      await expect.poll(() => isComplete(list)).toBe(true);
      const rows = [...(list.shadowRoot?.querySelectorAll<HTMLElement>('.slice:not(:first-child) [data-id]') ?? [])];
      return rows.map(({ dataset }) => dataset.id);
    };
    const documented = await idsBehindTheFirstSlice();
    list.sort = 'name';
    const id = (await idsBehindTheFirstSlice()).find((one) => documented.includes(one));
    list.shadowRoot?.querySelector<HTMLElement>(`[data-id="${id ?? ''}"] .more`)?.focus();
    const label = focused(list);
    list.layout = 'table';
    list.sort = 'documented';
    await idsBehindTheFirstSlice();
    expect([label.startsWith('Details: '), focused(list)]).toEqual([true, label]);
  });

  test('renders every row before printing and find-in-page', async () => {
    const list = await withData(manyPartners());
    await expect.poll(() => isComplete(list)).toBe(true);
    for (const event of [new Event('beforeprint'), new KeyboardEvent('keydown', { key: 'f', ctrlKey: true })]) {
      list.sort = list.sort === 'name' ? 'documented' : 'name';
      await new Promise<void>((resolve) => queueMicrotask(resolve));
      window.dispatchEvent(event);
      expect([isComplete(list), textsOf(list, '[part=name]').length]).toEqual([true, 200]);
    }
  });

  test.each(['grid', 'list', 'table'])('hides filtered rows at once, as %s', async (layout) => {
    const list = await withData(manyPartners(), `layout="${layout}"`);
    await expect.poll(() => isComplete(list)).toBe(true);
    searchField(list).value = 'green';
    searchField(list).dispatchEvent(new Event('input'));
    await list.updateComplete;
    const rows = [...(list.shadowRoot?.querySelectorAll('.slice > .item') ?? [])];
    const left = list.shadowRoot?.querySelector('[part=status]')?.textContent.match(/\d+/)?.[0];
    expect(rows.filter((row) => row.checkVisibility()).length).toBe(Math.min(60, Number(left)));
  });

  test('shows only the result of the last of many filters', async () => {
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

  test('restores selections under its own name', async () => {
    go('other=a%20b&partners.kind=hospital&partners.sort=name&team.kind=company');
    const list = await seeded('deep-link="partners"');
    await expect
      .poll(() => textsOf(list, '[part=name]'))
      .toEqual(['Diakonessenhuis', 'St. Antonius Hospital', 'UMC Utrecht']);
    await userEvent.fill(searchField(list), 'umc');
    await expect
      .poll(() => location.search)
      .toBe('?other=a+b&team.kind=company&partners.q=umc&partners.kind=hospital&partners.sort=name');
    expect([location.hash, history.state]).toEqual(['#part', { own: true }]);
  });

  test('follows the history, and ignores invalid parameters', async () => {
    go('partners.kind=hospital');
    const list = await seeded('deep-link="partners"');
    await expect.poll(() => textsOf(list, '[part=name]').length).toBe(3);
    go('partners.kind=nothing&partners.sort=size');
    window.dispatchEvent(new PopStateEvent('popstate'));
    await expect.poll(() => textsOf(list, '[part=name]').length).toBe(27);
  });

  test('is not created by default', async () => {
    go('partners.kind=hospital');
    const list = await seeded();
    await userEvent.fill(searchField(list), 'umc');
    await expect.poll(() => textsOf(list, '[part=name]')).toEqual(['UMC Utrecht']);
    expect(location.search).toBe('?partners.kind=hospital');
  });
});
