import type { Dataset } from '@health-networks/core';
import { afterAll, describe, expect, test } from 'vitest';
import '../define.js';
import { exampleDataset } from '../test-support/example-dataset.js';
import { closeStage, nextFrame, show } from '../test-support/gallery/stage.js';
import { sharedStates } from '../test-support/gallery/states.js';
import { inTurn } from '../test-support/in-turn.js';
import { allScenes } from '../test-support/scenes/index.js';
import type { Scene } from '../test-support/scenes/scene.js';

/** A message override that is visible immediately; for most widgets, the heading. */
const overrides: Record<string, object> = {
  'hn-collaboration-finder': { heading: 'Own words' },
  'hn-network-profile': { kind: 'Own words' },
};
const commonOverride = { heading: () => 'Own words' };

const withAttributes = (scene: Scene, attributes: Record<string, string>): Scene => ({
  ...scene,
  attributes: { ...scene.attributes, ...attributes },
});

/** Finds all matching elements, also inside nested widgets. */
const findAll = (root: ParentNode, selector: string): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element] : []),
    ...(element.shadowRoot ? findAll(element.shadowRoot, selector) : []),
  ]);

const inside = (widget: HTMLElement, selector: string): Element[] =>
  widget.shadowRoot ? findAll(widget.shadowRoot, selector) : [];

const shown = (elements: readonly Element[]): Element[] => elements.filter((element) => element.checkVisibility());

/** Adds an element to a slot of a widget and returns it. */
const fill = (widget: HTMLElement, slot: string): Element => {
  const own = document.createElement('p');
  own.slot = slot;
  own.textContent = 'Own words';
  widget.append(own);
  return own;
};

/** Returns the default content of a slot. */
const defaultContentOf = (widget: HTMLElement, slot: string): Element[] => [
  ...(widget.shadowRoot?.querySelectorAll(`slot[name=${slot}] > *`) ?? []),
];

/**
 * Selects the evidence parts of a widget. In a list of sources, only the supported facts count as evidence: the sources
 * are its content.
 */
const evidenceParts = (tag: string): string =>
  tag === 'hn-source-list' ? '[part=supports], [part=quote]' : '[part=mark], [part=sources], [part=quote]';

afterAll(closeStage);

describe.each(allScenes)('<$tag>', ({ tag, full, long }) => {
  test('supports a slotted heading', async () => {
    const widget = await show(tag, full);
    const own = fill(widget, 'heading');
    expect(own.checkVisibility()).toBe(true);
    expect(defaultContentOf(widget, 'heading')).not.toEqual([]);
    expect(shown(defaultContentOf(widget, 'heading'))).toEqual([]);
  });

  test('places the slotted footer below everything', async () => {
    const widget = await show(tag, full);
    const own = fill(widget, 'footer');
    const bottom = widget.getBoundingClientRect().bottom;
    expect(own.checkVisibility()).toBe(true);
    expect(bottom - own.getBoundingClientRect().bottom).toBeLessThan(40);
  });

  test('supports a slotted error message', async () => {
    const widget = await show(tag, sharedStates.error ?? {});
    expect(shown(defaultContentOf(widget, 'error'))).toHaveLength(1);
    const own = fill(widget, 'error');
    expect(own.checkVisibility()).toBe(true);
    expect(shown(defaultContentOf(widget, 'error'))).toEqual([]);
  });

  test('supports overridden texts', async () => {
    const widget = await show(tag, full);
    expect(widget.shadowRoot?.textContent).not.toContain('Own words');
    Object.assign(widget, { strings: overrides[tag] ?? commonOverride });
    await nextFrame();
    expect(widget.shadowRoot?.textContent).toContain('Own words');
  });

  test('shows sources according to `evidence`', async () => {
    const count = async (evidence: string): Promise<number> =>
      shown(inside(await show(tag, withAttributes(full, { evidence })), evidenceParts(tag))).length;
    expect(await count('none')).toBe(0);
    const sources = await count('sources');
    const marks = await count('marks');
    expect(marks).toBeGreaterThanOrEqual(sources);
    expect(sources).toBeGreaterThan(0);
    expect(await count('full')).toBeGreaterThan(marks);
  });

  test('fires hn-load once', async () => {
    let count = 0;
    const onLoad = ({ target }: Event): void => {
      if (target instanceof HTMLElement && target.localName === tag) count += 1;
    };
    document.addEventListener('hn-load', onLoad);
    const widget = await show(tag, full);
    widget.setAttribute('heading-level', '3');
    await nextFrame();
    document.removeEventListener('hn-load', onLoad);
    expect(count).toBe(1);
  });

  test('uses the heading level of the page', async () => {
    const widget = await show(tag, withAttributes(full, { 'heading-level': '4' }));
    const levels = inside(widget, '[part=heading]').map(({ localName }) => localName);
    expect(levels[0]).toBe('h4');
    expect(levels.filter((level) => level < 'h4')).toEqual([]);
  });

  test('sets `lang` on texts in another language', async () => {
    const widget = await show(tag, long, 'fi');
    const root = widget.shadowRoot?.querySelector('[part=base]');
    expect(root?.getAttribute('lang')).toBe('fi');
    expect(inside(widget, '[lang=en]').length).toBeGreaterThan(0);
  });
});

/** Invalid language tags found on pages, and French: a language without UI texts, but with texts in the data. */
const oddLanguages = ['nl_', 'x', 'en-', 'fr'];

test.each(allScenes)('<$tag> uses English on a page with an invalid language', async ({ tag, full, long, others }) => {
  const scenes = inTurn(Object.entries({ full, long, ...others }), oddLanguages);
  expect(new Set(scenes.map(([, language]) => language))).toEqual(new Set(oddLanguages));
  for (const [[name, scene], language] of scenes) {
    const widget = await show(tag, scene, language);
    const spoken = widget.shadowRoot?.querySelector('[part=base]')?.getAttribute('lang');
    expect([name, spoken, shown(inside(widget, '[part=error]'))]).toEqual([name, 'en', []]);
  }
});

/** Networks with a name in French only. */
const inFrench = ({ data = exampleDataset }: Scene): Dataset => ({
  ...data,
  networks: Object.fromEntries(
    Object.values(data.networks).map((network) => [network.id, { ...network, name: { fr: 'Le Cercle' } }]),
  ),
});

/** The heading of the finder contains no name. */
const named = allScenes.filter(({ tag }) => tag !== 'hn-collaboration-finder');

test.each(named)('<$tag> names the network in its own language in the heading', async ({ tag, long }) => {
  for (const language of ['fr', 'nl']) {
    const widget = await show(tag, { data: inFrench(long) }, language);
    const [heading] = defaultContentOf(widget, 'heading');
    expect(heading?.textContent).toContain('Le Cercle');
    expect(heading?.querySelector('[lang=fr]')?.textContent).toBe('Le Cercle');
  }
});

/** A network has at least a name, so its profile is never empty. */
const canBeEmpty = allScenes.filter(({ tag }) => tag !== 'hn-network-profile');

test.each(canBeEmpty)('<$tag> without facts shows nothing, or the slotted content', async (scenes) => {
  const widget = await show(scenes.tag, scenes.empty);
  expect([widget.state, widget.offsetHeight]).toEqual(['empty', 0]);
  const own = fill(widget, 'empty');
  expect(own.checkVisibility()).toBe(true);
  expect(widget.offsetHeight).toBeGreaterThan(0);
});
