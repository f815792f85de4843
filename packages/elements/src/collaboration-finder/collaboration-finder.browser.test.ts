import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
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

const choose = async (finder: HnCollaborationFinder, field: string, value: string): Promise<void> => {
  const select = finder.shadowRoot?.querySelector<HTMLElement>(`[data-field=${field}]`);
  if (!select) throw new Error(`There is no field "${field}".`);
  await userEvent.selectOptions(select, value);
  await finder.updateComplete;
};

test.each(inTurn(bundledNetworkIds(), languages))('offers somebody or is empty for %s in %s', async (network, lang) => {
  const finder = await seeded(`network="${network}" lang="${lang}"`);
  expect(['ready', 'empty']).toContain(finder.state);
  expect(textsOf(finder, '[part=item]').length > 0).toBe(finder.state === 'ready');
});

test('the contacts of Health Hub Utrecht come first, the other partners are folded', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  expect(textsOf(finder, '.results [part=name]')).toEqual(['Province of Utrecht', 'Economic Board Utrecht']);
  expect(textsOf(finder, '[role=status]')).toEqual(['32 organisations']);
  expect(textsOf(finder, '.rest > summary')).toEqual(['30 organisations without contact details']);
  expect(finder.shadowRoot?.querySelectorAll('.brief')).toHaveLength(24);
  finder.shadowRoot?.querySelector<HTMLElement>('.more')?.click();
  await finder.updateComplete;
  expect(finder.shadowRoot?.querySelectorAll('.brief')).toHaveLength(30);
});

test('each theme of Health Hub Utrecht filters: none has the answer of another', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  const themes = [...(finder.shadowRoot?.querySelectorAll('[data-field=theme] option') ?? [])]
    .map((option) => option.getAttribute('value') ?? '')
    .filter(Boolean);
  const answers: string[] = [];
  for (const theme of themes) {
    await choose(finder, 'theme', theme);
    answers.push(textsOf(finder, '[part=item]').join());
  }
  expect(themes.length).toBeGreaterThan(2);
  expect(themes.length).toBeLessThanOrEqual(10);
  expect(new Set(answers).size).toBe(themes.length);
});

test('a choice is told with what it leaves', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  const told = new Promise((resolve) => {
    finder.addEventListener('hn-filter', ({ filter, count }) => {
      resolve({ filter, count });
    });
  });
  await choose(finder, 'theme', 'theme-prevention');
  expect(await told).toEqual({ filter: { theme: 'theme-prevention', place: '', kind: '' }, count: 2 });
  expect(textsOf(finder, '[part=name]')).toEqual(['Province of Utrecht', 'Health Hub Utrecht']);
  expect(textsOf(finder, '.reason')[0]).toBe('Leads ‘Healthy living environment’.');
});

test('where nothing can be chosen, one line says so above the contacts', async () => {
  const finder = await seeded('network="health-valley"');
  expect(textsOf(finder, 'select')).toEqual([]);
  expect(textsOf(finder, '.no-choice')).toEqual(['You can’t search by theme here yet. These contacts can help you:']);
  expect(textsOf(finder, '.person')).toEqual(['Victor Haze']);
});

test('data of several networks need no network to be named', async () => {
  const finder = await seeded('');
  finder.data = (await import('@health-networks/core/data')).seedDataset;
  finder.theme = 'theme-medtech';
  await expect.poll(() => textsOf(finder, '[part=name]')).toEqual(['Health Valley']);
  expect(textsOf(finder, '.reason')).toEqual(['Works on Medtech.']);
});

describe('by keyboard,', () => {
  const focused = (finder: HnCollaborationFinder): string => {
    const active = finder.shadowRoot?.activeElement;
    return active?.getAttribute('data-field') ?? active?.getAttribute('aria-label') ?? shownTextOf(active);
  };

  test('the fields, the reasons and the links are reached in their order', async () => {
    const finder = await seeded('network="health-hub-utrecht" theme="theme-prevention"');
    const chosen: string[] = [];
    finder.addEventListener('hn-select', ({ kind, recordId }) => chosen.push(`${kind} ${recordId}`));
    const way: string[] = [];
    for (let at = 0; at < 6; at += 1) {
      await userEvent.tab();
      way.push(focused(finder));
    }
    expect(way).toEqual([
      'theme',
      'place',
      'kind',
      'Clear choices',
      'Why this result? Province of Utrecht',
      'E-mail Liesbeth van Holten: gezondeleefomgeving@provincie-utrecht.nl',
    ]);
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => chosen).toEqual(['party province-of-utrecht']);
    expect(textsOf(finder, 'details[open] [part=reason]')).toEqual([
      'Founding partner of Health Hub Utrecht.',
      'Partner of Health Hub Utrecht.',
      'Contact for Health Hub Utrecht.',
    ]);
  });

  test('taking back the choices moves the focus to the first field', async () => {
    const finder = await seeded('network="health-hub-utrecht" kind="hospital"');
    finder.shadowRoot?.querySelector<HTMLElement>('.clear')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(finder)).toBe('theme');
    expect([finder.kind, textsOf(finder, '.clear')]).toEqual(['', []]);
  });

  test('tabbing on leaves the widget', async () => {
    const finder = await seeded('evidence="none"');
    finder.data = { ...exampleDataset, contactPoints: {} };
    await expect.poll(() => finder.state).toBe('ready');
    const after = document.createElement('button');
    finder.after(after);
    for (const _ of ['website', 'after']) await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });
});

test('with evidence="full" all reasons are open, and nothing is announced', async () => {
  const finder = document.createElement('hn-collaboration-finder');
  const chosen: Event[] = [];
  finder.addEventListener('hn-select', (event) => chosen.push(event));
  finder.setAttribute('network', 'health-hub-utrecht');
  finder.setAttribute('evidence', 'full');
  document.body.replaceChildren(finder);
  await expect.poll(() => finder.state).toBe('ready');
  await expect.poll(() => finder.shadowRoot?.querySelectorAll('.why:not([open])').length).toBe(0);
  expect([finder.shadowRoot?.querySelectorAll('.why[open]').length, chosen]).toEqual([2, []]);
});
