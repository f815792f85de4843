import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { allScenes } from '../scenes/index.js';
import { languages } from './languages.js';
import { closeStage, openStage, show } from './stage.js';

const folder = '../../../snapshots/tree';

beforeAll(() => openStage(1280));
afterAll(closeStage);

describe.each(allScenes)('what assistive technology is told by <$tag>', ({ tag, full }) => {
  test.for(languages)('in %s', async (language) => {
    await show(tag, full, language);
    await expect(`${await commands.readTree(tag)}\n`).toMatchFileSnapshot(`${folder}/${tag}.${language}.yml`);
  });
});
