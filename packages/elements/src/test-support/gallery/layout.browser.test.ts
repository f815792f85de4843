import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { misfitsIn } from './fit.js';
import { layoutLooks, type LayoutLook } from './looks.js';
import { putAidAway, readingAids, useAid } from './reading-aids.js';
import { closeStage, layOutAll, nextFrame, openStage, show } from './stage.js';

const timeout = 60_000;

describe.each(readingAids)('$name, everything fits:', (aid) => {
  const misfitsOf = async ({ tag, state, language }: LayoutLook): Promise<string[]> => {
    useAid(aid);
    const widget = await show(tag, state, language);
    useAid(aid);
    layOutAll();
    await nextFrame();
    return misfitsIn(widget);
  };

  beforeAll(() => openStage(aid.width));
  afterAll(async () => {
    putAidAway();
    await closeStage();
  });

  test.for(layoutLooks.filter((look) => look.aid === aid.name))('$id in $language', { timeout }, async (look) => {
    expect(await misfitsOf(look)).toEqual([]);
  });
});
