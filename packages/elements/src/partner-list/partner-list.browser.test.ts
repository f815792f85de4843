import { indexDataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { exampleDataset } from '../test-support/example-dataset.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnFilterEvent } from '../events/events.js';
import { runSteps } from '../base/steps.js';
import { partnerData } from './partner-data.js';
import type { HnPartnerList } from './partner-list.js';
import { partnerListMessages } from './messages.js';
import { searchField, seeded, withData } from './test-support/lists.js';

/** A wide viewport, because filters are folded on a phone. */
beforeEach(() => page.viewport(1000, 800));

const seedIndex = indexDataset(seedDataset);

describe.each(['en', 'nl', 'de', 'fi'])('the partner list in %s', (lang) => {
  test('shows all parties of the bundled data around each network', async () => {
    const messages = await partnerListMessages.load(lang);
    for (const network of Object.values(seedDataset.networks)) {
      const { rows } = runSteps(partnerData({ index: seedIndex, network, messages, language: lang }));
      const list = await mount<HnPartnerList>(
        `<hn-partner-list network="${network.id}" lang="${lang}"></hn-partner-list>`,
      );
      window.dispatchEvent(new Event('beforeprint'));
      const names = textsOf(list, '[part=name]').filter((name) => name !== '');
      const state = rows.length > 0 ? 'ready' : 'empty';
      expect([network.id, list.state, names.length]).toEqual([network.id, state, rows.length]);
    }
  });
});

describe('the partner list of Health Hub Utrecht', () => {
  test('lists its founding partners and other named partners', async () => {
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
      'Saltro',
      'Reinaerde',
      'De Rijnhoven',
      'Careyn',
      'AxionContinu',
      'Buurtteamorganisatie Sociaal Utrecht',
      'Lokalis',
      'RIVM',
      'UtrechtZorg',
      'U CREATE',
      'Economic Board Utrecht',
    ]);
  });

  test('states in one line the number listed and the total', async () => {
    const list = await seeded('evidence="none"');
    expect(textsOf(list, '[part=status]')).toEqual(['27 of over 30 partners']);
    expect(textsOf(list, '[part=notice]')).toEqual([]);
    expect(shownTextOf(list.shadowRoot)).not.toContain('ource');
  });

  test('has remarks on counts and unnamed members in the list of sources', async () => {
    const list = await seeded();
    expect(textsOf(list, '[part=remarks] > li > b').slice(0, 7)).toEqual([
      'over 30 partners',
      '30 founding members',
      'over 30 partners',
      '30 partners',
      'about 40 partners',
      '23 founding partners listed by name',
      'Also mentioned:',
    ]);
    expect(textsOf(list, '[part=remarks] > li')[6]).toBe(
      'Also mentioned: all hospitals, all knowledge institutions, most municipalities in the region and most prominent welfare organisations',
    );
  });

  test('follows the language of the page around it', async () => {
    const list = await seeded();
    const main = list.parentElement;
    if (!main) throw new Error('The list stands nowhere.');
    main.lang = 'nl';
    await expect.poll(() => textsOf(list, 'h2')).toEqual(['Partners van Health Hub Utrecht']);
    expect(textsOf(list, '[part=remarks] > li')[0]).toContain('ruim 30 partners');
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
    expect(textsOf(list, '[part=status]')).toEqual(['1 of 27 partners']);
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

  test('shows a message without matches', async () => {
    const list = await seeded();
    await userEvent.fill(searchField(list), 'zzz');
    await expect.poll(() => shownTextOf(list.shadowRoot)).toContain('No partners match.');
  });

  test('a facet filters the list', async () => {
    const list = await seeded();
    const [kind] = list.shadowRoot?.querySelectorAll('select') ?? [];
    if (!kind) throw new Error('The list shows no facet.');
    await userEvent.selectOptions(kind, 'hospital');
    await expect
      .poll(() => textsOf(list, '[part=name]'))
      .toEqual(['UMC Utrecht', 'St. Antonius Hospital', 'Diakonessenhuis']);
  });
});

test('groups have headings one level below that of the widget', async () => {
  const list = await seeded('heading-level="3"');
  expect(textsOf(list, 'h3')).toEqual(['Partners of Health Hub Utrecht']);
  await expect
    .poll(() => textsOf(list, 'h4'))
    .toEqual([
      'Province',
      'Municipalities (7)',
      'Knowledge institutions (5)',
      'Hospitals (3)',
      'Care providers (5)',
      'Welfare organisations (2)',
      'Government body',
      'Other organisations (3)',
    ]);
});

test('a list without a documented total mentions no further partners', async () => {
  const list = await mount<HnPartnerList>('<hn-partner-list network="upgraded" lang="nl"></hn-partner-list>');
  expect(textsOf(list, '[part=notice]')).toEqual([]);
});
