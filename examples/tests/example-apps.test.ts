import { expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { startExample, startPlainHtml, textsOf, troublesOf } from './example-apps.js';

const browser = await startBrowser();

test.each(['react', 'vue', 'svelte', 'plain-html'])(
  'the example for %s shows its own partners, receives events, and changes its language',
  { timeout: 180_000 },
  async (name) => {
    const url = await (name === 'plain-html' ? startPlainHtml() : startExample(name));
    const page = await browser.newPage();
    const troubles = troublesOf(page);
    await page.goto(url);
    await expect.poll(() => textsOf(page, 'h2')).toEqual(['Partners of Care on the Coast']);
    expect(await textsOf(page, '[part=name]')).toEqual(['Dune Hospital', 'Harbor College']);

    await page.locator('[part=details-button]').first().click();
    await expect.poll(() => textsOf(page, 'output')).toEqual(['dune-hospital']);

    await page.selectOption('select', 'nl');
    await expect.poll(() => textsOf(page, 'h2')).toEqual(['Partners van Zorg aan de kust']);
    expect(await textsOf(page, '[part=name]')).toEqual(['Duinziekenhuis', 'Havencollege']);
    expect(troubles).toEqual([]);
    await page.close();
  },
);
