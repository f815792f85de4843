import type { Concept, Dataset } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';

const concept = (scheme: 'pillar' | 'life-stage', at: number, label: string): Concept => ({
  id: `${scheme}-${at + 1}`,
  scheme,
  label: { en: label },
  description: { en: `${label}: what it means, in a sentence that takes more than one line on a phone.` },
  order: at + 1,
  network: 'circle',
  citations: [{ source: 'report', quote: 'as it says' }],
});

/** Short names, as most pillars have. */
export const shortNames = [
  'Care at home',
  'Research and education',
  'Policy',
  'Design and innovation',
  'Space',
  'Work',
];

/** Returns the example network with this many pillars and life stages, with long names by default. */
export const withConcepts = (count: number, names: readonly string[] = longNames): Dataset => {
  const listOf = (scheme: 'pillar' | 'life-stage'): Concept[] =>
    Array.from({ length: count }, (_, at) => concept(scheme, at, names[at % names.length] ?? ''));
  const [pillars, stages] = [listOf('pillar'), listOf('life-stage')];
  const { circle } = exampleDataset.networks;
  const { school } = exampleDataset.programs;
  if (!circle || !school) throw new Error('The example holds no network "circle", or no program "school".');
  return {
    ...exampleDataset,
    networks: { circle: { ...circle, pillars: pillars.map(({ id }) => id), lifeStages: stages.map(({ id }) => id) } },
    concepts: Object.fromEntries([...pillars, ...stages].map((one) => [one.id, one])),
    programs: { school: { ...school, themes: ['pillar-1', 'life-stage-1'] } },
  };
};

/** Opens the first disclosure. */
export const openFirst = (widget: HTMLElement): void => {
  widget.shadowRoot?.querySelector('button')?.click();
};
