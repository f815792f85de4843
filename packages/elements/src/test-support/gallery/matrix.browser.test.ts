import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allScenes } from '../scenes/index.js';
import { explained, explanationsFor, sharedExplanations, type Explanation } from './explanations.js';
import { lookAt, noneFound } from './look-at.js';
import { axeLooks } from './looks.js';
import { closeStage, openStage } from './stage.js';
import { widths } from './states.js';

/** Some scenes contain hundreds of rows. */
const timeout = 60_000;

const looks = axeLooks();

const needed = new Set<Explanation>();

const unneeded = (explanations: readonly Explanation[]): Explanation[] =>
  explanations.filter((explanation) => !needed.has(explanation));

describe.each(widths)('axe finds nothing in a window of %i px:', (width) => {
  beforeAll(() => openStage(width));
  afterAll(closeStage);

  test.for(looks.filter((look) => look.width === width))('$id in $language, $scheme', { timeout }, async (look) => {
    expect(await lookAt(look, needed)).toEqual(noneFound);
  });
});

test.each(allScenes)('every explanation of incomplete axe results in <$tag> is used', ({ tag }) => {
  expect(unneeded(explanationsFor(tag))).toEqual([]);
});

test('every shared explanation is used', () => {
  expect(unneeded(sharedExplanations)).toEqual([]);
});

test('every explanation belongs to a widget with scenes', () => {
  const known = new Set<string>(['shared', ...allScenes.map(({ tag }) => tag)]);
  expect(explained.filter((tag) => !known.has(tag))).toEqual([]);
});
