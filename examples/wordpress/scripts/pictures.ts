/**
 * Takes the pictures of the guide to WordPress in a real WordPress: the block in the editor with its settings beside, on an
 * English and on a Dutch site. Without Debian's packages, the pictures stay as they are.
 */
import { fileURLToPath } from 'node:url';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { launchOptions } from '../../../packages/tooling/browser/launch-options.js';
import { shrinkPictures } from '../../../packages/tooling/pictures/shrink-pictures.js';
import { signIn } from '../real/sign-in.js';
import { runPhp, startSite, type Site } from '../real/site.js';
import { ensurePackages } from './ensure-packages.js';

const folder = fileURLToPath(new URL('../../playground/public/guides/pictures/', import.meta.url));

/** By language: the locale of the site, and what the page is called. */
const sites = {
  en: { locale: '', title: 'Our partners' },
  nl: { locale: 'nl_NL', title: 'Onze partners' },
} as const;

/** Of WordPress, on its pages. */
declare const wp: {
  readonly data: { readonly dispatch: (store: string) => { readonly toggleFeature: (name: string) => void } };
};

type Language = keyof typeof sites;

const content = '<!-- wp:health-networks/widget {"network":"health-hub-utrecht"} /-->';

/** Makes a page with the block on a site of this language. Returns its id. */
const makePage = (site: Site, { locale, title }: (typeof sites)[Language]): string =>
  runPhp(
    site,
    `update_option( 'WPLANG', '${locale}' );
    echo wp_insert_post( array( 'post_type' => 'page', 'post_title' => '${title}', 'post_content' => '${content}' ) );`,
  );

const logIn = async (context: BrowserContext, { url }: Site): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${url}wp-login.php`);
  await signIn(page, 'administrator');
  return page;
};

const take = async (page: Page, site: Site, language: Language): Promise<void> => {
  const id = makePage(site, sites[language]);
  await page.goto(`${site.url}wp-admin/post.php?post=${id}&action=edit`);
  await page.locator('hn-partner-list[state=ready]').waitFor();
  await page.locator('[data-type="health-networks/widget"]').focus();
  await page.locator('.interface-interface-skeleton__content').evaluate((one) => one.scrollTo(0, 0));
  await page.locator('.interface-complementary-area .components-panel__body').first().waitFor();
  const path = `${folder}wordpress-${language}.png`;
  await page.screenshot({ path, animations: 'disabled' });
  console.log(path);
};

/** Of the shape of the other pictures; the editor needs more room for its settings. */
const viewport = { width: 960, height: 600 };

const takeAll = async (): Promise<void> => {
  const site = await startSite();
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await logIn(await browser.newContext({ viewport }), site);
    await page.goto(`${site.url}wp-admin/post-new.php`);
    // Moves the toolbar of the block above the page, where it hides nothing.
    await page.evaluate(() => wp.data.dispatch('core/edit-post').toggleFeature('fixedToolbar'));
    await page.waitForLoadState('networkidle');
    for (const language of ['en', 'nl'] as const) await take(page, site, language);
  } finally {
    await browser.close();
    await site.stop();
  }
  shrinkPictures(folder);
};

const missing = ensurePackages();
if (missing === undefined) await takeAll();
else console.error(`${missing}\nThe pictures of WordPress stay as they are.`);
