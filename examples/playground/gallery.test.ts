import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { widgetsOf } from './scripts/widgets-of.js';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { open } = createOpener(browser, server.url);

const manifest = fileURLToPath(import.meta.resolve('@health-networks/elements/custom-elements.json'));
const widgets = widgetsOf(JSON.parse(readFileSync(manifest, 'utf8')));
const languages = ['en', 'nl', 'de', 'fi'];

test('the gallery has a page for each of the twelve visible widgets', () => {
  expect(widgets).toHaveLength(12);
});

test.each(widgets.map(({ tag }, at) => [tag, languages[at % languages.length] ?? 'en'] as const))(
  'the page of <%s> shows its layouts in %s, without axe violations',
  async (tag, language) => {
    const layouts = widgets.find((one) => one.tag === tag)?.options.find(({ name }) => name === 'layout')?.values ?? [
      '',
    ];
    const { page, troubles, texts, settled } = await open(`widget.html?widget=${tag}&language=${language}`);
    await expect.poll(() => texts('h1')).toHaveLength(1);
    await settled();
    const states = await page
      .locator(`.example > ${tag}`)
      .evaluateAll((all) => all.map((one) => one.getAttribute('state')));
    expect(states).toEqual(layouts.map(() => 'ready'));
    expect(await violationsOn(page)).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test('an unknown widget is reported with the known ones', async () => {
  const { texts } = await open('widget.html?widget=hn-none');
  await expect
    .poll(() => texts('[role=alert]'))
    .toEqual(['The address asks for widget “hn-none”, which does not exist. It was left out.']);
  expect(await texts('.gallery nav a')).toHaveLength(12);
});
