import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../define.js';
import { colorSchemes } from '../accessibility.js';
import { allScenes } from '../scenes/index.js';
import { paleWordsIn } from './pixel-contrast.js';
import { closeStage, layOutAll, openStage, setColors, show } from './stage.js';
import { ownStates, sharedStates } from './states.js';

/** Wide enough for every layout of a desk. */
const width = 800;

/** Each is drawn eight times. */
const timeout = 60_000;

/** Words that stand out too little, in each color scheme, with the page's colors and with those of the reader. */
const paleWordsInAllColors = async (widget: HTMLElement): Promise<string[]> => {
  layOutAll();
  const found: string[] = [];
  for (const scheme of colorSchemes) {
    for (const forcedColors of ['none', 'active'] as const) {
      await setColors(scheme, forcedColors);
      const colors = forcedColors === 'active' ? `forced ${scheme}` : scheme;
      found.push(...(await paleWordsIn(widget)).map((line) => `${colors}: ${line}`));
    }
  }
  return found;
};

beforeAll(() => openStage(width));
afterAll(closeStage);

describe.each(allScenes)('every word of <$tag> stands out, under forced colors too:', (scenes) => {
  test.for(Object.entries(ownStates(scenes)))('%s', { timeout }, async ([, state]) => {
    expect(await paleWordsInAllColors(await show(scenes.tag, state))).toEqual([]);
  });
});

describe.each(allScenes.slice(0, 1))('every word stands out that all widgets share:', ({ tag }) => {
  test.for(Object.entries(sharedStates))('%s', { timeout }, async ([, state]) => {
    expect(await paleWordsInAllColors(await show(tag, state))).toEqual([]);
  });
});
