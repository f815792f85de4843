import type { Dataset, Membership, Organization } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

/** URL of a logo that does not exist: its space shows initials instead. */
const markAddress = new URL('/logo.svg', import.meta.url).href;

const citations = [{ source: 'report', quote: 'as it says' }];

const kinds = ['hospital', 'municipality', 'company', 'knowledge-institution', 'care-provider'] as const;

const organization = (at: number, name: string): Organization => ({
  id: `organization-${at}`,
  name: { en: name },
  kind: kinds[at % kinds.length] ?? 'other',
  ...(at % 4 !== 3 && { place: 'koln' }),
  ...(at % 3 !== 2 && { url: `https://organization-${at}.example.org/` }),
  citations,
});

const membership = (at: number, title: string | undefined): Membership => ({
  id: `membership-${at}`,
  member: `organization-${at}`,
  organization: 'circle',
  role: at % 3 === 0 ? 'founding-partner' : 'partner',
  ...(title !== undefined && { title: { en: title } }),
  citations: [{ source: at % 2 === 0 ? 'report' : 'leaflet', quote: 'as it says' }],
});

const numbered = (at: number): string =>
  `${['De Linde', 'Green Care', 'Institute', 'Van der Berg'][at % 4] ?? ''} ${at + 1}`;

/** Returns the example network with this many partners. */
const withPartners = (count: number, nameOf = numbered, titleOf?: (at: number) => string): Dataset => {
  const positions = Array.from({ length: count }, (_, at) => at);
  const organizations = positions.map((at) => organization(at, nameOf(at)));
  const memberships = positions.map((at) => membership(at, titleOf?.(at)));
  return {
    ...exampleDataset,
    organizations: Object.fromEntries(organizations.map((one) => [one.id, one])),
    memberships: Object.fromEntries(memberships.map((one) => [one.id, one])),
    contactPoints: {},
    groups: {},
    observations: {},
  };
};

/** Returns partners with a logo each, and a group with an unknown number of members. */
const withLogos = (count: number): Dataset => {
  const dataset = withPartners(count);
  const organizations = Object.values(dataset.organizations).map((one) => [one.id, { ...one, logo: markAddress }]);
  return { ...dataset, organizations: Object.fromEntries(organizations), groups: exampleDataset.groups };
};

const longName = (at: number): string => longNames[at % longNames.length] ?? '';

const longTitle = (at: number): string =>
  `Coordinating partner for ${longName(at + 1)}, together with the region, on behalf of all who take part`;

/** Opens the first organization and waits for its details. */
const openFirst = async (widget: HTMLElement): Promise<void> => {
  const root = widget.shadowRoot;
  if (!root) return;
  const opened = new Promise((resolve) => widget.addEventListener('hn-select', resolve, { once: true }));
  root.querySelector<HTMLElement>('.more')?.click();
  await opened;
};

const searchFor =
  (query: string) =>
  (widget: HTMLElement): void => {
    const field = widget.shadowRoot?.querySelector('input');
    if (!field) return;
    field.value = query;
    field.dispatchEvent(new Event('input'));
  };

const hub = { network: 'health-hub-utrecht' };

export const partnerListScenes: WidgetScenes = {
  tag: 'hn-partner-list',
  full: { attributes: hub },
  partial: { data: withPartners(1) },
  empty: { data: withPartners(0) },
  long: { data: withPartners(8, longName, longTitle) },
  others: {
    list: { attributes: { ...hub, layout: 'list' } },
    table: { attributes: { ...hub, layout: 'table', evidence: 'full' } },
    'table-by-name': { attributes: { ...hub, layout: 'table', sort: 'name' } },
    grouped: { attributes: { ...hub, 'group-by': 'kind', evidence: 'none' } },
    'grouped-table': { attributes: { ...hub, layout: 'table', 'group-by': 'place' } },
    'open-details': { attributes: hub, prepare: openFirst },
    'open-details-list': { attributes: { ...hub, layout: 'list' }, prepare: openFirst },
    'open-details-table': { attributes: { ...hub, layout: 'table' }, prepare: openFirst },
    filtered: { attributes: hub, prepare: searchFor('utrecht') },
    'no-match': { attributes: hub, prepare: searchFor('zzz') },
    logos: { data: withLogos(14) },
    'three-partners': { data: withPartners(3) },
    'two-hundred': { data: withPartners(200) },
    'long-list': { attributes: { layout: 'list' }, data: withPartners(8, longName, longTitle) },
    'long-table': { attributes: { layout: 'table' }, data: withPartners(8, longName, longTitle) },
  },
  skipped: { pages: { attributes: { 'page-size': '6' }, data: withLogos(14) } },
};
