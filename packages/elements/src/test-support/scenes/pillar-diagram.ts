import type { Concept, Dataset } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const pillar = (at: number, label: string): Concept => ({
  id: `pillar-${at + 1}`,
  scheme: 'pillar',
  label: { en: label },
  description: { en: `${label}: what it means, in a sentence that takes more than one line on a phone.` },
  order: at + 1,
  network: 'circle',
  citations: [{ source: 'report', quote: 'as it says' }],
});

/** The example network with so many pillars, with long names. */
const withPillars = (count: number): Dataset => {
  const pillars = Array.from({ length: count }, (_, at) => pillar(at, longNames[at % longNames.length] ?? ''));
  const { circle } = exampleDataset.networks;
  if (!circle) throw new Error('The example holds no network "circle".');
  return {
    ...exampleDataset,
    networks: { circle: { ...circle, pillars: pillars.map(({ id }) => id) } },
    concepts: Object.fromEntries(pillars.map((concept) => [concept.id, concept])),
  };
};

const openFirst = (widget: HTMLElement): void => {
  widget.shadowRoot?.querySelector('button')?.click();
};

/** The pillar diagram in every state. */
export const pillarDiagramScenes: WidgetScenes = {
  tag: 'hn-pillar-diagram',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { data: withPillars(2) },
  empty: { attributes: { network: 'upgraded' } },
  long: { data: withPillars(12) },
  others: {
    columns: { attributes: { network: 'health-hub-utrecht', layout: 'columns' } },
    list: { attributes: { network: 'health-hub-utrecht', layout: 'list', evidence: 'full' } },
    'open-pillar': { data: exampleDataset, prepare: openFirst },
  },
};
