import { expect, test } from 'vitest';
import { collaborationChoices } from './collaboration-choices.js';
import { indexDataset } from './index-dataset.js';
import { miniDataset } from './test-support/mini-dataset.js';

test('collaborationChoices offers what somebody is known for, and no measured property', () => {
  const { themes, places, organizationKinds } = collaborationChoices(indexDataset(miniDataset));
  expect(themes.map(({ id }) => id).sort()).toEqual(['ageing', 'data', 'prevention', 'youth']);
  expect(places.map(({ id }) => id).sort()).toEqual(['finland', 'netherlands', 'rivertown']);
  expect([...organizationKinds].sort()).toEqual(['hospital', 'knowledge-institution', 'municipality']);
});
