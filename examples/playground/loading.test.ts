import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { startBrowser, startPlayground } from './test-browser.js';
import { createOpener } from './test-page.js';

const [server, browser] = await Promise.all([startPlayground(), startBrowser()]);
const { openPage } = createOpener(browser, server.url);

describe('the script on a page', () => {
  const widget = '<hn-pillar-diagram network="health-hub-utrecht"></hn-pillar-diagram>';
  const loader = '<script type="module" src="/hn/hn.js"></script>';
  const whole = '<script src="/hn/hn.all.js" defer></script>';

  test('loads only the elements in use, including one added later', async () => {
    const { page, troubles, settled } = await openPage(`${loader}${widget}`);
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
  ])('%s works without errors', async (_, body) => {
    const { troubles, texts, settled } = await openPage(body);
    await settled();
    expect(await texts('hn-pillar-diagram [part=item]')).toHaveLength(6);
    expect(troubles).toEqual([]);
  });

  test('a missing file is reported, and the fallback stays', async () => {
    const { page, troubles, texts, settled } = await openPage(
      `${loader}<hn-partner-list src="/data/none.json" lang="nl"><p>Onze partners</p></hn-partner-list>`,
    );
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

  test('a file with the whole dataset shows the requested network', async () => {
    const { troubles, texts, settled } = await openPage(
      `${loader}<hn-partner-list src="/data/dataset.json" network="finland-netherlands" evidence="none"></hn-partner-list>`,
    );
    await settled();
    expect(await texts('hn-partner-list [part=name]')).toEqual([
      'Health Hub Utrecht',
      'Netherlands Embassy in Finland',
    ]);
    expect(troubles).toEqual([]);
  });

  test('a contact is saved as a vCard under the strict policy', async () => {
    const { page, troubles, settled } = await openPage(
      `${loader}<hn-contact-card network="health-hub-utrecht"></hn-contact-card>`,
    );
    await settled();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save contact' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('contact-liesbeth-van-holten.vcf');
    expect(await readFile(await file.path(), 'utf8')).toContain('FN:Liesbeth van Holten\r\n');
    expect(troubles).toEqual([]);
  });
});
