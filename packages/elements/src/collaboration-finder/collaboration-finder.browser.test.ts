import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { seedNetworkIds } from '../base/data/seed-datasets.js';
import '../define.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnCollaborationFinder } from './collaboration-finder.js';

const seeded = async (attributes: string): Promise<HnCollaborationFinder> => {
  const finder = await mount<HnCollaborationFinder>(
    `<hn-collaboration-finder ${attributes}></hn-collaboration-finder>`,
  );
  await finder.updateComplete;
  return finder;
};

const medtechInGermany = 'network="health-valley" theme="theme-medtech" place="germany"';

test.each(inTurn(seedNetworkIds, languages))('offers something to choose for %s in %s', async (network, lang) => {
  const finder = await seeded(`network="${network}" lang="${lang}"`);
  expect(['ready', 'empty']).toContain(finder.state);
  expect(textsOf(finder, 'select').length > 0).toBe(finder.state === 'ready');
});

test('Health Valley and the German networks that it made contact with are found on medtech in Germany', async () => {
  const finder = await seeded(medtechInGermany);
  expect(textsOf(finder, '[part=name]')).toEqual([
    'Health Valley',
    'Business Metropole Ruhr',
    'GesundheitsCampus',
    'Zorg Verbindt',
  ]);
  expect(textsOf(finder, '[part=reason]').slice(0, 4)).toEqual([
    'Works on Medtech',
    'connects: Several DigiHubs',
    'seeks cooperation with: Germany',
    'Has ties with Health Valley – theme: Medtech',
  ]);
  expect(textsOf(finder, '[role=status]')).toEqual(['4 fit']);
});

test('a choice is told with what it leaves, and searches no sooner than something is chosen', async () => {
  const finder = await seeded('network="health-hub-utrecht"');
  expect(textsOf(finder, '[part=item]')).toEqual([]);
  const told = new Promise((resolve) => {
    finder.addEventListener('hn-filter', ({ filter, count }) => {
      resolve({ filter, count });
    });
  });
  const [theme] = finder.shadowRoot?.querySelectorAll('select') ?? [];
  if (!theme) throw new Error('There is no field.');
  await userEvent.selectOptions(theme, 'theme-prevention');
  expect(await told).toEqual({ filter: { theme: 'theme-prevention', place: '', kind: '' }, count: 33 });
  expect(textsOf(finder, '[part=name]').slice(0, 2)).toEqual(['Health Hub Utrecht', 'Province of Utrecht']);
});

test('data of several networks need no network to be named', async () => {
  const finder = await seeded('');
  finder.data = (await import('@health-networks/core/data')).seedDataset;
  finder.theme = 'theme-medtech';
  finder.from = 'health-valley';
  finder.place = 'germany';
  await expect.poll(() => textsOf(finder, '[part=name]')[0]).toBe('Business Metropole Ruhr');
  expect(textsOf(finder, 'summary')[0]).toBe('34 more fit in part');
  expect(textsOf(finder, '.in-part [part=reason]').slice(0, 2)).toEqual([
    'Connected through Zorg Verbindt (until 2020) with Health Valley – theme: Medtech',
    'seat: Kleve',
  ]);
  expect(textsOf(finder, '.in-part [part=missing]')[0]).toBe('Not documented: Medtech');
});

describe('by keyboard,', () => {
  const focused = (finder: HnCollaborationFinder): string => {
    const active = finder.shadowRoot?.activeElement;
    return active?.getAttribute('data-field') ?? shownTextOf(active);
  };

  test('the fields, the facts and the links are reached in their order, and the focus stays', async () => {
    const finder = await seeded(medtechInGermany);
    const chosen: string[] = [];
    finder.addEventListener('hn-select', ({ kind, recordId }) => chosen.push(`${kind} ${recordId}`));
    const way: string[] = [];
    for (const _ of ['theme', 'place', 'kind', 'facts', 'website']) {
      await userEvent.tab();
      way.push(focused(finder));
    }
    expect(way).toEqual(['theme', 'place', 'kind', 'Show the facts', 'www.healthvalley.nl']);
    await userEvent.tab({ shift: true });
    await userEvent.keyboard('{Enter}');
    await finder.updateComplete;
    expect(focused(finder)).toBe('Show the facts');
    expect(finder.shadowRoot?.activeElement?.matches(':focus-visible')).toBe(true);
    expect(textsOf(finder, '[part=fact]')).toEqual([
      'Medtech – Health Valley(source 1)1',
      'Zorg Verbindt (until 2020) – Several DigiHubs(source 1)1',
      'Health Valley’s innovation manager made contact with them, among other new German health networks.(source 1)1',
      'Germany is an important country on its agenda for internationalization; that it seeks cooperation there is our reading.(source 1)1',
    ]);
    await userEvent.keyboard(' ');
    await finder.updateComplete;
    expect(textsOf(finder, '[part=fact]')).toEqual([]);
    expect(chosen).toEqual(['party health-valley', 'party ']);
  });

  test('giving up a choice moves the focus to the field that it was made in', async () => {
    const finder = await seeded('theme="care" kind="hospital"');
    finder.data = { ...exampleDataset, contactPoints: {}, memberships: {}, groups: {} };
    await expect
      .poll(() => textsOf(finder, '.widenings button'))
      .toEqual(['Search without “Care”', 'Search without “Hospital”']);
    expect(textsOf(finder, '[role=status]')).toEqual(['These data name nobody of whom all of this is documented.']);
    finder.shadowRoot?.querySelector<HTMLElement>('.widenings button')?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => focused(finder)).toBe('theme');
    expect([finder.theme, finder.kind]).toEqual(['', 'hospital']);
    expect(textsOf(finder, '[part=name]')).toEqual(['Clinic']);
  });

  test('tabbing on leaves the widget', async () => {
    const finder = await seeded('network="health-valley"');
    const after = document.createElement('button');
    finder.after(after);
    for (const _ of ['theme', 'place', 'kind', 'after']) await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });
});
