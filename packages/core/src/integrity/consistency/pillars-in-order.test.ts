import { expect, test } from 'vitest';
import type { Concept } from '../../model/types.generated.js';
import { pillarsInOrder } from './pillars-in-order.js';
import { base, byId, makeDataset, summarize } from '../test-support/make-dataset.js';

const concept = (id: string, fields: Partial<Concept> = {}): Concept => ({
  ...base,
  id,
  scheme: 'pillar',
  label: { en: id },
  network: 'hub',
  ...fields,
});

const check = (pillars: string[] | undefined, ...concepts: Concept[]): string[] =>
  summarize(
    pillarsInOrder.check(
      makeDataset({
        networks: byId({ ...base, id: 'hub', name: { en: 'Hub' }, kind: 'cluster', ...(pillars && { pillars }) }),
        concepts: byId(...concepts),
      }),
    ),
  );

const [care, labor] = [concept('care', { order: 1 }), concept('labor', { order: 2 })];

test('accepts a list in the order of the concepts, or no concepts', () => {
  expect(check(['care', 'labor'], labor, care)).toEqual([]);
  expect(check(undefined)).toEqual([]);
  expect(check(['care'], care, concept('theme', { scheme: 'theme', order: 7 }))).toEqual([]);
  expect(check(undefined, care, labor)).toEqual([]);
});

test('uses the list as the order if no concept has a number', () => {
  const [a, b] = [concept('a'), concept('b')];
  expect([check(['b', 'a'], a, b), check(undefined, a, b)]).toEqual([[], []]);
  expect(check(['b'], a, b)).toEqual(['networks.hub.pillars: leaves out a']);
});

test('treats a concept of a declared narrower scheme as a pillar', () => {
  const theme = concept('focus', { scheme: 'concept-scheme', broader: 'pillar' });
  const own = concept('sleep', { scheme: 'focus', order: 2 });
  expect([check(['care', 'sleep'], theme, care, own), check(['care'], theme, care, own)]).toEqual([
    [],
    ['networks.hub.pillars: leaves out sleep'],
  ]);
});

test.each<[string, string[] | undefined, Concept[], string[]]>([
  ['a pillar left out', ['care'], [care, labor], ['networks.hub.pillars: leaves out labor']],
  ['a gap where there is no list', undefined, [labor], ['concepts.labor.order: is not 1, its position']],
  ['another order', ['labor', 'care'], [care, labor], ['networks.hub.pillars: does not follow "order"']],
  ['a pillar listed twice', ['care', 'care'], [care], ['networks.hub.pillars.1: is listed twice']],
  [
    'a concept of another scheme',
    ['care', 'talk'],
    [care, concept('talk', { scheme: 'theme' })],
    ['networks.hub.pillars.1: is not a concept of scheme "pillar" in this network'],
  ],
  [
    'a pillar of another network',
    ['care', 'far'],
    [care, concept('far', { network: 'valley', order: 2 })],
    ['networks.hub.pillars.1: is not a concept of scheme "pillar" in this network'],
  ],
  [
    'a gap in the numbers',
    ['care', 'work'],
    [care, concept('work', { order: 3 })],
    ['concepts.work.order: is not 2, its position'],
  ],
  [
    'the same number twice',
    ['care', 'work'],
    [care, concept('work', { order: 1 })],
    ['concepts.work.order: is not 2, its position'],
  ],
  ['a missing number', ['care', 'work'], [care, concept('work')], ['concepts.work.order: is missing']],
])('finds %s', (_, pillars, concepts, issues) => {
  expect(check(pillars, ...concepts)).toEqual(issues);
});

test('checks life stages in the same way', () => {
  const dataset = makeDataset({
    networks: byId({ ...base, id: 'hub', name: { en: 'Hub' }, kind: 'cluster', lifeStages: ['old'] }),
    concepts: byId(
      concept('young', { scheme: 'life-stage', order: 1 }),
      concept('old', { scheme: 'life-stage', order: 2 }),
    ),
  });
  expect(summarize(pillarsInOrder.check(dataset))).toEqual(['networks.hub.lifeStages: leaves out young']);
});
