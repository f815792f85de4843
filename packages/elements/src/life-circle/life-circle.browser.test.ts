import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../define.js';
import { mount, textsOf } from '../test-support/mount.js';
import { shortNames, withConcepts } from '../test-support/scenes/concepts.js';
import { namesOutside, overlappingNames, spaceText } from '../test-support/wheel-room.js';
import type { HnLifeCircle } from './life-circle.js';

const seeded = (attributes = ''): Promise<HnLifeCircle> =>
  mount<HnLifeCircle>(`<hn-life-circle network="health-hub-utrecht" ${attributes}></hn-life-circle>`);

const withData = async (data = withConcepts(4, shortNames)): Promise<HnLifeCircle> => {
  const circle = document.createElement('hn-life-circle');
  circle.data = data;
  document.body.replaceChildren(circle);
  await expect.poll(() => circle.state).toBe('ready');
  return circle;
};

const open = '[part=description]:not([hidden])';

type Size = readonly [width: number, height: number];

const phone: Size = [414, 896];
const desktop: Size = [1200, 900];

afterEach(async () => {
  await page.viewport(...phone);
});

describe.each(['en', 'nl', 'de', 'fi'])('the circle of life in %s', (lang) => {
  test('has no overlapping or overflowing names, also with increased letter spacing', async () => {
    await page.viewport(...desktop);
    const circle = await seeded(`lang="${lang}"`);
    expect([overlappingNames(circle), namesOutside(circle)]).toEqual([[], []]);
    spaceText(circle);
    expect([overlappingNames(circle), namesOutside(circle)]).toEqual([[], []]);
  });
});

test('the four stages are in order, followed by the surrounding lists', async () => {
  const circle = await seeded('evidence="none"');
  expect(textsOf(circle, '[part=name]')).toEqual([
    'Growing up healthy',
    'Living a balanced life',
    'Ageing happily',
    'Dignified end of life',
  ]);
  expect(textsOf(circle, '[part=ring-name]')).toEqual(['Daily activities', 'Domains']);
  expect(textsOf(circle, '[part=ring-item]')).toHaveLength(11);
});

test('the goal with the same quote is shown above the circle', async () => {
  const circle = await seeded('lang="nl" evidence="none"');
  expect(textsOf(circle, '[part=goal] b')).toEqual(['Doel voor 2030']);
});

test('a page can hide the rings', async () => {
  const circle = await seeded('rings="stages"');
  expect(textsOf(circle, '[part=ring]')).toEqual([]);
});

test('a network without life stages shows nothing', async () => {
  const circle = await mount<HnLifeCircle>('<hn-life-circle network="upgraded" lang="de"></hn-life-circle>');
  expect(circle.state).toBe('empty');
  expect(circle.shadowRoot?.querySelector('.base')?.textContent.trim()).toBe('');
});

test('the keyboard visits the stages in order, toggles them, keeps the focus and leaves', async () => {
  await page.viewport(...desktop);
  const circle = await withData(withConcepts(2, shortNames));
  circle.after(Object.assign(document.createElement('button'), { textContent: 'after' }));
  const chosen: [string, string][] = [];
  circle.addEventListener('hn-select', ({ kind, recordId }) => chosen.push([kind, recordId]));
  const trail: string[] = [];
  for (const keys of ['{Tab}', '{Enter}', '{Tab}', ' ', ' ']) {
    await userEvent.keyboard(keys);
    await circle.updateComplete;
    const active = circle.shadowRoot?.activeElement;
    const name = active?.matches(':focus-visible') === true ? active.querySelector('.called')?.textContent : '';
    trail.push(`${name ?? ''}: ${textsOf(circle, `${open} .title`).join()}`);
  }
  expect(trail).toEqual([
    'Care at home: ',
    'Care at home: 1 Care at home',
    'Research and education: 1 Care at home',
    'Research and education: 2 Research and education',
    'Research and education: ',
  ]);
  expect(chosen).toEqual([
    ['life-stage', 'life-stage-1'],
    ['life-stage', 'life-stage-2'],
    ['life-stage', ''],
  ]);
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('after');
});
