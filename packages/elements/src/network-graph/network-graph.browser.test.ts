import { seedDataset } from '@health-networks/core/data';
import { userEvent } from 'vitest/browser';
import { describe, expect, test } from 'vitest';
import '../define.js';
import { mount, shownTextOf, textsOf } from '../test-support/mount.js';
import { networkGraphScenes, withRelations } from '../test-support/scenes/network-graph.js';
import type { HnNetworkGraph } from './network-graph.js';

const languages = ['en', 'nl', 'de', 'fi'];

const seeded = (network: string, attributes = ''): Promise<HnNetworkGraph> =>
  mount<HnNetworkGraph>(`<hn-network-graph network="${network}" ${attributes}></hn-network-graph>`);

const nodesIn = (graph: HnNetworkGraph): SVGElement[] => [
  ...(graph.shadowRoot?.querySelectorAll<SVGElement>('[part=node]') ?? []),
];

const focusedIn = (graph: HnNetworkGraph): Element | null => graph.shadowRoot?.activeElement ?? null;

const focusedId = (graph: HnNetworkGraph): string | undefined =>
  focusedIn(graph)?.getAttribute('data-node') ?? undefined;

const press = async (graph: HnNetworkGraph, keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await graph.updateComplete;
};

const chosenBy = (graph: HnNetworkGraph): string[] => {
  const chosen: string[] = [];
  graph.addEventListener('hn-select', ({ kind, recordId }) => chosen.push(`${kind} ${recordId}`));
  return chosen;
};

describe.each(languages)('the network graph in %s', (lang) => {
  test('shows every network with links', async () => {
    for (const id of Object.keys(seedDataset.networks)) {
      const graph = await seeded(id, `lang="${lang}"`);
      const { length } = textsOf(graph, 'tbody tr');
      expect([id, graph.state, length > 0]).toEqual([id, length > 0 ? 'ready' : 'empty', nodesIn(graph).length > 0]);
    }
  });
});

describe.each(
  Object.entries({ full: networkGraphScenes.full, ...networkGraphScenes.others, long: networkGraphScenes.long }),
)('the scene "%s"', (_, { attributes = {}, data, prepare }) => {
  test('keeps every name inside its box, in the font of the browser, without axe violations', async () => {
    const given = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
    const graph = await mount<HnNetworkGraph>(`<hn-network-graph ${given.join(' ')}></hn-network-graph>`);
    if (data) graph.data = data;
    await graph.updateComplete;
    await expect.poll(() => graph.state).toBe('ready');
    await prepare?.(graph);
    await graph.updateComplete;
    const outside = nodesIn(graph).filter((node) => {
      const [box, text] = [node.querySelector('.target'), node.querySelector('text')];
      return (text?.getBoundingClientRect().width ?? 0) > (box?.getBoundingClientRect().width ?? 0);
    });
    expect(outside.map((node) => shownTextOf(node))).toEqual([]);
  });
});

describe('with a keyboard', () => {
  test('the picture is one tab stop; arrow keys follow links and announce the node', async () => {
    const graph = await seeded('health-valley');
    expect(textsOf(graph, '[part=status]')).toEqual(['Select an organisation to see whom it works with.']);
    await userEvent.tab();
    expect(focusedId(graph)).toBe('health-valley');
    await graph.updateComplete;
    expect(textsOf(graph, '[role=status]')[0]).toMatch(/^Health Valley: 11 relations. Is a partner of: Wageningen/);
    await press(graph, '{ArrowDown}');
    const below = focusedId(graph) ?? '';
    expect(below).not.toBe('health-valley');
    await press(graph, '{ArrowUp}');
    expect(focusedId(graph)).toBe('health-valley');
    await press(graph, '{End}');
    expect(focusedIn(graph)).toBe(nodesIn(graph).at(-1));
    await press(graph, '{Home}');
    expect(focusedId(graph)).toBe('health-valley');
    expect(nodesIn(graph).filter((node) => node.getAttribute('tabindex') === '0').length).toBe(1);
  });

  test('Page Down reaches every party', async () => {
    const graph = await seeded('zorg-verbindt');
    await userEvent.tab();
    const reached = [focusedId(graph)];
    for (const _ of nodesIn(graph).slice(1)) {
      await press(graph, '{PageDown}');
      reached.push(focusedId(graph));
    }
    expect(reached).toEqual(nodesIn(graph).map((node) => node.getAttribute('data-node')));
  });

  test('Enter shows the links of a party as text, a link can be selected, Escape deselects it', async () => {
    const graph = await seeded('euregionaal-forum-ggz', 'evidence="none"');
    const chosen = chosenBy(graph);
    await userEvent.tab();
    await press(graph, '{Enter}');
    expect(focusedIn(graph)?.getAttribute('aria-pressed')).toBe('true');
    expect(textsOf(graph, '.panel h3')).toEqual(['Euregionaal Forum GGZ']);
    for (const part of ['close', 'link', 'relation']) {
      await userEvent.tab();
      expect(focusedIn(graph)?.className || focusedIn(graph)?.part.value).toBe(part);
    }
    await press(graph, ' ');
    expect(focusedIn(graph)?.getAttribute('aria-pressed')).toBe('true');
    expect(graph.shadowRoot?.querySelectorAll('.edge.lit').length).toBe(1);
    for (let at = 0; at < 3; at++) await userEvent.tab({ shift: true });
    expect(focusedId(graph)).toBe('euregionaal-forum-ggz');
    await press(graph, '{Escape}');
    expect(textsOf(graph, '.panel')).toEqual([]);
    expect(focusedId(graph)).toBe('euregionaal-forum-ggz');
    expect(chosen).toEqual(['party euregionaal-forum-ggz', expect.stringMatching(/^relation /), 'party ']);
  });

  test('Enter toggles a box of members; the focus stays although the picture changes', async () => {
    const graph = await seeded('city-deal-health-hub');
    await userEvent.tab();
    await press(graph, '{PageDown}');
    const group = focusedId(graph);
    const before = nodesIn(graph).length;
    expect(focusedIn(graph)?.getAttribute('aria-expanded')).toBe('false');
    await press(graph, '{Enter}');
    expect([focusedId(graph), focusedIn(graph)?.getAttribute('aria-expanded')]).toEqual([group, 'true']);
    expect(nodesIn(graph).length).toBeGreaterThan(before);
    await press(graph, '{Enter}');
    expect([focusedId(graph), nodesIn(graph).length]).toEqual([group, before]);
  });

  test('the focus ring is visible', async () => {
    const graph = await seeded('upgraded');
    await userEvent.tab();
    const ring = focusedIn(graph)?.querySelector('.ring');
    expect(ring && getComputedStyle(ring).stroke).not.toBe('none');
  });

  test('Tab moves through the picture and out of it', async () => {
    const graph = await seeded('health-hub-roden', 'layout="graph"');
    const after = document.createElement('button');
    document.body.append(after);
    for (let at = 0; at < 12 && document.activeElement !== after; at++) await userEvent.tab();
    expect(document.activeElement).toBe(after);
    expect(graph.isConnected).toBe(true);
    after.remove();
  });
});

describe('with a pointer', () => {
  test('a click on a line shows its link as text', async () => {
    const graph = await seeded('health-valley', 'evidence="none"');
    const chosen = chosenBy(graph);
    graph.shadowRoot?.querySelector('.picture .edge.link')?.dispatchEvent(new MouseEvent('click'));
    await graph.updateComplete;
    expect(chosen).toEqual([expect.stringMatching(/^relation /)]);
    expect(textsOf(graph, '.relation[aria-pressed=true]').length).toBe(1);
  });
});

test('another network resets selection and open boxes', async () => {
  const graph = await seeded('zorg-verbindt');
  nodesIn(graph)[0]?.dispatchEvent(new MouseEvent('click'));
  await graph.updateComplete;
  expect(textsOf(graph, '[part=panel] h3')).toEqual(['Zorg Verbindt']);
  const loaded = new Promise((resolve) => {
    graph.addEventListener('hn-load', resolve, { once: true });
  });
  graph.network = 'health-valley';
  await loaded;
  await graph.updateComplete;
  expect([textsOf(graph, '[part=panel]'), textsOf(graph, '[part=status]')]).toEqual([
    [],
    ['Select an organisation to see whom it works with.'],
  ]);
});

test('a narrow page gets rows of its width, without lines over names', async () => {
  const graph = await seeded('health-valley');
  const box = graph.parentElement;
  if (!box) throw new Error('The graph stands nowhere.');
  box.style.inlineSize = '20em';
  await expect.poll(() => graph.shadowRoot?.querySelector('.picture svg')?.getAttribute('width')).toBe('20em');
  expect(box.scrollWidth).toBe(box.clientWidth);
  const lines = [...(graph.shadowRoot?.querySelectorAll('.picture .edge path') ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  const names = nodesIn(graph).map((node) => node.querySelector('text')?.getBoundingClientRect());
  const isThrough = (line: DOMRect, name: DOMRect): boolean =>
    name.x < line.right && line.x < name.right && name.top < line.bottom && line.top < name.bottom;
  expect(lines.length).toBeGreaterThan(nodesIn(graph).length);
  expect(lines.filter((line) => names.some((name) => name && isThrough(line, name)))).toEqual([]);
});

test('the button of the panel deselects a party', async () => {
  const graph = await seeded('health-valley');
  nodesIn(graph)[0]?.dispatchEvent(new MouseEvent('click'));
  await graph.updateComplete;
  expect(textsOf(graph, 'dt')).toContain('Seeks cooperation with');
  graph.shadowRoot?.querySelector<HTMLElement>('.close')?.click();
  await graph.updateComplete;
  expect([textsOf(graph, '.panel'), focusedId(graph)]).toEqual([[], 'health-valley']);
});

test('with many members, the picture renders without blocking, and the table has pages', async () => {
  const graph = await mount<HnNetworkGraph>('<hn-network-graph></hn-network-graph>');
  graph.data = withRelations(1, 3999);
  await expect.poll(() => graph.state).toBe('ready');
  expect(nodesIn(graph).map((node) => shownTextOf(node))).toEqual([
    'The Circle',
    expect.stringMatching(/^3,999 members ▾/),
    expect.any(String),
  ]);
  expect([textsOf(graph, 'tbody tr').length, textsOf(graph, '.pages span')]).toEqual([100, ['1–100 of 4,000']]);
  const next = [...(graph.shadowRoot?.querySelectorAll<HTMLElement>('.pages button') ?? [])].at(-1);
  next?.click();
  await expect.poll(() => textsOf(graph, '.pages span')).toEqual(['101–200 of 4,000']);
});

test('the table states links across a border', async () => {
  const graph = await seeded('health-valley', 'evidence="none" layout="table"');
  expect(textsOf(graph, 'tbody tr')).toContain('Health Valley seeks cooperation with Germany Netherlands–Germany');
  expect(nodesIn(graph)).toEqual([]);
});

test('all networks are shown by default', async () => {
  const graph = await mount<HnNetworkGraph>('<hn-network-graph></hn-network-graph>');
  graph.data = seedDataset;
  await expect.poll(() => graph.state).toBe('ready');
  expect(textsOf(graph, 'h2')).toEqual(['How the networks are connected']);
});

test('the selection is reset with the network', async () => {
  const graph = await seeded('upgraded');
  const [node] = nodesIn(graph);
  node?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  node?.focus();
  await graph.updateComplete;
  const before = textsOf(graph, '[part=status]');
  graph.network = 'zorg-verbindt';
  await expect.poll(() => textsOf(graph, 'h2').join()).toContain('Zorg Verbindt');
  graph.network = 'upgraded';
  await expect.poll(() => textsOf(graph, 'h2').join()).toContain('Upgraded');
  expect(textsOf(graph, '[part=status]')).not.toEqual(before);
  expect(graph.shadowRoot?.querySelectorAll('.panel')).toHaveLength(0);
});
