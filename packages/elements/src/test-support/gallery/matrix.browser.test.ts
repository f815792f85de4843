import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import '../../define.js';
import { allScenes } from '../scenes/index.js';
import { explained, explanationsFor, sharedExplanations, type Explanation } from './explanations.js';
import { languages } from './languages.js';
import { lookAt, noneFound } from './look-at.js';
import { closeStage, openStage } from './stage.js';
import { usualStates, widths } from './states.js';

/** Some scenes hold hundreds of rows, and each is looked at eight times. */
const timeout = 60_000;

const needed = new Set<Explanation>();

const unneeded = (explanations: readonly Explanation[]): Explanation[] =>
  explanations.filter((explanation) => !needed.has(explanation));

describe.each(allScenes)('axe finds nothing in <$tag>', (scenes) => {
  const { tag, others } = scenes;

  describe.each(widths)('in a window of %i px', (width) => {
    beforeAll(() => openStage(width));
    afterAll(closeStage);

    test.for(Object.entries(usualStates(scenes)))('%s, in every language', { timeout }, async ([, state]) => {
      expect(await lookAt(tag, state, languages, needed)).toEqual(noneFound);
    });

    test.for(Object.entries(others))('%s', { timeout }, async ([, state]) => {
      expect(await lookAt(tag, state, ['en'], needed)).toEqual(noneFound);
    });
  });

  test('and every explanation of what it cannot decide is needed', () => {
    expect(unneeded(explanationsFor(tag))).toEqual([]);
  });
});

test('every explanation that widgets share is needed', () => {
  expect(unneeded(sharedExplanations)).toEqual([]);
});

test('nothing is explained of a widget without scenes', () => {
  const known = new Set<string>(['shared', ...allScenes.map(({ tag }) => tag)]);
  expect(explained.filter((tag) => !known.has(tag))).toEqual([]);
});
