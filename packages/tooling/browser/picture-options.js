import { join } from 'node:path';

/** Folder of the pictures, from the root. */
export const pictures = 'packages/elements/snapshots/visual';

/** What a picture has become, and where it differs, for a look; git ignores the folder. */
const differences = 'coverage/pictures';

/**
 * How pictures of widgets are compared, and where they lie. Other builds of Chromium blend the edges of letters a
 * little differently: such pixels are not counted, and of the others a few may differ.
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
