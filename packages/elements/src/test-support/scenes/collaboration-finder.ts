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

/** The example network with relations to so many companies with long names. */
const withCompanies = (count: number): Dataset => ({
  ...exampleDataset,
  organizations: byId(Array.from({ length: count }, (_, at) => organization(at))),
  links: byId(Array.from({ length: count }, (_, at) => link(at))),
});

const nobody: Dataset = { ...exampleDataset, places: {}, organizations: {}, concepts: {}, groups: {} };

/** Opens the facts on the first result, which stand there once the search has been loaded. */
const openFirst = async (widget: HTMLElement): Promise<void> => {
  await Reflect.get(widget, 'updateComplete');
  widget.shadowRoot?.querySelector<HTMLElement>('.item button')?.click();
};

export const collaborationFinderScenes: WidgetScenes = {
  tag: 'hn-collaboration-finder',
  full: { attributes: { network: 'health-valley', theme: 'theme-medtech', place: 'germany' } },
  partial: { attributes: { network: 'health-hub-utrecht', theme: 'theme-prevention', kind: 'embassy' } },
  empty: { data: nobody },
  long: { data: withCompanies(24), attributes: { theme: 'care', place: 'koln', kind: 'company' } },
  others: {
    start: { attributes: { network: 'health-valley' } },
    one: { data: exampleDataset, attributes: { theme: 'care', kind: 'hospital' } },
    asker: { attributes: { network: 'zorg-verbindt', theme: 'theme-medtech', from: 'health-valley' } },
    evidence: { attributes: { network: 'finland-netherlands', theme: 'theme-health-technology', evidence: 'full' } },
    facts: { attributes: { network: 'health-valley', theme: 'theme-medtech' }, prepare: openFirst },
  },
};
