import { chromium, type Browser, type BrowserContext, type FileChooser, type Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchOptions } from '../../../packages/tooling/browser/launch-options.js';

/** Made by install.php; the password is the name. */
export type User = 'administrator' | 'author';

const { url } = inject('site');

/** Of WordPress, on its pages. */
declare const wp: {
  readonly data: { readonly dispatch: (store: string) => { readonly openGeneralSidebar: (name: string) => void } };
};

/** A browser for the tests of a file, closed after them. */
export const startBrowser = async (): Promise<Browser> => {
  const browser = await chromium.launch(launchOptions());
  afterAll(() => browser.close());
  return browser;
};

/** A page, and everything that goes wrong on it. */
export interface Watched {
  readonly page: Page;
  /** Errors of the console and of scripts, and requests that leave the site. */
  readonly troubles: string[];
}

/**
 * WordPress itself asks for a template that an author may not read, which the browser tells; a site without an icon is
 * told, too.
 */
const isUsual = (address: string): boolean => /rest_route=%2Fwp%2Fv2%2Ftemplates|\/favicon\.ico$/.test(address);

const isOwn = (address: string): boolean => address.startsWith(url) || /^(?:data|blob):/.test(address);

const watch = (page: Page): Watched => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    const { url: address } = message.location();
    if (message.type() === 'error' && !isUsual(address)) troubles.push(`${message.text()} ${address}`);
  });
  page.on('pageerror', ({ message }) => troubles.push(message));
  page.on('request', (request) => {
    if (!isOwn(request.url())) troubles.push(`request to ${request.url()}`);
  });
  return { page, troubles };
};

/** A window of its own, with the cookies of nobody. */
export const openAsVisitor = async (browser: Browser, address: string, width = 1280): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const watched = watch(await context.newPage());
  await watched.page.goto(address);
  return watched;
};

/** A window in which somebody has logged in. */
export const logIn = async (browser: Browser, user: User): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}wp-login.php`);
  await page.fill('#user_login', user);
  await page.fill('#user_pass', user);
  await page.click('#wp-submit');
  await page.waitForURL(/wp-admin/);
  await page.close();
  return context;
};

/** A new post in the editor of blocks. */
export const openNewPost = async (context: BrowserContext): Promise<Watched> => {
  const watched = watch(await context.newPage());
  await watched.page.goto(`${url}wp-admin/post-new.php`);
  await watched.page.waitForSelector('.editor-post-title__input');
  return watched;
};

/** With the buttons of the editor, as everybody does. */
export const insertBlock = async ({ page }: Watched): Promise<void> => {
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.fill('.block-editor-inserter__search input', 'zorgnetwerk');
  await page.click('.editor-block-list-item-health-networks-widget');
  await page.waitForSelector('[data-type="health-networks/widget"]');
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  // The settings may be folded away, as somebody left them.
  await page.evaluate(() => wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
};

/** Puts a file into the media library, in the window that a button opens, and takes it. */
export const takeFile = async (
  { page }: Watched,
  button: string,
  file: Parameters<FileChooser['setFiles']>[0],
): Promise<void> => {
  await page.getByRole('button', { name: button }).click();
  const choosing = page.waitForEvent('filechooser');
  await page.click('.media-modal .uploader-inline .browser');
  const chooser = await choosing;
  await chooser.setFiles(file);
  await page.locator('.media-modal .attachment.selected').waitFor();
  await page.click('.media-modal .media-button-select');
};

/** A setting beside the post, by its label. */
export const setting = ({ page }: Watched, label: string): ReturnType<Page['locator']> =>
  page.locator('.interface-interface-skeleton__sidebar').getByLabel(label, { exact: true });

/** Gives the post a title and publishes it. Returns its address. */
export const publish = async ({ page }: Watched, title: string): Promise<string> => {
  await page.fill('.editor-post-title__input', title);
  await page.click('.editor-post-publish-button');
  const link = page.locator('.components-snackbar a');
  const address = await link.getAttribute('href');
  if (address === null) throw new Error('The post was published without an address.');
  return address;
};

/** What elements say, without line breaks. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
