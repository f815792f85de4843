import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { colorSchemes } from '../accessibility.js';
import { allScenes } from '../scenes/index.js';
import { compareWithDocumented, noDifferences } from './contract.js';
import { explained, explanationsFor, sharedExplanations, type Explanation } from './explanations.js';
import { languages } from './languages.js';
import { lookAt, Met, noneFound, showFor } from './look-at.js';
import { axeLooks } from './looks.js';
import { closeStage, openStage } from './stage.js';
import { widths } from './states.js';

/** Some scenes contain hundreds of rows. */
const timeout = 60_000;

const met = new Met();

const unneeded = (explanations: readonly Explanation[]): Explanation[] =>
  explanations.filter((explanation) => !met.explanations.has(explanation));

describe.each(widths)('axe finds nothing in a window of %i px:', (width) => {
  beforeAll(() => openStage(width));
  afterAll(closeStage);

  test.for(axeLooks.filter((look) => look.width === width))('$id in $language, $scheme', { timeout }, async (look) => {
    expect(await lookAt(look, met)).toEqual(noneFound);
  });
});

test('every widget is seen in each width, color scheme and language', () => {
  const seen = new Set(
    axeLooks.flatMap(({ tag, ...look }) =>
      [look.width, look.scheme, look.language].map((condition) => `${tag} ${condition}`),
    ),
  );
  const wanted = allScenes.flatMap(({ tag }) =>
    [...widths, ...colorSchemes, ...languages].map((condition) => `${tag} ${condition}`),
  );
  expect(wanted.filter((condition) => !seen.has(condition))).toEqual([]);
});

describe('in all states', () => {
  beforeAll(() => openStage(1280));
  afterAll(closeStage);

  test.for(allScenes)(
    '$tag shows the parts, slots and custom properties that it documents, and no others',
    async ({ tag, skipped = {} }) => {
      for (const state of Object.values(skipped)) await showFor({ tag, state, language: 'en' }, met);
      expect(compareWithDocumented(tag, met.namesOf(tag))).toEqual(noDifferences);
    },
  );
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
