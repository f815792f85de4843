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

/** How many figures each network has, its programs, events and relations included. */
const figureCounts = Object.keys(seedDataset.networks)
  .map((id) => [id, ownRecordsOf(index, id).filter(({ collection }) => collection === 'observations').length] as const)
  .filter(([, count]) => count > 0);

test.each(inTurn(figureCounts, languages))('every figure is shown: %j in %s', async ([network, count], lang) => {
  const figures = await mount<HnKeyFigures>(`<hn-key-figures network="${network}" lang="${lang}"></hn-key-figures>`);
  expect(textsOf(figures, '[part=figure]')).toHaveLength(count);
});

describe('the figures of Health Hub Utrecht', () => {
  test('stand with their qualifiers beside their rivals', async () => {
    const figures = await seeded('evidence="none"');
    const [members] = figures.shadowRoot?.querySelectorAll('[part=item]') ?? [];
    expect(shownTextOf(members?.querySelector('dt'))).toBe(
      'Members 6 figures side by side: they differ by source, date or what is counted.',
    );
    expect([...(members?.querySelectorAll('[part=value]') ?? [])].map(shownTextOf)).toEqual([
      'over 30',
      '30',
      'over 30',
      '30',
      'about 40',
      '23',
    ]);
  });

  test('are worded in the language of the page', async () => {
    const first = async (lang: string): Promise<string | undefined> =>
      textsOf(await seeded(`lang="${lang}"`), '[part=value]')[0];
    expect([await first('nl'), await first('de'), await first('fi')]).toEqual(['ruim 30', 'über 30', 'yli 30']);
  });

  test('tell when they hold and who says so when', async () => {
    const figures = await seeded('about="people" evidence="marks"');
    expect(textsOf(figures, '[part=date]')).toEqual([]);
    const [own] = textsOf(await seeded(), '[part=date]');
    expect(own).toBe('Source: Upgraded, undated, written between 2018 and 6 November 2020');
    const [dated] = textsOf(await seeded('evidence="none"'), '[part=date]');
    expect(dated).toBe('Source: undated, written between 2018 and 6 November 2020');
  });

  test('can be narrowed to one record and one property', async () => {
    const figures = await seeded('about="health-hub-utrecht" property="property-pillars"');
    expect(textsOf(figures, '[part=name]')).toEqual(['Pillars']);
    expect(textsOf(figures, 'h3')).toEqual([]);
  });
});

test('a unit that nobody knows is shown as written', async () => {
  const figures = await mount<HnKeyFigures>('<hn-key-figures></hn-key-figures>');
  const [observation] = Object.values(exampleDataset.observations);
  if (!observation) throw new Error('The example holds no observation.');
  const quantity = { ...observation.quantity };
  Reflect.set(quantity, 'unit', 'km');
  const data: Dataset = { ...exampleDataset, observations: { [observation.id]: { ...observation, quantity } } };
  figures.data = data;
  await expect.poll(() => textsOf(figures, '[part=value]')).toEqual(['over 30 km']);
});

test('a network without figures says so', async () => {
  const figures = await mount<HnKeyFigures>(
    '<hn-key-figures network="finland-netherlands" lang="fi"></hn-key-figures>',
  );
  expect([figures.state, shownTextOf(figures.shadowRoot?.querySelector('[name=empty]'))]).toEqual([
    'empty',
    'Mikään lähde ei anna lukuja.',
  ]);
});

test('the keyboard scrolls the tables, opens the sources and goes on', async () => {
  const figures = await mount<HnKeyFigures>(
    '<hn-key-figures network="health-valley" about="health-valley" layout="table"></hn-key-figures>',
  );
  await userEvent.tab();
  expect(figures.shadowRoot?.activeElement?.getAttribute('role')).toBe('group');
  await userEvent.tab();
  expect(shownTextOf(figures.shadowRoot?.activeElement)).toBe('Sources');
  await userEvent.keyboard('{Enter}');
  const sources = figures.shadowRoot?.querySelector<HTMLDetailsElement>('[part=sources]');
  await expect.poll(() => sources?.open).toBe(true);
  expect(shownTextOf(figures.shadowRoot?.activeElement)).toBe('Sources');
  await userEvent.tab();
  expect(figures.shadowRoot?.activeElement?.getAttribute('part')).toBe('link');
});
