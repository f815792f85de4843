import type { Concept, Dataset, Membership, Source } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const source = (at: number): Source => ({
  id: `source-${at}`,
  title: `${at + 1} ${longNames[at % longNames.length] ?? ''}`,
  publisher: longNames[(at + 1) % longNames.length] ?? '',
  language: ['nl', 'de', 'fi'][at % 3] ?? 'nl',
  url: `https://source-${at}.example.org/`,
  layer: at % 2 === 0 ? 'documents' : 'pages',
  ...(at % 3 !== 0 && { published: '2021-03' }),
  citations: [],
});

const layer = (id: string, label: string): Concept => ({
  id,
  scheme: 'source-layer',
  label: { en: label },
  citations: [],
});

const membership = (at: number): Membership => ({
  id: `membership-${at}`,
  member: 'clinic',
  organization: 'circle',
  role: 'partner',
  citations: [{ source: `source-${at}`, quote: 'zoals het er staat', section: 'Inleiding' }],
});

const withSources = (count: number): Dataset => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return {
    ...exampleDataset,
    concepts: {
      ...exampleDataset.concepts,
      documents: layer('documents', 'documents'),
      pages: layer('pages', 'further pages'),
    },
    sources: { ...exampleDataset.sources, ...Object.fromEntries(numbers.map((at) => [`source-${at}`, source(at)])) },
    memberships: Object.fromEntries(numbers.map((at) => [`membership-${at}`, membership(at)])),
  };
};

/** The example network without sources. */
const withoutSources: Dataset = {
  ...exampleDataset,
  sources: {},
};

const openFirst = (widget: HTMLElement): void => {
  widget.shadowRoot?.querySelector('summary')?.click();
};

/** Unfolds the list, because axe treats folded content as visible. */
const showAll = (widget: HTMLElement): void => {
  widget.shadowRoot?.querySelector<HTMLElement>('[part=more-button]')?.click();
};

export const sourceListScenes: WidgetScenes = {
  tag: 'hn-source-list',
  full: { attributes: { network: 'health-hub-utrecht' }, prepare: showAll },
  partial: { attributes: { network: 'finland-netherlands', evidence: 'none' } },
  empty: { data: withoutSources },
  long: { data: withSources(12), prepare: showAll },
  others: {
    'two-hundred': { data: withSources(200), prepare: showAll },
    'open-source': { attributes: { network: 'health-valley' }, prepare: openFirst },
    quotes: { attributes: { network: 'zorg-verbindt', evidence: 'full', sort: 'title' } },
    'by-date': { attributes: { network: 'life-cooperative', sort: 'date' } },
  },
  skipped: { folded: { attributes: { network: 'health-hub-utrecht' } } },
};
