import type { Concept, Dataset, Observation } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const qualifiers = ['exact', 'over', 'at-least', 'nearly', 'about'] as const;

const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

const property = (at: number): Concept => ({
  id: `property-${at}`,
  scheme: 'property',
  label: { en: `${longNames[at % longNames.length] ?? ''} ${at + 1}` },
  ...cited,
});

/**
 * Returns a figure; every fourth one has the same property as the previous one, so that there are competing figures.
 */
const observation = (at: number): Observation => ({
  id: `observation-${at}`,
  subject: 'circle',
  property: `property-${at % 4 === 3 ? at - 1 : at}`,
  quantity: { value: 12_345_678 * (at + 1), qualifier: qualifiers[at % qualifiers.length] ?? 'exact', unit: 'euro' },
  asOf: '2021-03',
  note: { en: 'What a reader must know to read it rightly, which takes more than one line.' },
  ...cited,
});

const withFigures = (count: number): Dataset => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    ...exampleDataset,
    concepts: Object.fromEntries(numbers.map((at) => [`property-${at}`, property(at)])),
    observations: Object.fromEntries(numbers.map((at) => [`observation-${at}`, observation(at)])),
  };
};

export const keyFiguresScenes: WidgetScenes = {
  tag: 'hn-key-figures',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { data: exampleDataset },
  empty: { attributes: { network: 'finland-netherlands' } },
  long: { data: withFigures(12) },
  others: {
    'two-hundred': { data: withFigures(200) },
    list: { attributes: { network: 'health-hub-utrecht', layout: 'list' } },
    table: { attributes: { network: 'northern-netherlands', layout: 'table', evidence: 'full' } },
    'of-others': { attributes: { network: 'northern-netherlands' } },
    about: { attributes: { network: 'health-hub-utrecht', about: 'health-hub-utrecht', evidence: 'none' } },
  },
};
