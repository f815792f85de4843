import { indexDataset, ownRecordsOf, type Dataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../define.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnKeyFigures } from './key-figures.js';

const seeded = (attributes = ''): Promise<HnKeyFigures> =>
  mount<HnKeyFigures>(`<hn-key-figures network="health-hub-utrecht" ${attributes}></hn-key-figures>`);

const index = indexDataset<Dataset>(seedDataset);

/** The number of figures of each network, including those of its programs, events and relations. */
const figureCounts = Object.keys(seedDataset.networks)
  .map((id) => [id, ownRecordsOf(index, id).filter(({ collection }) => collection === 'observations').length] as const)
  .filter(([, count]) => count > 0);

test.each(inTurn(figureCounts, languages))('every figure is shown: %j in %s', async ([network, count], lang) => {
  const figures = await mount<HnKeyFigures>(`<hn-key-figures network="${network}" lang="${lang}"></hn-key-figures>`);
  expect(textsOf(figures, '[part=figure]')).toHaveLength(count);
});

describe('the figures of Health Hub Utrecht', () => {
  test('have one leading figure per property', async () => {
    const figures = await seeded();
    const leading = textsOf(figures, '.section:not(.more *) > [part=list] > [part=item] > [part=figure]');
    const labels = textsOf(figures, '.section:not(.more *) [part=name]');
    expect(leading.map((figure, at) => `${figure} ${labels[at] ?? ''}`)).toEqual([
      'over 30 partners',
      '6 pillars',
      '6 coalitions',
      '16 municipalities',
    ]);
  });

  test('have a disclosure with all others, those of other sources under a heading', async () => {
    const lines = async (attributes: string): Promise<string[][]> => {
      const figures = await seeded(attributes);
      return [textsOf(figures, '.more > summary'), textsOf(figures, '[part=others] > [part=heading]')];
    };
    expect(await lines('')).toEqual([['More figures (10)'], ['Figures by other sources (8)']]);
    expect(await lines('evidence="none"')).toEqual([['More figures (10)'], ['Other figures (8)']]);
  });

  test('show the publisher if there is no date', async () => {
    const figures = await seeded();
    expect(textsOf(figures, '.section:not(.more *) .stated')).toEqual([
      'Source: Health Hub Utrecht',
      'Source: Upgraded, 2018–2020',
      'Source: Health Hub Utrecht',
      'Source: Agenda Stad',
    ]);
    expect(figures.shadowRoot?.querySelectorAll('.section:not(.more *) .stated a[href^="https://"]')).toHaveLength(4);
  });

  test('have a short explanation', async () => {
    const meanings = textsOf(await seeded('lang="nl"'), '.section:not(.more *) [part=meaning]');
    expect(meanings[0]).toBe('Organisaties die meedoen in het netwerk.');
  });

  test('show no publishers without sources', async () => {
    const figures = await seeded('evidence="none"');
    expect(textsOf(figures, '.stated a, [part=sources]')).toEqual([]);
  });

  test('are in the language of the page', async () => {
    const first = async (lang: string): Promise<string | undefined> =>
      textsOf(await seeded(`lang="${lang}"`), '[part=value]')[0];
    expect([await first('nl'), await first('de'), await first('fi')]).toEqual(['ruim 30', 'über 30', 'yli 30']);
  });

  test('can be selected by property, in the order of the page', async () => {
    const figures = await seeded('properties="property-pillars, property-partners"');
    expect([textsOf(figures, '[part=name]:not(.more *)'), textsOf(figures, '.more > summary')]).toEqual([
      ['pillars', 'partners'],
      ['Figures by other sources (3)'],
    ]);
  });
});

test('targets and dates of figures are shown as text', async () => {
  const figures = await mount<HnKeyFigures>(
    '<hn-key-figures network="life-cooperative" properties="property-members property-members-aimed-at"></hn-key-figures>',
  );
  expect(textsOf(figures, '[part=item]:not(.more *) [part=date]')).toEqual(['2024', 'Target for about 2029']);
});

test.each([320, 390, 645, 960, 1280])('no number wraps or overflows at %i pixels', async (width) => {
  for (const network of ['life-cooperative', 'northern-netherlands', 'health-valley']) {
    const figures = await mount<HnKeyFigures>(`<hn-key-figures network="${network}" lang="nl"></hn-key-figures>`);
    const box = figures.parentElement;
    if (box) box.style.inlineSize = `${width - 48}px`;
    await new Promise(requestAnimationFrame);
    const cards = [...(figures.shadowRoot?.querySelectorAll('.section:not(.more *) [part=item]') ?? [])];
    expect(cards.length).toBeGreaterThan(1);
    for (const card of cards) {
      const value = card.querySelector('.quantity [part=value]');
      expect(value?.querySelector('.number')?.getClientRects()).toHaveLength(1);
      expect(value?.getBoundingClientRect().right).toBeLessThanOrEqual(card.getBoundingClientRect().right + 1);
    }
  }
});

test('an unknown unit is shown as written', async () => {
  const figures = await mount<HnKeyFigures>('<hn-key-figures></hn-key-figures>');
  const [observation] = Object.values(exampleDataset.observations);
  if (!observation) throw new Error('The example holds no observation.');
  const quantity = { ...observation.quantity };
  Reflect.set(quantity, 'unit', 'km');
  const data: Dataset = { ...exampleDataset, observations: { [observation.id]: { ...observation, quantity } } };
  figures.data = data;
  await expect.poll(() => textsOf(figures, '[part=value]')).toEqual(['over 30 km']);
});

test('a network without figures shows nothing', async () => {
  const figures = await mount<HnKeyFigures>(
    '<hn-key-figures network="finland-netherlands" lang="fi"></hn-key-figures>',
  );
  expect([figures.state, shownTextOf(figures.shadowRoot?.querySelector('[part=base]'))]).toEqual(['empty', '']);
});

test('the keyboard opens more figures and the sources', async () => {
  const figures = await mount<HnKeyFigures>('<hn-key-figures network="health-valley"></hn-key-figures>');
  const reached: string[] = [];
  for (let steps = 0; steps < 10 && !reached.includes('Sources (3)'); steps += 1) {
    await userEvent.tab();
    const focused = figures.shadowRoot?.activeElement;
    if (focused?.localName === 'summary') reached.push(shownTextOf(focused));
  }
  expect(reached).toEqual(['More figures (7)', 'Sources (3)']);
  await userEvent.keyboard('{Enter}');
  const sources = figures.shadowRoot?.querySelector<HTMLDetailsElement>('[part=sources]');
  await expect.poll(() => sources?.open).toBe(true);
});

test('the table contains every figure, and scrolls by keyboard', async () => {
  const figures = await mount<HnKeyFigures>(
    '<hn-key-figures network="health-valley" about="health-valley" layout="table"></hn-key-figures>',
  );
  expect(textsOf(figures, 'thead th')).toEqual(['Subject', 'Figure', 'Date', 'Source']);
  expect(textsOf(figures, 'tbody tr')).toHaveLength(3);
  await userEvent.tab();
  expect(figures.shadowRoot?.activeElement?.getAttribute('role')).toBe('group');
});
