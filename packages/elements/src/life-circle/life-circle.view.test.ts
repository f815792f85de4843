import { findNetwork, indexDataset } from '@health-networks/core';
import { seedDataset } from '@health-networks/core/data';
import { describe, expect, test } from 'vitest';
import { shortNames, withConcepts } from '../test-support/scenes/concepts.js';
import { withDeclaredTerms } from '../base/language/declared-terms.js';
import { viewInput } from '../test-support/view-input.js';
import { lifeCircleView, type LifeCircleView } from './life-circle.view.js';
import { lifeCircleMessages } from './messages.js';

const seedIndex = indexDataset(seedDataset);

const seedView = async (language: string, hasRings?: boolean): Promise<LifeCircleView> => {
  const network = findNetwork(seedIndex, 'health-hub-utrecht');
  if (!network) throw new Error('The seed holds no Health Hub Utrecht.');
  const messages = withDeclaredTerms(await lifeCircleMessages.load(language), seedDataset);
  return lifeCircleView({ index: seedIndex, network, language, messages }, hasRings);
};

const namesIn = (rows: LifeCircleView['stages']): string[] => rows.map(({ label }) => label.value);

describe('the circle of life of Health Hub Utrecht', () => {
  test('has four stages, surrounded by daily activities and domains', async () => {
    const { stages, rings } = await seedView('en');
    expect(namesIn(stages)).toEqual([
      'Growing up healthy',
      'Living a balanced life',
      'Ageing happily',
      'Dignified end of life',
    ]);
    expect(rings.map((ring) => [ring.title.value, namesIn(ring.items)])).toEqual([
      ['Daily activities', ['Sleeping', 'Eating', 'Working', 'Learning', 'Playing', 'Exercising', 'Dating']],
      ['Domains', ['Medical', 'Social', 'Economic', 'Spatial']],
    ]);
  });

  test('shows the goal for 2030 with the same quote', async () => {
    const { goal } = await seedView('en');
    expect([goal?.record.id, goal?.date]).toEqual(['hhu-goal-circle-of-life', '2030']);
  });

  test('has no rings if the page hides them', async () => {
    expect((await seedView('nl', false)).rings).toEqual([]);
  });

  test.each(['en', 'nl', 'de', 'fi'])('fits the names of its stages in %s', async (language) => {
    const { wheel } = await seedView(language);
    expect(wheel?.places).toHaveLength(4);
  });
});

test('a network that sets no goal for its stages shows none', async () => {
  const { goal, stages } = lifeCircleView(await viewInput(lifeCircleMessages, 'en', withConcepts(3, shortNames)));
  expect([goal, stages.map(({ id }) => id)]).toEqual([undefined, ['life-stage-1', 'life-stage-2', 'life-stage-3']]);
});

test('a declared scheme below another is no list of its own around the stages', async () => {
  const scenes = withConcepts(3, shortNames);
  const concept = (id: string, scheme: string, more: object = {}) => ({
    [id]: { id, scheme, label: { en: id }, network: 'circle', citations: [], ...more },
  });
  const concepts = {
    ...scenes.concepts,
    ...concept('habit', 'concept-scheme'),
    ...concept('hobby', 'concept-scheme', { broader: 'habit' }),
    ...concept('tier', 'concept-scheme', { broader: 'property' }),
    ...concept('field', 'concept-scheme', { broader: 'domain' }),
    ...concept('sleeping', 'habit'),
    ...concept('sailing', 'hobby'),
    ...concept('gold', 'tier'),
    ...concept('water', 'field'),
  };
  const { rings } = lifeCircleView(await viewInput(lifeCircleMessages, 'en', { ...scenes, concepts }));
  expect(rings.map(({ items }) => namesIn(items))).toEqual([['sleeping', 'sailing'], ['water']]);
});

test('a network without life stages has no circle, and nothing around one', async () => {
  const { stages, rings, wheel } = lifeCircleView(await viewInput(lifeCircleMessages));
  expect([stages, rings, wheel]).toEqual([[], [], undefined]);
});
