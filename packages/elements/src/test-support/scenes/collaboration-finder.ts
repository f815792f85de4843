import type { Dataset, Link, Organization } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const cited = { citations: [{ source: 'report', quote: 'as it says' }] };

const organization = (at: number): Organization => ({
  id: `party-${at + 1}`,
  name: { en: `${longNames[at % longNames.length] ?? ''} ${at + 1}` },
  kind: 'company',
  place: 'koln',
  url: `https://party-${at + 1}.example.org/`,
  ...cited,
});

const link = (at: number): Link => ({
  id: `tie-${at + 1}`,
  from: 'circle',
  to: `party-${at + 1}`,
  kind: 'cooperates-with',
  description: { en: 'They share what they learn, in a sentence that takes more than one line on a phone.' },
  ...cited,
});

const byId = <Item extends { id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

/** Returns the example network with relations to this many companies with long names. */
const withCompanies = (count: number): Dataset => ({
  ...exampleDataset,
  organizations: byId(Array.from({ length: count }, (_, at) => organization(at))),
  links: byId(Array.from({ length: count }, (_, at) => link(at))),
});

const nobody: Dataset = {
  ...exampleDataset,
  places: {},
  organizations: {},
  concepts: {},
  groups: {},
  contactPoints: {},
};

export const collaborationFinderScenes: WidgetScenes = {
  tag: 'hn-collaboration-finder',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { attributes: { network: 'htric' } },
  empty: { data: nobody },
  long: { data: withCompanies(24), attributes: { place: 'koln', kind: 'company' } },
  others: {
    theme: { attributes: { network: 'health-hub-utrecht', theme: 'theme-prevention' } },
    'no-choice': { attributes: { network: 'health-valley' } },
    one: { data: exampleDataset },
    requester: { attributes: { network: 'zorg-verbindt', from: 'health-valley' } },
    'without-contact': { attributes: { network: 'health-hub-utrecht', kind: 'hospital' } },
    evidence: { attributes: { network: 'health-hub-utrecht', theme: 'theme-prevention', evidence: 'full' } },
    search: { attributes: { network: 'health-hub-utrecht', query: 'prevention' } },
  },
};
