import { userEvent } from 'vitest/browser';
import { describe, expect, test, vi } from 'vitest';
import '../define.js';
import { languages } from '../test-support/gallery/languages.js';
import { inTurn } from '../test-support/in-turn.js';
import { fileOf, mount, shownTextOf, textsOf } from '../test-support/mount.js';
import type { HnIssuesEvent } from '../events/events.js';
import type { HnPlaceMap } from './place-map.js';

const seeded = (attributes = '', network = 'health-hub-utrecht'): Promise<HnPlaceMap> =>
  mount<HnPlaceMap>(`<hn-place-map network="${network}" ${attributes}></hn-place-map>`);

/** Networks with places: the number of maps, and the number of places listed. */
const withPlaces: [network: string, maps: number, places: number][] = [
  ['city-deal-health-hub', 1, 14],
  ['euregionaal-forum-ggz', 1, 2],
  ['finland-netherlands', 1, 3],
  ['health-hub-roden', 1, 4],
  ['health-hub-utrecht', 1, 9],
  ['health-valley', 1, 5],
  ['heart-of-health', 1, 2],
  ['htric', 1, 3],
  ['life-cooperative', 1, 3],
  ['northern-netherlands', 1, 8],
  ['upgraded', 1, 4],
  ['zorg-verbindt', 1, 3],
];

const find = (map: HnPlaceMap, selector: string): Element => {
  const found = map.shadowRoot?.querySelector(selector);
  if (!found) throw new Error(`The map has no ${selector}.`);
  return found;
};

const click = async (map: HTMLElement & HnPlaceMap, selector: string): Promise<void> => {
  find(map, selector).dispatchEvent(new MouseEvent('click', { bubbles: true }));
  await map.updateComplete;
};

/** Returns the number of places in view, as announced to screen readers. */
const view = (map: HnPlaceMap): string => find(map, '.map > [role=status]').textContent.trim();

/** Returns the details shown for the selected place. */
const details = (map: HnPlaceMap): string => shownTextOf(find(map, '.place-details'));

const focused = (map: HnPlaceMap): string => shownTextOf(map.shadowRoot?.activeElement);

test.each(inTurn(withPlaces, languages))(
  'the places of a network are listed and mapped: %j in %s',
  async (places, lang) => {
    const [network, maps, listed] = places;
    const map = await seeded(`lang="${lang}"`, network);
    const names = textsOf(map, '.item [part=name]');
    expect([map.state, textsOf(map, '[part=figure]').length, names.length]).toEqual(['ready', maps, listed]);
    expect(names.filter((name) => name === '')).toEqual([]);
  },
);

test('a network without places shows nothing', async () => {
  const map = await seeded('', 'zorg-korter-sneller-beter');
  expect([map.state, textsOf(map, 'h2')]).toEqual(['empty', []]);
});

test('the map sends no requests to other servers', async () => {
  await seeded();
  const before = performance.getEntriesByType('resource').length;
  const map = await seeded();
  await click(map, '.marker');
  expect(performance.getEntriesByType('resource')).toHaveLength(before);
});

describe('a cluster', () => {
  test('opens on click into its places', async () => {
    const map = await seeded();
    const box = map.parentElement;
    if (!box) throw new Error('The map stands nowhere.');
    box.style.inlineSize = '320px';
    await expect.poll(() => textsOf(map, '.cluster').length).toBe(1);
    expect(view(map)).toBe('6 of 6 places in view');
    await click(map, '.cluster');
    expect([textsOf(map, '.cluster'), textsOf(map, '.marker').length > 1]).toEqual([[], true]);
    expect(view(map)).toMatch(/^[2-5] of 6 places in view$/);
  });
});

describe('a place', () => {
  test('selected on the map is selected in the list, with its details', async () => {
    const map = await seeded('', 'northern-netherlands');
    const chosen: string[] = [];
    map.addEventListener('hn-select', ({ kind, recordId }) => chosen.push(`${kind} ${recordId}`));
    await click(map, '.marker[data-place=leeuwarden]');
    expect(textsOf(map, '.item[data-chosen=true] [part=name]')).toEqual(['Leeuwarden']);
    expect(textsOf(map, '.item [part=name][aria-pressed=true]')).toEqual(['Leeuwarden']);
    expect(details(map)).toMatch(/^Leeuwarden/);
    await click(map, '.close');
    expect(textsOf(map, '.item [part=name][aria-pressed=true]')).toEqual([]);
    expect(chosen).toEqual(['place leeuwarden', 'place ']);
  });

  test('that is a country is selected by a click on its land', async () => {
    const map = await seeded('', 'finland-netherlands');
    await click(map, '.area[data-place=finland]');
    expect(textsOf(map, '.item [part=name][aria-pressed=true]')).toEqual(['Finland']);
    expect(map.shadowRoot?.querySelectorAll('.area.chosen')).toHaveLength(1);
  });

  test('is deselected when another network is shown', async () => {
    const map = await seeded('', 'northern-netherlands');
    await click(map, '.marker[data-place=leeuwarden]');
    map.network = 'life-cooperative';
    await expect.poll(() => textsOf(map, 'h2')).toEqual(['Places of Life Cooperative']);
    expect(textsOf(map, '.item [part=name][aria-pressed=true]')).toEqual([]);
  });
});

describe('with a keyboard', () => {
  test('the map zooms, and the focus stays', async () => {
    const map = await seeded('evidence="none"');
    await userEvent.tab();
    expect(focused(map)).toBe('+Zoom in');
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}');
    await expect.poll(() => find(map, '[part=tools] button').ariaDisabled).toBe('true');
    expect(focused(map)).toBe('+Zoom in');
    await userEvent.tab();
    expect(focused(map)).toBe('−Zoom out');
    await userEvent.tab();
    expect(focused(map)).toBe('⤢Show all places');
    await userEvent.keyboard(' ');
    await expect.poll(() => view(map)).toBe('6 of 6 places in view');
    expect(focused(map)).toBe('⤢Show all places');
    expect(find(map, '[part=tools] button:nth-of-type(3)').ariaDisabled).toBe('true');
  });

  test('every place of the open list and every link is reachable in order, without a trap', async () => {
    const map = await seeded('evidence="none"');
    find(map, '.as-list').setAttribute('open', '');
    const after = document.createElement('button');
    map.after(after);
    const expected = [...(map.shadowRoot?.querySelectorAll('button, a, summary') ?? [])]
      .filter((each) => each.checkVisibility())
      .map((each) => shownTextOf(each));
    const reached: string[] = [];
    for (const _ of expected) {
      await userEvent.tab();
      reached.push(focused(map));
    }
    expect(reached).toEqual(expected);
    await userEvent.tab();
    expect(document.activeElement).toBe(after);
  });

  test('selecting a clustered place in the list separates it', async () => {
    const map = await seeded('evidence="none"');
    find(map, '.as-list').setAttribute('open', '');
    (find(map, '.item[data-place=zeist] button') as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => details(map)).toMatch(/^Zeist/);
    expect(focused(map)).toBe('Zeist');
    expect(textsOf(map, '.marker[data-place=zeist] .ring')).toHaveLength(1);
    await userEvent.keyboard(' ');
    await expect.poll(() => textsOf(map, '.item [part=name][aria-pressed=true]')).toEqual([]);
    expect(focused(map)).toBe('Zeist');
  });

  test('the list is folded below the map', async () => {
    const map = await seeded('', 'northern-netherlands');
    expect(textsOf(map, 'summary')[0]).toBe('Who is where');
    expect(find(map, '.as-list').hasAttribute('open')).toBe(false);
    expect(textsOf(await seeded('layout="both"', 'northern-netherlands'), '.as-list')).toEqual([]);
  });

  test('a wide map has selectable places beside it, the largest first', async () => {
    const map = await seeded('', 'northern-netherlands');
    const box = map.parentElement;
    if (!box) throw new Error('The map stands nowhere.');
    const isSeen = (): boolean => find(map, '[part=index]').checkVisibility();
    box.style.inlineSize = '390px';
    await expect.poll(isSeen).toBe(false);
    box.style.inlineSize = '1180px';
    await expect.poll(isSeen).toBe(true);
    const [first] = map.shadowRoot?.querySelectorAll<HTMLElement>('[part=index] button') ?? [];
    first?.click();
    await expect.poll(() => textsOf(map, '.item [part=name][aria-pressed=true]')).toEqual(['Groningen']);
    box.removeAttribute('style');
  });
});

describe('the towns of a table', () => {
  const tableOf = (...places: string[]): string =>
    fileOf(['Name,Place', ...places.map((place, at) => `Partner ${at},${place}`)].join('\n'), 'text/csv');
  const table = (...places: string[]): Promise<HnPlaceMap> =>
    mount<HnPlaceMap>(`<hn-place-map src="${tableOf(...places)}" show-issues></hn-place-map>`);

  test('are found by name and shown on the map', async () => {
    const map = await table('Groningen', 'Den Haag', 'Keulen');
    expect(textsOf(map, '.marker')).toHaveLength(3);
    expect(textsOf(map, '.name')).toContain('Groningen');
    expect(textsOf(map, '[part=issues]')).toEqual([]);
  });

  test('of another table are not reported before they have been looked up', async () => {
    const reported: unknown[] = [];
    const listen = (event: HnIssuesEvent): number => reported.push(...event.issues.map(({ value }) => value));
    document.body.addEventListener('hn-issues', listen);
    const map = await table('Turku', 'Oulu', 'Helsinki');
    map.src = tableOf('Brugge', 'Gent', 'Luik');
    await expect.poll(() => textsOf(map, '.name').join()).toContain('Gent');
    document.body.removeEventListener('hn-issues', listen);
    expect(reported).toEqual([]);
  });

  test('that are not found are in the list, with a message for editors', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const map = await table('Groningen', 'Nergenshuizen');
    expect(textsOf(map, '[part=note]')).toEqual(['Not found']);
    expect(textsOf(map, '[part=issues] li')[0]).toMatch(
      /"Nergenshuizen" is not in our list of European .* Check the spelling/,
    );
    vi.restoreAllMocks();
  });
});

describe('the picture', () => {
  test('clusters more places on a narrow page, and is not wider than the page', async () => {
    const map = await seeded('', 'health-valley');
    const wide = textsOf(map, '.marker').length;
    const box = map.parentElement;
    if (!box) throw new Error('The map stands nowhere.');
    box.style.inlineSize = '200px';
    await expect.poll(() => textsOf(map, '.marker').length).toBeLessThan(wide);
    expect(map.scrollWidth).toBeLessThanOrEqual(map.clientWidth);
  });

  test('has markers of sufficient target size', async () => {
    const map = await seeded('', 'health-valley');
    const least = (): number =>
      Math.min(
        ...[...(map.shadowRoot?.querySelectorAll('.target') ?? [])].map(
          (target) => target.getBoundingClientRect().width,
        ),
      );
    await expect.poll(least).toBeGreaterThanOrEqual(24);
  });

  test('is absent in the layout `list`', async () => {
    const map = await seeded('layout="list"');
    expect([textsOf(map, 'svg'), textsOf(map, 'button')]).toEqual([[], []]);
    expect(textsOf(map, '.item [part=name]')).toContain('Wijk bij Duurstede');
  });
});
