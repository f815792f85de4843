import type { Dataset, NetworkEvent, Organization, Place } from '@health-networks/core';
import { exampleDataset } from '../example-dataset.js';
import { longNames } from '../long-text.js';
import type { WidgetScenes } from './scene.js';

const citations = (): Place['citations'] => [{ source: 'report', quote: 'as it says' }];

const longNameAt = (at: number): string => longNames[at % longNames.length] ?? '';

/** Returns a place on a grid over the Netherlands and the Rhineland, so that there are near and distant neighbors. */
const placeAt = (at: number): Place => ({
  id: `place-${at}`,
  name: { en: at % 5 === 0 ? longNameAt(at / 5) : `Place ${at}` },
  kind: 'city',
  country: at % 3 === 0 ? 'DE' : 'NL',
  coordinates: { latitude: 51.4 + (at % 7) * 0.22, longitude: (at % 3 === 0 ? 6.6 : 4.9) + (at % 11) * 0.11 },
  citations: citations(),
});

const organizationAt = (at: number, places: number): Organization => ({
  id: `organization-${at}`,
  name: { en: `${longNameAt(at)} ${at}` },
  kind: 'company',
  place: `place-${at % places}`,
  url: 'https://organization.example.org/',
  citations: citations(),
});

const symposium: NetworkEvent = {
  id: 'symposium',
  name: { en: 'Symposium' },
  startDate: '2021-05-04',
  places: ['place-1'],
  about: ['circle'],
  status: 'planned',
  citations: citations(),
};

const byId = <Item extends { id: string }>(records: readonly Item[]): Record<string, Item> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Returns the example network with this many members and places. */
const withMembers = (members: number, places: number): Dataset => {
  const organizations = Array.from({ length: members }, (_, at) => organizationAt(at, places));
  return {
    ...exampleDataset,
    places: byId(Array.from({ length: places }, (_, at) => placeAt(at))),
    organizations: byId(organizations),
    persons: {},
    contactPoints: {},
    memberships: byId(
      organizations.map(({ id }) => ({
        id: `${id}-member`,
        member: id,
        organization: 'circle',
        role: 'partner' as const,
        citations: citations(),
      })),
    ),
    events: places > 1 ? { symposium } : {},
  };
};

const click = (widget: HTMLElement, selector: string): void => {
  widget.shadowRoot?.querySelector(selector)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
};

export const placeMapScenes: WidgetScenes = {
  tag: 'hn-place-map',
  full: { attributes: { network: 'health-hub-utrecht' } },
  partial: { data: withMembers(1, 1) },
  empty: { data: { ...exampleDataset, places: {} } },
  long: { data: withMembers(24, 24) },
  others: {
    'two-hundred': { data: withMembers(200, 40) },
    map: { attributes: { network: 'health-valley', layout: 'map' } },
    list: { attributes: { network: 'health-valley', layout: 'list', evidence: 'full' } },
    'two-maps': { attributes: { network: 'finland-netherlands', evidence: 'none' } },
    'no-position': { data: exampleDataset },
    'open-cluster': {
      attributes: { network: 'health-hub-utrecht' },
      prepare: (widget) => click(widget, '.cluster'),
    },
    'chosen-place': {
      attributes: { network: 'northern-netherlands' },
      prepare: (widget) => click(widget, '.item:nth-child(2) button'),
    },
  },
};
