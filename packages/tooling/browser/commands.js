/**
 * What tests in the browser ask of the process that drives it.
 *
 * @typedef {import('vitest/node').BrowserCommandContext} Context
 * @typedef {{ forcedColors?: 'active' | 'none', colorScheme?: 'light' | 'dark', media?: 'screen' | 'print' }} Media
 * @typedef {{ x: number, y: number, width: number, height: number }} Box
 */

/**
 * Sets preferences of the reader.
 *
 * @param {Context} context
 * @param {Media} media
 */
const emulateMedia = ({ page }, media) => page.emulateMedia({ ...media, reducedMotion: 'reduce' });

/**
 * A picture of a part of the page as PNG in base64. A scale above 1 draws the page larger instead of stretching what is
 * drawn: thin strokes get whole pixels in their own color.
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
 * What assistive technology is told of an element, as YAML.
 *
 * @param {Context} context
 * @param {string} selector
 */
const readTree = async (context, selector) => {
  const frame = await context.frame();
  return frame.locator(selector).ariaSnapshot();
};

/** For `browser.commands` of vitest. */
export const commands = { emulateMedia, takePicture, readTree };
