import { join } from 'node:path';

/** Folder of the reference screenshots, from the root. */
export const pictures = 'packages/elements/snapshots/visual';

/** Folder of actual and diff images, ignored by git. */
const differences = 'coverage/pictures';

/**
 * Comparison and paths of screenshots. Chromium builds differ in antialiasing: such pixels are ignored, and a small
 * share of other pixels may differ.
 *
 * @satisfies {NonNullable<import('vitest/node').BrowserConfigOptions['expect']>['toMatchScreenshot']}
 */
export const pictureOptions = {
  comparatorName: /** @type {const} */ ('pixelmatch'),
  comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.01 },
  resolveScreenshotPath: (/** @type {{ root: string, arg: string, ext: string }} */ { root, arg, ext }) =>
    join(root, pictures, `${arg}${ext}`),
  resolveDiffPath: (/** @type {{ root: string, arg: string, ext: string }} */ { root, arg, ext }) =>
    join(root, differences, `${arg}${ext}`),
};
