import { afterAll, expect, test } from 'vitest';
import '../../define.js';
import { exampleDataset } from '../../test-support/example-dataset.js';
import { closeStage, show } from '../../test-support/gallery/stage.js';
import { allScenes } from '../../test-support/scenes/index.js';

afterAll(closeStage);

const directionOf = (element: Element | null | undefined): string =>
  element ? getComputedStyle(element).direction : 'no element';

const baseOf = (widget: HTMLElement): Element | null | undefined => widget.shadowRoot?.querySelector('.base');

test.each(allScenes)('<$tag> shows English texts from left to right on an Arabic page', async ({ tag, full }) => {
  document.documentElement.dir = 'rtl';
  const widget = await show(tag, full, 'ar');
  expect([directionOf(widget), directionOf(baseOf(widget))]).toEqual(['rtl', 'ltr']);
});

test('texts in the language of the page have its direction', async () => {
  document.documentElement.dir = 'rtl';
  const widget = await show('hn-partner-list', { data: exampleDataset }, 'en');
  expect(directionOf(baseOf(widget))).toBe('rtl');
});

test('slotted content keeps the direction of the page', async () => {
  document.documentElement.dir = 'rtl';
  const widget = await show('hn-partner-list', { data: exampleDataset }, 'ar');
  widget.insertAdjacentHTML('beforeend', '<p slot="footer">(أ)</p>');
  expect(directionOf(widget.querySelector('p'))).toBe('rtl');
});

test('an element may have its own direction', async () => {
  document.documentElement.dir = 'ltr';
  const widget = await show('hn-partner-list', { data: exampleDataset, attributes: { dir: 'rtl' } }, 'en');
  expect(directionOf(baseOf(widget))).toBe('rtl');
});

test('a text in another language has its own direction and is isolated', async () => {
  document.documentElement.dir = 'rtl';
  const { clinic } = exampleDataset.organizations;
  if (!clinic) throw new Error('The example data lost their clinic.');
  const organizations = {
    ...exampleDataset.organizations,
    clinic: { ...clinic, name: { ar: 'مستشفى (أ)' } },
    'green-city': { ...clinic, id: 'green-city', name: { nl: 'Ziekenhuis (A).' } },
  };
  const widget = await show('hn-partner-list', { data: { ...exampleDataset, organizations } }, 'en');
  const looks = ['ar', 'nl'].map((language) => {
    const text = widget.shadowRoot?.querySelector(`[part=name] [lang=${language}]`);
    return [directionOf(text), text && getComputedStyle(text).unicodeBidi];
  });
  expect(looks).toEqual([
    ['rtl', 'isolate'],
    ['ltr', 'isolate'],
  ]);
});
