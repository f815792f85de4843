import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { startBrowser, startPlayground, violationsOn } from './test-browser.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
let page: Page;

/** Everything that went wrong on the page, and every request that left the server. */
const troubles: string[] = [];

afterEach(async () => {
  await page.close();
  troubles.length = 0;
});

const listen = (): void => {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  page.on('pageerror', (error) => troubles.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(server.url)) troubles.push(`request to ${request.url()}`);
  });
};

const settled = async (): Promise<void> => {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => /^hn-(?!dataset$)/.test(localName))
      .every((widget) => ['ready', 'empty', 'error'].includes(widget.getAttribute('state') ?? '')),
  );
};

/** The playground with these settings, drawn. */
const open = async (settings: Readonly<Record<string, string>> = {}): Promise<void> => {
  page = await browser.newPage();
  listen();
  await page.goto(server.url);
  for (const [name, value] of Object.entries(settings)) await page.selectOption(`[name=${name}]`, value);
  await settled();
};

/** A page of somebody else's, on the same server and under the same security policy. */
const openPage = async (body: string): Promise<void> => {
  page = await browser.newPage();
  listen();
  await page.route('**/page.html', async (route) => {
    const { headers } = await page.request.get(server.url).then((answer) => ({ headers: answer.headers() }));
    const policy = { 'Content-Security-Policy': headers['content-security-policy'] ?? '' };
    await route.fulfill({
      contentType: 'text/html',
      headers: policy,
      body: `<!doctype html><title>Page</title>${body}`,
    });
  });
  await page.goto(`${server.url}page.html`);
};

const texts = (selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));

/** The states in which the widgets of the page are, each once. */
const statesOf = (): Promise<string[]> =>
  page
    .locator('#widgets [state]')
    .evaluateAll((found) => [...new Set(found.map((widget) => widget.getAttribute('state') ?? ''))]);

const pillars = [
  'Health and wellbeing daily practice',
  'Policy and governance',
  'Research and education',
  'Design and innovation',
  'Economic development and spatial planning',
  'Use and participation by citizens and patients',
];

test.each([
  ['en', 'light', 'Partners of Health Hub Utrecht', 'Director Health', '27 partners (the network has over 30)'],
  [
    'nl',
    'dark',
    'Partners van Health Hub Utrecht',
    'Directeur Gezondheid',
    '27 van de ruim 30 partners staan in deze lijst',
  ],
  ['de', 'light', 'Partner von Health Hub Utrecht', 'Leitung Gesundheit', '27 von über 30 Partnern sind aufgeführt'],
  [
    'fi',
    'dark',
    'Kumppanit: Health Hub Utrecht',
    'Terveysasioiden johtaja',
    '27 kumppania luettelossa, kaikkiaan yli 30',
  ],
])(
  'the playground in %s and %s shows the network and has no barrier that axe finds',
  async (lang, scheme, heading, post, count) => {
    await open({ lang, scheme, evidence: 'none' });
    await expect.poll(() => texts('#partner-list h3')).toEqual([heading]);
    await expect.poll(() => texts('#partner-list [part=status]')).toEqual([count]);
    await expect.poll(() => texts('#contacts [part=post]')).toContain(post);
    expect(await texts('#pillar-diagram [part=item]')).toHaveLength(6);
    expect(await statesOf()).toEqual(['ready']);
    expect(await violationsOn(page)).toEqual([]);
    expect(troubles).toEqual([]);
  },
);

test('the six pillars stand in their order', async () => {
  await open({ evidence: 'none' });
  expect(await texts('#pillar-diagram [part=name]')).toEqual(pillars);
});

test('the contacts of the hub and of the embassy are there, with links where they are documented', async () => {
  await open({ evidence: 'none' });
  expect(await texts(':is(#contacts, #one-contact) [part=name]')).toEqual([
    'Liesbeth van Holten',
    'Jelle van der Weijde',
    'Miina Ojanperä',
  ]);
  const links = page.locator(':is(#contacts, #one-contact) address a');
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));
  expect(addresses).toEqual([
    'mailto:gezondeleefomgeving@provincie-utrecht.nl',
    'tel:+31618300618',
    'https://www.economicboardutrecht.nl',
  ]);
});

test('the snippet says what the page shows', async () => {
  await open({ lang: 'fi', network: 'upgraded' });
  await page.click('#partner-list [data-layout=table]');
  expect(await texts('#partner-list .snippet code')).toEqual([
    '<script type="module" src="https://YOUR-SITE/hn/hn.js"></script> ' +
      '<hn-partner-list network="upgraded" evidence="marks" layout="table" lang="fi"></hn-partner-list>',
  ]);
});

test('the snippet is copied, and the page says so', async () => {
  await open({ network: 'upgraded' });
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.click('#partner-list .snippet summary');
  await page.click('#partner-list .snippet button');
  await expect.poll(() => texts('#partner-list .snippet [role=status]')).toEqual(['Copied.']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    '<script type="module" src="https://YOUR-SITE/hn/hn.js"></script>\n' +
      '<hn-partner-list network="upgraded" evidence="marks" lang="en"></hn-partner-list>',
  );
  expect(troubles).toEqual([]);
});

test('the address holds the settings, and a page opened with them shows them', async () => {
  await open({ network: 'zorg-verbindt', lang: 'fi', scheme: 'dark' });
  expect(new URL(page.url()).search).toBe('?network=zorg-verbindt&lang=fi&scheme=dark&evidence=marks');
  await page.reload();
  await settled();
  await expect.poll(() => texts('#partner-list h3')).toEqual(['Kumppanit: Zorg Verbindt']);
});

test('a contact is saved as a vCard, under the strict policy', async () => {
  await open();
  const download = page.waitForEvent('download');
  await page.click('#contacts [part=actions] button, #contacts hn-contact-card button');
  const file = await download;
  expect(file.suggestedFilename()).toBe('contact-liesbeth-van-holten.vcf');
  expect(await readFile(await file.path(), 'utf8')).toContain('FN:Liesbeth van Holten\r\n');
  expect(troubles).toEqual([]);
});

test('nothing is wider than a phone', async () => {
  await open({ lang: 'de', evidence: 'full' });
  await page.setViewportSize({ width: 320, height: 700 });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

describe('the script on a page', () => {
  const widget = '<hn-pillar-diagram network="health-hub-utrecht"></hn-pillar-diagram>';
  const loader = '<script type="module" src="/hn/hn.js"></script>';
  const whole = '<script src="/hn/hn.all.js" defer></script>';

  test('loads only the elements in use, and one added later', async () => {
    await openPage(`${loader}${widget}`);
    await settled();
    const defined = () =>
      page.evaluate(() => ['hn-pillar-diagram', 'hn-contact-card'].map((tag) => customElements.get(tag) !== undefined));
    expect(await defined()).toEqual([true, false]);
    await page.evaluate(() => {
      const card = document.createElement('hn-contact-card');
      card.setAttribute('network', 'upgraded');
      document.body.append(card);
    });
    await page.waitForFunction(() => customElements.get('hn-contact-card') !== undefined);
    expect(await defined()).toEqual([true, true]);
    expect(troubles).toEqual([]);
  });

  test.each([
    ['one file with everything', `${whole}${widget}`],
    ['the same script twice', `${loader}<script type="module" src="/hn/hn.js?again"></script>${widget}`],
    ['both scripts', `${loader}${whole}${widget}`],
    ['the whole file twice', `${whole}<script src="/hn/hn.all.js?again" defer></script>${widget}`],
  ])('%s works, and throws nothing', async (_, body) => {
    await openPage(body);
    await settled();
    expect(await texts('hn-pillar-diagram [part=item]')).toHaveLength(6);
    expect(troubles).toEqual([]);
  });

  test('a file that is not there is told, and the fallback stays', async () => {
    await openPage(`${loader}<hn-partner-list src="/data/none.json" lang="nl"><p>Onze partners</p></hn-partner-list>`);
    await settled();
    expect(await texts('hn-partner-list [role=alert] p')).toEqual([
      'Dit deel van de pagina kan nu niet worden getoond.',
    ]);
    expect(await page.locator('hn-partner-list > p').isVisible()).toBe(true);
    expect(troubles).toEqual([
      expect.stringContaining('404'),
      expect.stringContaining('<hn-partner-list> shows no data'),
    ]);
  });

  test('the whole dataset as a file shows the network that is asked for', async () => {
    await openPage(
      `${loader}<hn-partner-list src="/data/dataset.json" network="finland-netherlands" evidence="none"></hn-partner-list>`,
    );
    await settled();
    expect(await texts('hn-partner-list [part=name]')).toEqual([
      'Health Hub Utrecht',
      'Netherlands Embassy in Finland',
    ]);
    expect(troubles).toEqual([]);
  });
});
