import type { Dataset, Link, Membership, Organization } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const citations = [{ source: 'report', quote: 'as it says' }];

const byId = <Item extends { id: string }>(items: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(items.map((item) => [item.id, item]));

const countries = ['NL', 'DE', 'FI', 'BE'] as const;

const places = byId(
  countries.map((country) => ({
    id: country.toLowerCase(),
    name: { en: country },
    kind: 'country' as const,
    country,
    citations,
  })),
);

const organization = (at: number): Organization => ({
  id: `party-${at}`,
  name: { en: longNames[at % longNames.length] ?? '' },
  kind: 'other',
  place: (countries[at % countries.length] ?? 'NL').toLowerCase(),
  citations,
});

/** Returns the example network, located in the Netherlands, with this many links and members. */
export const withRelations = (links: number, members: number): Dataset => {
  const { circle } = exampleDataset.networks;
  if (!circle) throw new Error('The example holds no network "circle".');
  const organizations = Array.from({ length: links + members }, (_, at) => organization(at));
  const link = ({ id }: Organization, at: number): Link => ({
    id: `link-${id}`,
    from: 'circle',
    to: id,
    kind: at % 3 === 0 ? 'seeks-cooperation-with' : 'supports',
    startDate: '2020',
    citations,
  });
  const membership = ({ id }: Organization): Membership => ({
    id: `member-${id}`,
    member: id,
    organization: 'circle',
    role: 'member',
    citations,
  });
  return {
    ...exampleDataset,
    places,
    organizations: byId(organizations),
    networks: { circle: { ...circle, place: 'nl' } },
    persons: {},
    contactPoints: {},
    programs: {},
    groups: {},
    links: byId(organizations.slice(0, links).map(link)),
    memberships: byId(organizations.slice(links).map(membership)),
  };
};

const nodeIn = (widget: HTMLElement, kind: string): SVGElement | undefined =>
  widget.shadowRoot?.querySelector<SVGElement>(`.node.${kind}`) ?? undefined;

const press = (widget: HTMLElement, kind: string): void => {
  nodeIn(widget, kind)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};

export const networkGraphScenes: WidgetScenes = {
  tag: 'hn-network-graph',
  full: { attributes: { network: 'health-valley' } },
  partial: { data: withRelations(1, 0) },
  empty: { attributes: { network: 'zorg-korter-sneller-beter' } },
  long: { data: withRelations(8, 0) },
  others: {
    graph: { attributes: { network: 'zorg-verbindt', layout: 'graph' } },
    table: { attributes: { network: 'health-hub-utrecht', layout: 'table', evidence: 'full' } },
    chosen: {
      attributes: { network: 'euregionaal-forum-ggz', evidence: 'full' },
      prepare: (widget) => {
        press(widget, 'networks');
      },
    },
    groups: { attributes: { network: 'health-hub-utrecht' } },
    'open-group': {
      attributes: { network: 'upgraded' },
      prepare: (widget) => {
        press(widget, 'group');
      },
    },
    'all-members': { attributes: { network: 'health-hub-utrecht', members: 'all', layout: 'graph' } },
    'no-members': { attributes: { network: 'health-hub-utrecht', members: 'none', layout: 'graph' } },
    'two-hundred': { data: withRelations(20, 180) },
  },
};
