import { expect, test } from 'vitest';
import { seedView, defaultOptions } from './test-support/graph-views.js';

test('opens a box of omitted parties with the relations of each', async () => {
  const { drawing, groupsOf } = await seedView('health-hub-utrecht', {
    ...defaultOptions,
    width: 20,
    toggled: new Set(['+left programs']),
  });
  const inside = drawing.nodes.filter((node) => node.inside === '+left programs');
  expect(inside.map(({ label }) => label)).toContain('Single digital health platform');
  const [first] = inside
    .filter(({ label }) => label === 'Single digital health platform')
    .flatMap((node) => groupsOf(node));
  expect(first?.shown.map(({ name }) => name.value)).toEqual(['Citizens']);
});

test('bundles a member at which persons hold a post, and shows the post when selected', async () => {
  const { drawing, groupsOf } = await seedView('health-hub-utrecht', { ...defaultOptions, members: 'all' });
  const [university] = drawing.nodes.filter(({ label }) => label === 'UMC Utrecht');
  expect(university?.inside).toContain('founding-partner');
  const names = university ? groupsOf(university).flatMap(({ shown }) => shown.map(({ name }) => name.value)) : [];
  expect(names).toEqual(['Health Hub Utrecht', 'Prof. Margriet Schneider']);
});
