import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../define.js';
import { allScenes } from '../scenes/index.js';
import { misfitsIn } from './fit.js';
import { putAidAway, readingAids, useAid } from './reading-aids.js';
import { closeStage, layOutAll, nextFrame, openStage, show } from './stage.js';
import { ownStates, sharedStates, type State } from './states.js';

const timeout = 60_000;

describe.each(readingAids)('$name, everything fits:', (aid) => {
  const misfitsOf = async (tag: string, state: State): Promise<string[]> => {
    const found: string[] = [];
    for (const language of aid.languages) {
      useAid(aid);
      const widget = await show(tag, state, language);
      useAid(aid);
      layOutAll();
      await nextFrame();
      found.push(...misfitsIn(widget).map((line) => `${language}: ${line}`));
    }
    return found;
  };

  beforeAll(() => openStage(aid.width));
  afterAll(async () => {
    putAidAway();
    await closeStage();
  });

  describe.each(allScenes)('<$tag>', (scenes) => {
    test.for(Object.entries(ownStates(scenes)))('%s', { timeout }, async ([, state]) => {
      expect(await misfitsOf(scenes.tag, state)).toEqual([]);
    });
  });

  describe.each(allScenes.slice(0, 1))('what all widgets share', ({ tag }) => {
    test.for(Object.entries(sharedStates))('%s', async ([, state]) => {
      expect(await misfitsOf(tag, state)).toEqual([]);
    });
  });
});
