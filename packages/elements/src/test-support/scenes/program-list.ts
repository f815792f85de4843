import type { Dataset, Program } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const kinds = ['platform', 'living-lab', 'project', 'academy'] as const;

const program = (at: number, partOf?: number): Program => ({
  id: `program-${at}`,
  name: { en: `${at + 1} ${longNames[at % longNames.length] ?? ''}` },
  kind: kinds[at % kinds.length] ?? 'other',
  network: 'circle',
  proposedBy: ['clinic'],
  themes: ['care', 'learning'],
  description: { en: 'What it does, in a sentence that takes more than one line on a phone.' },
  url: 'https://program.example.org/',
  startDate: '2019',
  status: 'running',
  ...(partOf !== undefined && { partOf: `program-${partOf}` }),
  citations: [{ source: 'report', quote: 'as it says' }],
});

/** Returns the example network with this many programs, each part of the one that `partOf` names. */
const withPrograms = (count: number, partOf: (at: number) => number | undefined): Dataset => {
  const programs = Array.from({ length: count }, (_, at) => program(at, partOf(at)));
  return { ...exampleDataset, programs: Object.fromEntries(programs.map((each) => [each.id, each])) };
};

const openAll = (widget: HTMLElement): void => {
  widget.shadowRoot?.querySelector('button')?.click();
};

const openFirst = (widget: HTMLElement): void => {
  widget.shadowRoot?.querySelector('summary')?.click();
};

/** Makes every fifth program a whole, of which the next four are parts. */
const byFives = (at: number): number | undefined => (at % 5 === 0 ? undefined : at - (at % 5));

export const programListScenes: WidgetScenes = {
  tag: 'hn-program-list',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { data: exampleDataset },
  empty: { attributes: { network: 'life-cooperative' } },
  long: { data: withPrograms(15, byFives) },
  others: {
    'two-hundred': { data: withPrograms(200, byFives) },
    list: { attributes: { network: 'health-hub-utrecht', layout: 'list', evidence: 'full' } },
    'open-program': { attributes: { network: 'northern-netherlands' }, prepare: openFirst },
    'all-open': { attributes: { network: 'health-hub-utrecht' }, prepare: openAll },
    'first-few': { attributes: { network: 'health-hub-utrecht', 'page-size': '4' } },
    deep: { data: withPrograms(10, (at) => (at === 0 ? undefined : at - 1)), prepare: openAll },
  },
};
