import { expect, test } from 'vitest';
import type { Dataset } from '../model/types.generated.js';
import { erasePerson } from '../privacy/index.js';
import { seedDataset } from './index.js';

/**
 * The observations that are removed with a person: those about the person, or about a relation that starts from the
 * person.
 */
const ownFigures: Partial<Record<keyof typeof seedDataset.persons, string[]>> = {
  'victor-haze': ['haze-visits-to-belgium-about-6'],
};

const persons = Object.values(seedDataset.persons).map(({ id }): [id: string, figures: string[]] => [
  id,
  Object.entries(ownFigures).find(([person]) => person === id)?.[1] ?? [],
]);

test.each(persons)('erasing %s takes no public figure away', (id, figures) => {
  const { dataset: rest }: { dataset: Dataset } = erasePerson(seedDataset, id);
  expect(Object.keys(seedDataset.observations).filter((figure) => !Object.hasOwn(rest.observations, figure))).toEqual(
    figures,
  );
});
