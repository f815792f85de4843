import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allScenes } from '../scenes/index.js';
import { picturesFor } from './pictures.js';
import { closeStage, openStage, setColors, show } from './stage.js';
import { widths } from './states.js';

const pictures = picturesFor(allScenes);

/** Maximum height, because the rest of a long list looks like its beginning. */
const maxHeight = '800px';

const timeout = 30_000;

describe.each(widths)('in a window of %i px, everything looks as in the picture:', (width) => {
  beforeAll(() => openStage(width));
  afterAll(closeStage);

  test.for(pictures.filter((picture) => picture.width === width))(
    '$name',
    { timeout },
    async ({ name, tag, state, scheme }) => {
      await setColors(scheme);
      const stage = (await show(tag, state)).parentElement;
      if (!stage) throw new Error('The widget stands nowhere.');
      stage.style.maxBlockSize = maxHeight;
      stage.style.overflow = 'hidden';
      await expect(stage).toMatchScreenshot(name);
    },
  );
});
