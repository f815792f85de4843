import { expect, test } from 'vitest';
import { startBrowser } from '../playground/test-browser.js';
import { openPage, shiftsOn } from '../static-site/test-site.js';
import { startExample, textsOf } from './example-apps.js';

const [site, browser] = await Promise.all([startExample('astro', 'astro/astro.js'), startBrowser()]);

const languages = [
  { lang: 'en', path: '', heading: 'Partners of Care on the Coast', names: ['Dune Hospital', 'Harbor College'] },
  { lang: 'nl', path: 'nl/', heading: 'Partners van Zorg aan de kust', names: ['Duinziekenhuis', 'Havencollege'] },
];

test.each(languages)('the page in $lang lists the partners without a script', async ({ path, ...said }) => {
  const { page, errors } = await openPage(browser, `${site}${path}`, { javaScriptEnabled: false });
  expect(await textsOf(page, 'h2')).toEqual([said.heading]);
  expect(await textsOf(page, '[part=name]')).toEqual(said.names);
  expect(errors).toEqual([]);
});

test.each(languages)('the script hydrates the page in $lang, and receives events', async ({ path, ...said }) => {
  const { page, errors } = await openPage(browser, `${site}${path}`);
  await page.waitForFunction(() => Reflect.get(document.querySelector('hn-partner-list') ?? {}, 'hasUpdated') === true);
  expect(await textsOf(page, 'h2')).toEqual([said.heading]);
  expect(await textsOf(page, '[part=name]')).toEqual(said.names);
  expect(await shiftsOn(page)).toEqual([]);
  await page.locator('[part=details-button]').first().click();
  await expect.poll(() => textsOf(page, 'output')).toEqual(['dune-hospital']);
  expect(errors).toEqual([]);
});
