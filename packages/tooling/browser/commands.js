/**
 * Commands of browser tests that run in the Node process.
 *
 * @typedef {import('vitest/node').BrowserCommandContext} Context
 * @typedef {{ forcedColors?: 'active' | 'none', colorScheme?: 'light' | 'dark', media?: 'screen' | 'print' }} Media
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 */

/**
 * Sets media preferences of the page.
 *
 * @param {Context} context
 * @param {Media} media
 */
const emulateMedia = ({ page }, media) => page.emulateMedia({ ...media, reducedMotion: 'reduce' });

/**
 * Takes a screenshot, as PNG in base64. A scale above 1 renders the page larger instead of scaling the image, so that
 * thin strokes cover whole pixels.
 *
 * @param {Context} context
 * @param {Box} box
 * @param {number} scale
 */
const takePicture = async ({ page, context }, box, scale) => {
  const session = await context.newCDPSession(page);
  const clip = { ...box, scale };
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', clip, optimizeForSpeed: true });
  await session.detach();
  return data;
};

/**
 * Returns the accessibility tree of an element in YAML.
 *
 * @param {Context} context
 * @param {string} selector
 */
const readTree = async (context, selector) => {
  const frame = await context.frame();
  return frame.locator(selector).ariaSnapshot();
};

/** For `browser.commands` of Vitest. */
export const commands = { emulateMedia, takePicture, readTree };
