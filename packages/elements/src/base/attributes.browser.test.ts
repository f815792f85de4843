import { afterAll, describe, expect, test } from 'vitest';
import '../define.js';
import { mount, settled, shownTextOf, textsOf } from '../test-support/mount.js';
import { closeStage, show } from '../test-support/gallery/stage.js';
import { allScenes } from '../test-support/scenes/index.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { AttributeValues, flag } from './attributes.js';
import type { HnNetworkGraph } from '../network-graph/network-graph.js';

type Widget = Awaited<ReturnType<typeof show>>;

interface Declaration {
  attribute?: string | boolean;
  converter?: unknown;
}

/** Attributes that request data or a single record: an unknown value is reported. */
const dataAttributes = new Set(['network', 'src', 'contact']);

/**
 * Attributes that hold ids, names, lists of them, search words, a display name or an address: an unknown value finds
 * nothing and is not an error.
 */
const lookupAttributes = new Set([
  'network-name',
  'properties',
  'about',
  'property',
  'theme',
  'place',
  'kind',
  'from',
  'query',
  'partner-role',
  'ids',
  'link-pattern',
]);

const declarationsOf = (tag: string): [name: string, Declaration][] => {
  const declared: unknown = Reflect.get(customElements.get(tag) ?? {}, 'elementProperties');
  return declared instanceof Map ? [...declared] : [];
};

const attributeOf = (name: string, { attribute }: Declaration): string | undefined =>
  attribute === false ? undefined : typeof attribute === 'string' ? attribute : name.toLowerCase();

/** Name and attribute of every property that a page may set in HTML. */
const attributesOf = (tag: string): { name: string; attribute: string; converter: unknown }[] =>
  declarationsOf(tag).flatMap(([name, declaration]) => {
    const attribute = attributeOf(name, declaration);
    const isOurs = Reflect.get(declaration, 'state') !== true && attribute !== undefined && attribute !== 'state';
    return isOurs ? [{ name, attribute, converter: declaration.converter }] : [];
  });

const lookOf = (widget: Widget): unknown => [
  widget.state,
  widget.shadowRoot?.querySelectorAll('*').length,
  shownTextOf(widget.shadowRoot),
];

const after = async (widget: Widget, change: () => void): Promise<unknown> => {
  change();
  await settled(widget);
  await widget.updateComplete;
  return lookOf(widget);
};

afterAll(closeStage);

test.each([...allScenes.map(({ tag }) => tag), 'hn-dataset'])(
  '<%s> lists the allowed values of its attributes',
  (tag) => {
    const loose = attributesOf(tag).filter(({ converter }) => !(converter instanceof AttributeValues));
    expect(loose.map(({ attribute }) => attribute)).toEqual([]);
  },
);

describe.each(allScenes)('<$tag>', ({ tag, full }) => {
  const own = attributesOf(tag).filter(
    ({ attribute, converter }) =>
      !dataAttributes.has(attribute) && full.attributes?.[attribute] === undefined && converter !== flag,
  );

  test.each(own)('renders the default for an invalid, empty or removed $attribute', async (each) => {
    const { attribute, name } = each;
    const widget = await show(tag, full);
    const defaultLook = lookOf(widget);
    const nonsense = await after(widget, () => widget.setAttribute(attribute, 'nonsense'));
    if (lookupAttributes.has(attribute)) expect(widget.state).not.toBe('error');
    else expect(nonsense).toEqual(defaultLook);
    expect(await after(widget, () => widget.setAttribute(attribute, ''))).toEqual(defaultLook);
    expect(await after(widget, () => widget.removeAttribute(attribute))).toEqual(defaultLook);
    expect(await after(widget, () => Reflect.set(widget, name, undefined))).toEqual(defaultLook);
    expect(await after(widget, () => Reflect.set(widget, name, null))).toEqual(defaultLook);
  });
});

test.each(
  allScenes.flatMap((scene) =>
    attributesOf(scene.tag).flatMap(({ attribute, converter }) =>
      converter instanceof AttributeValues && converter.keywords
        ? converter.keywords.slice(1).map((keyword) => ({ ...scene, attribute, keyword }))
        : [],
    ),
  ),
)('<$tag $attribute="$keyword"> is case-insensitive', async ({ tag, full, attribute, keyword }) => {
  const widget = await show(tag, full);
  const look = async (value: string): Promise<unknown> => [
    await after(widget, () => widget.setAttribute(attribute, value)),
    widget.getBoundingClientRect().height,
  ];
  const meant = await look(keyword);
  expect(await look(keyword.toUpperCase())).toEqual(meant);
});

const twoNetworks = {
  ...exampleDataset,
  networks: {
    ...exampleDataset.networks,
    ring: { ...exampleDataset.networks.circle, id: 'ring', name: { en: 'Ring' } },
  },
};

test.each([
  ['says nothing', (graph: Element) => graph.setAttribute('network', '')],
  ['is taken away', (graph: Element) => graph.removeAttribute('network')],
])('all networks are shown if the attribute network %s', async (_, change) => {
  const graph = await mount<HnNetworkGraph>('<hn-network-graph network="circle"></hn-network-graph>');
  Reflect.set(graph, 'data', twoNetworks);
  await expect.poll(() => graph.state).not.toBe('error');
  change(graph);
  await expect.poll(() => textsOf(graph, 'h2')).toEqual(['How the networks are connected']);
  expect(graph.state).toBe('ready');
});

test.each([
  ['0', 2],
  ['-1', 2],
  ['7', 2],
  ['three', 2],
  ['', 2],
  ['1', 1],
  ['3.9', 3],
  ['6', 6],
])('the heading level %j is level %d, and nested headings are never above it', async (level, expected) => {
  const card = await mount(`<hn-contact-card network="health-hub-utrecht" heading-level="${level}"></hn-contact-card>`);
  const levels = [...(card.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(({ localName }) =>
    Number(localName.slice(1)),
  );
  expect([levels[0], Math.min(...levels)]).toEqual([expected, expected]);
  expect(levels.length).toBeGreaterThan(1);
});
