import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { bundledNetworkIds } from '../base/data/bundled-networks.js';
import '../bundled.js';
import '../define.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnCollaborationFinder } from './collaboration-finder.js';

const seeded = (attributes: string): Promise<HnCollaborationFinder> =>
  mount<HnCollaborationFinder>(`<hn-collaboration-finder ${attributes}></hn-collaboration-finder>`);

test.each(inTurn(bundledNetworkIds(), languages))('shows contacts or is empty for %s in %s', async (network, lang) => {
  const finder = await seeded(`network="${network}" lang="${lang}"`);
  expect(['ready', 'empty']).toContain(finder.state);
  expect(textsOf(finder, '[part=item]').length > 0).toBe(finder.state === 'ready');
});

test('contacts of Health Hub Utrecht come first, other partners are folded', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  expect(textsOf(finder, '.results [part=name]')).toEqual(['Province of Utrecht', 'Economic Board Utrecht']);
  expect(textsOf(finder, '[role=status]')).toEqual(['2 contacts']);
  expect(textsOf(finder, '[part=reason]')).toEqual([]);
  expect(textsOf(finder, '.rest .summary')).toEqual(['30 more organisations in and around the network']);
  expect(finder.shadowRoot?.querySelectorAll('.brief')).toHaveLength(24);
  finder.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
  await finder.updateComplete;
  expect(finder.shadowRoot?.querySelectorAll('.brief')).toHaveLength(30);
});

test('each theme of Health Hub Utrecht has different results', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  const themes = [...(finder.shadowRoot?.querySelectorAll<HTMLElement>('.theme') ?? [])];
  const answers: string[] = [];
  for (const theme of themes) {
    theme.click();
    await finder.updateComplete;
    expect(textsOf(finder, '.theme[aria-pressed=true]')).toEqual([shownTextOf(theme)]);
    answers.push(textsOf(finder, '[part=item]').join());
  }
  expect(themes.length).toBeGreaterThan(2);
  expect(themes.length).toBeLessThanOrEqual(10);
  expect(new Set(answers).size).toBe(themes.length);
});

test('a selection is announced with the number of results', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  const summary = new Promise((resolve) => {
    finder.addEventListener('hn-filter', ({ filter, count }) => {
      resolve({ filter, count });
    });
  });
  const prevention = finder.shadowRoot?.querySelector<HTMLElement>('[data-id=theme-prevention]');
  expect(shownTextOf(prevention)).toBe('Prevention 2');
  prevention?.click();
  expect(await summary).toEqual({ filter: { query: '', theme: 'theme-prevention', place: '', kind: '' }, count: 2 });
  await finder.updateComplete;
  expect(textsOf(finder, '[part=name]')).toEqual(['Province of Utrecht', 'Health Hub Utrecht']);
  expect(textsOf(finder, '.reason')[0]).toBe('Leads ‘Healthy living environment’.');
  prevention?.click();
  await finder.updateComplete;
  expect([finder.theme, textsOf(finder, '[role=status]')]).toEqual(['', ['2 contacts']]);
});

test('on a phone, filters are behind one button with the number of active ones', async () => {
  await page.viewport(390, 800);
  const finder = await seeded('network="health-hub-utrecht" kind="hospital"');
  const isShown = (selector: string): boolean | undefined =>
    finder.shadowRoot?.querySelector(selector)?.checkVisibility();
  expect([isShown('[data-field=kind]'), textsOf(finder, '.fold')]).toEqual([false, ['Filters (1)']]);
  finder.shadowRoot?.querySelector<HTMLElement>('.fold')?.click();
  await finder.updateComplete;
  expect(isShown('[data-field=kind]')).toBe(true);
});

test('for few contacts, the filters are folded at any width, and open in a row', async () => {
  await page.viewport(1000, 800);
  const finder = await seeded('network="health-hub-utrecht"');
  const isShown = (): boolean | undefined => finder.shadowRoot?.querySelector('[data-field=kind]')?.checkVisibility();
  expect(isShown()).toBe(false);
  finder.shadowRoot?.querySelector<HTMLElement>('.fold')?.click();
  await finder.updateComplete;
  expect(isShown()).toBe(true);
});

test('a contact without an address links to the website of the organization', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  expect(textsOf(finder, '.ways').at(-1)).toBe('Contact through the website www.economicboardutrecht.nl');
});

test('a query filters the results, and one without results shows a message beside the contacts', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  const summary: unknown[] = [];
  finder.addEventListener('hn-filter', ({ filter, count }) => summary.push([filter.query, count]));
  const field = finder.shadowRoot?.querySelector('input');
  if (!field) throw new Error('There is no search field.');
  await userEvent.fill(field, 'zeist');
  await expect.poll(() => textsOf(finder, '[role=status]')).toEqual(['1 organisation']);
  expect(textsOf(finder, '[part=name]')[0]).toBe('Municipality of Zeist');
  await userEvent.fill(field, 'zebra');
  await expect.poll(() => textsOf(finder, '[role=status]')).toEqual(['No results']);
  expect(textsOf(finder, '.person')).not.toEqual([]);
  await expect
    .poll(() => summary)
    .toEqual([
      ['zeist', 1],
      ['zebra', 0],
    ]);
});

test('contacts are shown without filters if there is nothing to select', async () => {
  const finder = await seeded('network="health-valley"');
  expect(textsOf(finder, 'select, input, .theme')).toEqual([]);
  expect(textsOf(finder, '.person')).toEqual(['Victor Haze']);
});

test('data of several networks require no network', async () => {
  const finder = await seeded('');
  finder.data = (await import('@health-networks/core/data')).seedDataset;
  finder.theme = 'theme-medtech';
  await expect.poll(() => textsOf(finder, '[part=name]')).toEqual(['Health Valley']);
  expect(textsOf(finder, '.reason')).toEqual(['Works on Medtech.']);
});

describe('by keyboard,', () => {
  const focused = (finder: HnCollaborationFinder): string => {
    const active = finder.shadowRoot?.activeElement;
    return (
      active?.getAttribute('data-field') ??
      (active?.matches('input') ? active.getAttribute('type') : undefined) ??
      active?.getAttribute('aria-label') ??
      shownTextOf(active)
    );
  };

  test('the fields and the links are reached in their order', async () => {
    await page.viewport(390, 800);
    const finder = await seeded('network="health-hub-utrecht" theme="theme-prevention"');
    const way: string[] = [];
    finder.shadowRoot?.querySelector<HTMLElement>('[part=filters-button]')?.click();
    for (let at = 0; at < 11; at += 1) {
      await userEvent.tab();
      way.push(focused(finder));
    }
    expect(way).toEqual([
      'search',
      'Filters',
      'place',
      'kind',
      'Control over one’s own life 1',
      'Digital health technology 1',
      'Healthy urban living 1',
      'Labour market 1',
      'Prevention 2',
      'Clear choices',
      'E-mail Liesbeth van Holten: gezondeleefomgeving@provincie-utrecht.nl',
    ]);
  });

  test('clearing the filters moves the focus to the search field', async () => {
    const finder = await seeded('network="health-hub-utrecht" kind="hospital"');
    finder.shadowRoot?.querySelector<HTMLElement>('.clear')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(finder)).toBe('search');
    expect([finder.kind, textsOf(finder, '.clear')]).toEqual(['', []]);
  });

  test('Tab leaves the widget', async () => {
    const finder = await seeded('evidence="none"');
    finder.data = { ...exampleDataset, contactPoints: {} };
    await expect.poll(() => finder.state).toBe('ready');
    const after = document.createElement('button');
    finder.after(after);
    for (const _ of ['website', 'after']) await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });
});
