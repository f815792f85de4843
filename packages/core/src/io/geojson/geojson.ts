import type { AnyRecord } from '../../model/collections.js';
import type { Dataset, LocalizedText, Network, Organization } from '../../model/types.generated.js';
import { findIn } from '../../query/find/find-record.js';
import { recordsOf, type DatasetIndex, lookupsOf } from '../../query/index-dataset.js';
import { labelOf } from '../../text/label-of.js';
import { localize } from '../../text/localize.js';
import { withoutEmpty } from '../writing/dataset-writer.js';

/** Properties of a feature. */
export type GeoJsonProperties = Readonly<Record<string, string | number | readonly string[]>>;

/** An organization or network at its seat. */
export interface GeoJsonFeature {
  readonly type: 'Feature';
  /** Id of the record. */
  readonly id: string;
  /** Longitude first; `null` if the coordinates of the seat are unknown. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: GeoJsonProperties;
}

/** A collection of features, for a map layer. */
export interface GeoJsonDocument {
  readonly type: 'FeatureCollection';
  readonly features: readonly GeoJsonFeature[];
}

/** Options of `toGeoJson`. */
export interface GeoJsonOptions {
  /** Id of the network whose members are included. Default: every organization and network of the dataset. */
  readonly network?: string;
  /**
   * Language of `name`, `kindLabel` and `placeName`. Default: English. Names in all languages are included separately.
   */
  readonly language?: string;
}

/** A party with its collection. */
interface Located {
  readonly party: Organization | Network;
  readonly collection: 'organizations' | 'networks';
}

const partiesIn = ({ dataset }: DatasetIndex): Located[] => [
  ...recordsOf(dataset, 'organizations').map((party): Located => ({ party, collection: 'organizations' })),
  ...recordsOf(dataset, 'networks').map((party): Located => ({ party, collection: 'networks' })),
];

/** Finds roles by member, in dataset order and without duplicates: a member may have had a role in several periods. */
const rolesIn = (index: DatasetIndex, network: string): Map<string, Set<string>> => {
  const roles = new Map<string, Set<string>>();
  for (const { member, role } of lookupsOf(index).membershipsByOrganization(network)) {
    roles.set(member, (roles.get(member) ?? new Set<string>()).add(role));
  }
  return roles;
};

/** Names by language with the keys of OpenStreetMap: `name:nl`. */
const namesOf = (name: LocalizedText, before: string): [string, string][] =>
  Object.entries(name).map(([language, text]) => [`${before}:${language}`, text]);

const placePropertiesOf = (index: DatasetIndex, id: string | undefined, languages: string): GeoJsonProperties => {
  const place = findIn(index, 'places', id ?? '');
  return place
    ? withoutEmpty({
        place: place.id,
        placeName: localize(place.name, languages),
        ...Object.fromEntries(namesOf(place.name, 'placeName')),
        placeKind: place.kind,
        country: place.country,
        geonamesId: place.geonamesId,
      })
    : {};
};

const propertiesOf = (
  { dataset, ...index }: DatasetIndex,
  { party, collection }: Located,
  { languages, roles }: { languages: string; roles: ReadonlySet<string> | undefined },
): GeoJsonProperties => {
  const vocabulary = collection === 'organizations' ? 'organization-kind' : 'network-kind';
  return withoutEmpty({
    collection,
    name: localize(party.name, languages),
    ...Object.fromEntries(namesOf(party.name, 'name')),
    alternateNames: party.alternateNames,
    kind: party.kind,
    kindLabel: labelOf(vocabulary, party.kind, languages, { dataset }),
    roles: roles && [...roles],
    description: localize(party.description, languages),
    url: party.url,
    logo: party.logo,
    ...party.identifiers,
    startDate: party.startDate,
    endDate: party.endDate,
    ...placePropertiesOf({ dataset, ...index }, party.place, languages),
  });
};

const geometryOf = (index: DatasetIndex, { place }: Organization | Network): GeoJsonFeature['geometry'] => {
  const coordinates = findIn(index, 'places', place ?? '')?.coordinates;
  return coordinates ? { type: 'Point', coordinates: [coordinates.longitude, coordinates.latitude] } : null;
};

const isRequested = (roles: ReadonlyMap<string, unknown> | undefined, { id }: AnyRecord): boolean =>
  roles?.has(id) !== false;

/**
 * Converts organizations and networks to GeoJSON (RFC 7946): one feature each at its seat, under its own id, with names
 * in every language. A party without a seat, or whose seat has no coordinates, gets `"geometry": null`; the coordinates
 * of a larger place are never used instead.
 *
 * @see https://www.rfc-editor.org/rfc/rfc7946
 * @example
 * const { features } = toGeoJson(ownIndex, { network: 'circle' });
 * features.map(({ id, geometry }) => [id, geometry]); // [['clinic', null]]
 */
export const toGeoJson = (index: DatasetIndex, { network, language = 'en' }: GeoJsonOptions = {}): GeoJsonDocument => {
  const { dataset }: { dataset: Dataset } = index;
  const languages = [language, ...dataset.languages.slice(0, 1)].join();
  const roles = network === undefined ? undefined : rolesIn(index, network);
  return {
    type: 'FeatureCollection',
    features: partiesIn(index)
      .filter(({ party }) => isRequested(roles, party))
      .map((located) => ({
        type: 'Feature',
        id: located.party.id,
        geometry: geometryOf(index, located.party),
        properties: propertiesOf(index, located, { languages, roles: roles?.get(located.party.id) }),
      })),
  };
};
