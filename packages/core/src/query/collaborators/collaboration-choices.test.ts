import { expect, test } from 'vitest';
import { collaborationChoices } from './collaboration-choices.js';
import type { Dataset } from '../../model/types.generated.js';
import { indexDataset } from '../index-dataset.js';
import { miniDataset } from '../test-support/mini-dataset.js';

test('collaborationChoices returns only values with a party, without measured properties', () => {
  const { themes, places, organizationKinds } = collaborationChoices(indexDataset(miniDataset));
  expect(themes.map(({ id }) => id).sort()).toEqual(['ageing', 'data', 'prevention', 'youth']);
  expect(places.map(({ id }) => id).sort()).toEqual(['finland', 'netherlands', 'rivertown']);
  expect([...organizationKinds].sort()).toEqual([
    ...['care-provider', 'government', 'hospital', 'knowledge-institution', 'municipality'],
  ]);
});

test('collaborationChoices includes declared kinds and schemes, and places of groups and embassies', () => {
  const cited = { citations: [] };
  const dataset: Dataset = {
    ...miniDataset,
    places: {
      ...miniDataset.places,
      sweden: { id: 'sweden', name: { en: 'Sweden' }, kind: 'country', ...cited },
      norway: { id: 'norway', name: { en: 'Norway' }, kind: 'country', ...cited },
    },
    concepts: {
      focus: { id: 'focus', scheme: 'concept-scheme', broader: 'theme', label: { en: 'Focus' }, ...cited },
      habit: { id: 'habit', scheme: 'concept-scheme', label: { en: 'Habit' }, ...cited },
      sleep: { id: 'sleep', scheme: 'focus', network: 'lake-network', label: { en: 'Sleep' }, ...cited },
      walk: { id: 'walk', scheme: 'habit', network: 'lake-network', label: { en: 'Walk' }, ...cited },
      pharmacy: { id: 'pharmacy', scheme: 'organization-kind', broader: 'care-provider', label: { en: 'P' }, ...cited },
    },
    organizations: {
      embassy: { id: 'embassy', name: { en: 'E' }, kind: 'embassy', represents: 'sweden', ...cited },
    },
    groups: {
      chemists: {
        id: 'chemists',
        name: { en: 'Chemists' },
        organizationKind: 'pharmacy',
        area: 'norway',
        network: 'lake-network',
        ...cited,
      },
    },
  };
  const { themes, places, organizationKinds } = collaborationChoices(indexDataset(dataset));
  expect(themes.map(({ id }) => id)).toEqual(['sleep']);
  expect(places.map(({ id }) => id).sort()).toEqual(['finland', 'netherlands', 'norway', 'rivertown', 'sweden']);
  expect(organizationKinds).toEqual(['embassy', 'government', 'pharmacy', 'care-provider']);
});
