import { indexDataset, programsOf, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { cdp, userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../define.js';
import type { HnFilterEvent, HnSelectEvent } from '../events/events.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnProgramList } from './program-list.js';

const seeded = (attributes = ''): Promise<HnProgramList> =>
  mount<HnProgramList>(`<hn-program-list network="health-hub-utrecht" ${attributes}></hn-program-list>`);

const openNames = (list: HnProgramList): string[] =>
  [...(list.shadowRoot?.querySelectorAll('.tree .fold[open]') ?? [])].map((branch) =>
    shownTextOf(branch.closest('.program')?.querySelector('[part=name]')),
  );

const focusedText = (list: HnProgramList): string => shownTextOf(list.shadowRoot?.activeElement);

const seedIndex = indexDataset<Dataset>(seedDataset);

const networksWithPrograms = Object.keys(seedDataset.networks).filter((id) => programsOf(seedIndex, id).length > 0);

test.each(inTurn(networksWithPrograms, languages))('the programs of %s are shown in %s', async (network, lang) => {
  const list = await mount<HnProgramList>(`<hn-program-list network="${network}" lang="${lang}"></hn-program-list>`);
  expect(textsOf(list, '[part=item]')).toHaveLength(programsOf(seedIndex, network).length);
});

describe('the programs of Health Hub Utrecht', () => {
  test('are shown as a tree with kind and status', async () => {
    const list = await seeded('evidence="none"');
    const academy = [...(list.shadowRoot?.querySelectorAll('.tree > [part=item]') ?? [])].find((item) =>
      shownTextOf(item).startsWith('Health Hub Academy'),
    );
    expect(shownTextOf(academy?.querySelector('.head'))).toBe('Health Hub Academy');
    expect(shownTextOf(academy?.querySelector('.body > [part=description]'))).toBe(
      'Continuous programme that strengthens the three innovation coalitions.',
    );
    expect(shownTextOf(academy?.querySelector('summary'))).toBe('Strands (3): Health Hub Academy');
    expect([...(academy?.querySelectorAll('.parts [part=name]') ?? [])].map(shownTextOf)).toEqual([
      'Meet',
      'Share',
      'Discover',
    ]);
  });

  test('are grouped by kind, with barely documented ones folded', async () => {
    const list = await seeded('evidence="none"');
    expect(textsOf(list, '.group > [part=heading]')).toEqual([
      'Coalitions',
      'Transition programmes',
      'Other programmes',
      'Phases',
      'Other programmes',
    ]);
    expect(textsOf(list, '.lead > li')).toEqual([
      'The best first thousand days for children',
      'Stronger mental resilience for young people',
      'Independent and healthy for longer, for seniors',
      'Healthy living environment',
      'Attractive labour market',
      'Faster digital transformation',
    ]);
    expect(textsOf(list, '.more > summary')).toEqual(['4 more programmes']);
    expect(textsOf(list, '.shared')).toEqual([
      'The partners take on three major challenges together, with their joint knowledge and skills.',
    ]);
    expect(textsOf(list, 'select')).toEqual([]);
  });

  test('name their whole in the flat list', async () => {
    const list = await seeded('layout="list" evidence="none"');
    expect(textsOf(list, '.part-of')).toContain('Part of Health Hub Academy');
  });

  test('a kind filters the programs, which is announced', async () => {
    const list = await seeded('evidence="none" filters="always"');
    const filtered = new Promise<HnFilterEvent>((resolve) => {
      list.addEventListener('hn-filter', resolve, { once: true });
    });
    const select = list.shadowRoot?.querySelector('select');
    if (!select) throw new Error('The list offers no kinds.');
    await userEvent.selectOptions(select, 'strand');
    const { filter, count } = await filtered;
    expect([filter, count]).toEqual([{ kind: 'strand' }, 3]);
    await expect.poll(() => openNames(list)).toEqual(['Health Hub Academy']);
    expect(textsOf(list, '[role=status]')).toEqual(['3 of 29 programmes']);
    expect(textsOf(list, '.tree [part=name]')).toEqual(['Health Hub Academy', 'Meet', 'Share', 'Discover']);
  });
});

test('folded content is available to find-in-page, and unfolded in print', async () => {
  const list = await seeded();
  const folded = list.shadowRoot?.querySelector('.tree details .name');
  expect([shownTextOf(folded), folded?.checkVisibility()]).toEqual(['Healthy living environment', false]);
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  expect(folded?.checkVisibility()).toBe(true);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

test('a network without programs shows nothing', async () => {
  const list = await mount<HnProgramList>('<hn-program-list network="life-cooperative" lang="nl"></hn-program-list>');
  expect([list.state, shownTextOf(list.shadowRoot?.querySelector('.base'))]).toEqual(['empty', '']);
});

test('the keyboard reaches every action in order, and keeps the focus', async () => {
  const list = await seeded('evidence="marks" filters="always"');
  const chosen: string[] = [];
  list.addEventListener('hn-select', ({ kind, recordId }: HnSelectEvent) => chosen.push(`${kind} ${recordId}`));
  await userEvent.tab();
  expect(list.shadowRoot?.activeElement?.localName).toBe('select');
  list.shadowRoot?.querySelector('summary')?.focus();
  expect(focusedText(list)).toBe('Includes: Healthy living environment: Neighbourhood focused prevention');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => chosen).toEqual(['program coalition-neighborhood-prevention']);
  expect(openNames(list)).toEqual(['Neighbourhood focused prevention']);
  expect(focusedText(list)).toContain('Neighbourhood focused prevention');
  await userEvent.keyboard(' ');
  await expect.poll(() => chosen.at(-1)).toBe('program ');
  expect(chosen).toHaveLength(2);
});

test('the keyboard leaves the list at its end', async () => {
  const list = await mount<HnProgramList>('<hn-program-list network="htric" evidence="none"></hn-program-list>');
  await userEvent.tab();
  await expect.poll(() => document.activeElement).not.toBe(list);
});
