import {
  chromium,
  type Browser,
  type BrowserContext,
  type FileChooser,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll, inject } from 'vitest';
import { launchOptions } from '../../../packages/tooling/browser/launch-options.js';
import { signIn, type User } from './sign-in.js';

const { url } = inject('site');

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

/** WordPress itself requests a template that an author may not read, and an icon that does not exist. */
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

/** Opens a separate window without cookies. */
export const openAsVisitor = async (browser: Browser, address: string, width = 1280): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const watched = watch(await context.newPage());
  await watched.page.goto(address);
  return watched;
};

/** Opens a window with a logged-in user. */
export const logIn = async (browser: Browser, user: User): Promise<BrowserContext> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}wp-login.php`);
  await signIn(page, user);
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

/** Returns the block of this plugin in the editor. */
export const block = ({ page }: Watched): Locator => page.locator('[data-type="health-networks/widget"]');

/** Uses the buttons of the editor, like a user. At this width, the editor closes the sidebar. */
export const insertBlock = async (editor: Watched): Promise<void> => {
  const { page } = editor;
  await page.click('.edit-post-header-toolbar__inserter-toggle');
  await page.fill('.block-editor-inserter__search input', 'zorgnetwerk');
  await page.click('.editor-block-list-item-health-networks-widget');
  await block(editor).waitFor();
  await page.click('.edit-post-header-toolbar__inserter-toggle');
};

/** Presses a button in the block or its toolbar. */
export const press = async (editor: Watched, label: string): Promise<void> => {
  const bar = editor.page.getByRole('toolbar', { name: /tools/i });
  const [inBlock, inBar] = [block(editor), bar].map((part) => part.getByRole('button', { name: label, exact: true }));
  if (inBlock && inBar) await inBlock.or(inBar).click();
};

/** Puts a file into the media library, in the window that a button of the block opens, and takes it. */
export const takeFile = async (editor: Watched, file: Parameters<FileChooser['setFiles']>[0]): Promise<void> => {
  const { page } = editor;
  await press(editor, 'Kies een bestand (CSV of JSON)');
  const choosing = page.waitForEvent('filechooser');
  await page.click('.media-modal .uploader-inline .browser');
  const chooser = await choosing;
  await chooser.setFiles(file);
  await page.locator('.media-modal .attachment.selected').waitFor();
  await page.click('.media-modal .media-button-select');
};

/** A setting beside the post, by its label. */
export const setting = ({ page }: Watched, label: string): Locator =>
  page.locator('.interface-interface-skeleton__sidebar').getByLabel(label, { exact: true });

/** Returns a field in the form of the block. */
export const field = (editor: Watched, label: string): Locator => block(editor).getByLabel(label, { exact: true });

/** Gives the post a title and publishes it. Returns its address. */
export const publish = async ({ page }: Watched, title: string): Promise<string> => {
  await page.fill('.editor-post-title__input', title);
  await page.click('.editor-post-publish-button');
  const link = page.locator('.components-snackbar a');
  const address = await link.getAttribute('href');
  if (address === null) throw new Error('The post was published without an address.');
  return address;
};

/** Returns the texts of elements, without line breaks. */
export const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()));
