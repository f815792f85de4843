import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allScenes } from '../scenes/index.js';
import { contrastLooks } from './looks.js';
import { paleWordsIn } from './pixel-contrast.js';
import { closeStage, layOutAll, openStage, setColors, show } from './stage.js';

/** Wide enough for every desktop layout. */
const width = 800;

/** Each look is rendered twice, at several scroll positions. */
const timeout = 60_000;

test('every widget is seen in each color mode', () => {
  const seen = new Set(contrastLooks.map(({ tag, colors }) => `${tag} ${colors}`));
  const wanted = allScenes.flatMap(({ tag }) =>
    ['light', 'dark', 'forced light', 'forced dark'].map((colors) => `${tag} ${colors}`),
  );
  expect(wanted.filter((one) => !seen.has(one))).toEqual([]);
});

describe('every word has sufficient contrast:', () => {
  beforeAll(() => openStage(width));
  afterAll(closeStage);

  test.for(contrastLooks)('$id, $colors', { timeout }, async ({ tag, state, scheme, forcedColors }) => {
    await setColors(scheme, forcedColors);
    const widget = await show(tag, state);
    layOutAll();
    expect(await paleWordsIn(widget)).toEqual([]);
  });
});
