import { userEvent } from 'vitest/browser';
import { afterAll, describe, expect, test } from 'vitest';
import '../define.js';
import { bundledNetworkIds } from '../base/data/bundled-networks.js';
import '../bundled.js';
import { languages } from '../test-support/gallery/languages.js';
import { closeStage, show } from '../test-support/gallery/stage.js';
import { shownTextOf } from '../test-support/mount.js';

const profileOf = (network: string, language = 'en', attributes: Record<string, string> = {}): Promise<HTMLElement> =>
  show('hn-network-profile', { attributes: { network, ...attributes } }, language);

const sectionsOf = (profile: HTMLElement): HTMLElement[] => [
  ...(profile.shadowRoot?.querySelectorAll<HTMLElement>('section') ?? []),
];

const isSeen = (section: Element): boolean => section.checkVisibility();

/** Returns the widget of a section, if any. */
const widgetIn = (section: HTMLElement): Element | undefined =>
  [...section.querySelectorAll('*')].find(({ localName }) => localName.startsWith('hn-'));

/** Returns the headings of the sections; the section `about` has none, because it is below the name of the network. */
const titlesOf = (profile: HTMLElement): string[] =>
  sectionsOf(profile)
    .filter((section) => isSeen(section) && section.getAttribute('data-section') !== 'about')
    .map((section) => shownTextOf(section.querySelector('[part=heading]')));

afterAll(closeStage);

describe.each(bundledNetworkIds())('the profile of %s', (network) => {
  test.each(languages)('shows every section under its own heading, in %s', async (language) => {
    const profile = await profileOf(network, language);
    const sections = sectionsOf(profile).filter(isSeen);
    const states = sections.map((section) => widgetIn(section)?.getAttribute('state') ?? 'ready');
    expect(states).toEqual(sections.map(() => 'ready'));
    const titles = titlesOf(profile);
    expect(titles).toEqual([...new Set(titles)]);
    expect(titles).not.toContain('');
  });
});

test('figures of a program are shown if the network has none', async () => {
  expect(titlesOf(await profileOf('northern-netherlands', 'nl'))).toContain('Kerncijfers');
});

test('a page has one list of sources, unless numbers link to that of each section', async () => {
  const standard = await profileOf('health-hub-utrecht');
  const lists = (profile: HTMLElement): number =>
    [profile, ...sectionsOf(profile).map(widgetIn)].filter((widget) =>
      widget?.shadowRoot?.querySelector('[part=sources]'),
    ).length;
  expect(lists(standard)).toBe(1);
  expect(lists(await profileOf('health-hub-utrecht', 'en', { evidence: 'marks' }))).toBeGreaterThan(5);
});

test('marks in a section refer to the sources below it', async () => {
  const profile = await profileOf('health-hub-utrecht', 'en', { evidence: 'marks', sections: 'goals' });
  const goals = sectionsOf(profile).find(({ dataset }) => dataset.section === 'goals');
  const marks = [...(goals?.querySelectorAll('[part=mark] a') ?? [])].map((mark) =>
    Number(mark.getAttribute('data-mark')),
  );
  const sources = goals?.querySelectorAll('[part=source]') ?? [];
  expect(new Set(marks).size).toBe(sources.length);
  expect(Math.max(...marks)).toBe(sources.length);
});

test('texts and styles of the page apply to nested widgets', async () => {
  const style = document.createElement('style');
  style.textContent = 'hn-network-profile::part(item) { color: rgb(1, 2, 3) }';
  document.head.append(style);
  const profile = await profileOf('health-hub-utrecht', 'en', { sections: 'contacts' });
  Reflect.set(profile, 'widgetStrings', { contacts: { email: 'Write to us' } });
  const card = profile.shadowRoot?.querySelector('hn-contact-card')?.shadowRoot;
  await expect.poll(() => shownTextOf(card?.querySelector('dt'))).toBe('Write to us');
  const item = card?.querySelector('[part=item]');
  expect(item && getComputedStyle(item).color).toBe('rgb(1, 2, 3)');
  style.remove();
});

test('without evidence there is no list of sources, unless the page requests one', async () => {
  const without = await profileOf('zorg-verbindt', 'en', { evidence: 'none' });
  expect(without.shadowRoot?.querySelector('[part=sources]')).toBeNull();
  const requested = await profileOf('zorg-verbindt', 'en', { evidence: 'none', sections: 'goals sources' });
  expect(titlesOf(requested)).toEqual(['Goals', 'Sources']);
});

test('links lead to all non-empty sections, also by keyboard', async () => {
  const profile = await profileOf('health-hub-utrecht');
  const links = [...(profile.shadowRoot?.querySelectorAll<HTMLElement>('[part=jump] a') ?? [])];
  const seen = links.filter((link) => link.checkVisibility());
  expect(seen.map((link) => shownTextOf(link))).toEqual(titlesOf(profile));
  const last = seen.at(-1);
  last?.focus();
  await userEvent.keyboard('{Enter}');
  const section = profile.shadowRoot?.activeElement;
  expect(`#${section?.id ?? ''}`).toBe(last?.getAttribute('href'));
  expect(section?.getBoundingClientRect().top).toBeLessThan(innerHeight);
  expect(location.hash).toBe('');
});

test('on a narrow screen some sections are folded, and opened by a link', async () => {
  const profile = await profileOf('health-hub-utrecht', 'en', { sections: 'about partners programs events contacts' });
  const box = profile.parentElement;
  if (!box) throw new Error('The profile stands nowhere.');
  const seen = (): string[] =>
    sectionsOf(profile)
      .map((section) => widgetIn(section))
      .filter((widget) => widget?.checkVisibility({ contentVisibilityAuto: true }))
      .map((widget) => widget?.localName ?? '');
  box.style.inlineSize = '390px';
  await expect.poll(seen).toEqual(['hn-partner-list', 'hn-contact-card']);
  profile.shadowRoot?.querySelector<HTMLElement>('[data-to=events] a')?.click();
  await expect.poll(seen).toEqual(['hn-partner-list', 'hn-event-timeline', 'hn-contact-card']);
  box.style.inlineSize = '900px';
  await expect.poll(() => seen().length).toBe(4);
  box.removeAttribute('style');
});

test('three sections have no links', async () => {
  const profile = await profileOf('health-hub-utrecht', 'en', { sections: 'about figures partners contacts' });
  expect(profile.shadowRoot?.querySelector('[part=jump]')).toBeNull();
});

/** More than the number of focusable elements: by then the key leads in a circle. */
const tooMany = 100;

/** Returns the focused element, inside all shadow roots. */
const focused = (root: Document | ShadowRoot = document): Element | null => {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? (focused(activeElement.shadowRoot) ?? activeElement) : activeElement;
};

test('the Tab key moves through all parts from top to bottom, and out', async () => {
  const profile = await profileOf('health-hub-utrecht', 'en', { sections: 'goals contacts events' });
  const after = document.createElement('button');
  after.textContent = 'After';
  profile.after(after);
  const visited: Element[] = [];
  while (visited.at(-1) !== after && visited.length < tooMany) {
    await userEvent.tab();
    const element = focused() ?? document.body;
    visited.push(element);
    expect(element.matches(':focus-visible') && element.checkVisibility()).toBe(true);
  }
  const tops = visited.map((element) => element.getBoundingClientRect().top + scrollY);
  expect(visited.at(-1)).toBe(after);
  expect(visited.length).toBeGreaterThan(5);
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});
