import type { Identifiers, LocalizedText } from '../../model/types.generated.js';
import { findCanonicalTag } from '../../model/values/canonical-tag.js';
import { decodeName } from '../reading/decode-entities.js';
import type { Draft } from '../reading/draft.js';
import { isObject, type JsonObject } from '../reading/is-object.js';
import {
  reportDoubtful,
  type LocatedPosition,
  findPosition,
  type Position,
  positionFault,
} from '../reading/positions.js';
import { exchangeFault, type Report } from '../reading/report.js';
import { identifiersIn } from '../writing/registers.js';

type Properties = JsonObject;

/** Property names that other programs use for the same field, OpenStreetMap and its exports first. */
const synonyms = {
  name: ['name', 'title', 'naam'],
  alternateNames: ['alternateNames', 'alt_name', 'short_name'],
  kind: ['kind', 'type'],
  description: ['description'],
  url: ['url', 'website', 'contact:website'],
  logo: ['logo'],
  ror: ['ror'],
  wikidata: ['wikidata'],
  other: ['other'],
  startDate: ['startDate', 'start_date'],
  endDate: ['endDate', 'end_date'],
  placeName: ['placeName', 'addr:city', 'city', 'plaats'],
  country: ['country', 'addr:country'],
} as const;

type Known = keyof typeof synonyms;

/** Properties that are read elsewhere or repeat another property. */
const otherKnown = ['collection', 'kindLabel', 'roles', 'place', 'placeKind', 'geonamesId', 'id'];

/** Reads the features of one file. */
export class FeatureReader {
  readonly #draft: Draft;
  readonly #report: Report;

  readonly #positions: LocatedPosition[] = [];

  constructor(draft: Draft, report: Report) {
    this.#draft = draft;
    this.#report = report;
  }

  #valueOf(properties: Properties, known: Known): unknown {
    return properties[this.#keyOf(properties, known)];
  }

  /** Returns the property name that the file uses. */
  #keyOf(properties: Properties, known: Known): string {
    const isGiven = (key: string): boolean => properties[key] !== undefined && properties[key] !== null;
    const names: readonly string[] = synonyms[known];
    const keys = Object.keys(properties).filter(isGiven);
    return names.find(isGiven) ?? keys.find((key) => names.includes(key.toLowerCase())) ?? known;
  }

  #nameAt(path: readonly (string | number)[], value: unknown): string | undefined {
    return this.#report.text(path, typeof value === 'string' ? decodeName(value) : value);
  }

  /** Reads texts by language (`name:nl`), with the text without a language as fallback. */
  #textsOf(path: readonly (string | number)[], properties: Properties, known: 'name' | 'placeName'): LocalizedText {
    const before = `${known}:`;
    const texts: [string, string][] = [];
    for (const [key, value] of Object.entries(properties)) {
      if (!key.startsWith(before)) continue;
      const [text, language] = [this.#nameAt([...path, key], value), findCanonicalTag(key.slice(before.length))];
      if (text !== undefined && language !== undefined) texts.push([language, text]);
    }
    const byLanguage = Object.fromEntries(texts);
    const text = this.#nameAt([...path, this.#keyOf(properties, known)], this.#valueOf(properties, known));
    // The name without a language is the local one: it is kept unless a name with a language equals it.
    const isKept = text !== undefined && !Object.values(byLanguage).includes(text);
    return isKept ? { ...this.#draft.text(text), ...byLanguage } : byLanguage;
  }

  #coordinatesOf(path: readonly (string | number)[], geometry: unknown): Position | undefined {
    if (geometry === null || geometry === undefined) return undefined;
    if (!isObject(geometry) || geometry.type !== 'Point') {
      const value = isObject(geometry) ? geometry.type : geometry;
      this.#report.notice(path, {
        value,
        ...exchangeFault('no-point', 'give-point'),
      });
      return undefined;
    }
    const [longitude, latitude] = Array.isArray(geometry.coordinates) ? (geometry.coordinates as unknown[]) : [];
    const position = findPosition(latitude, longitude);
    if (position) {
      this.#positions.push({ position, path: [...path, 'coordinates'] });
      return position;
    }
    this.#report.fault([...path, 'coordinates'], {
      value: geometry.coordinates,
      ...positionFault(latitude, longitude, 'longitude-first'),
    });
    return undefined;
  }

  /**
   * Reads the seat, which needs a name. Without the name of a town, the coordinates are those of the organization's own
   * premises.
   */
  #placeOf(path: readonly (string | number)[], { properties, geometry, name }: Located): string | undefined {
    const coordinates = this.#coordinatesOf([...path, 'geometry'], geometry);
    const named = this.#textsOf([...path, 'properties'], properties, 'placeName');
    const isNamed = Object.keys(named).length > 0;
    if (!isNamed && coordinates === undefined) return undefined;
    const country = this.#report.text([...path, 'properties', 'country'], this.#valueOf(properties, 'country'));
    const { place, placeKind, geonamesId } = properties;
    return this.#draft.place(isNamed ? named : name, {
      ...(typeof place === 'string' && { id: place }),
      kind: typeof placeKind === 'string' ? placeKind : isNamed ? 'city' : 'campus',
      ...(country !== undefined && /^[A-Z]{2}$/.test(country) && { country }),
      ...(coordinates && { coordinates }),
      ...(typeof geonamesId === 'number' && { geonamesId }),
    });
  }

  #namesOf(path: readonly (string | number)[], value: unknown): string[] {
    const names = typeof value === 'string' ? decodeName(value).split(';') : [value ?? []].flat();
    return names.flatMap((name, at) => this.#nameAt([...path, at], name) ?? []);
  }

  #identifiersOf(path: readonly (string | number)[], properties: Properties): Identifiers | undefined {
    const { identifiers } = identifiersIn(
      [this.#valueOf(properties, 'ror'), this.#valueOf(properties, 'wikidata')].flatMap((number) =>
        typeof number !== 'string' ? [] : /^Q\d/.test(number) ? `https://wikidata.org/wiki/${number}` : number,
      ),
    );
    const other = this.#namesOf([...path, this.#keyOf(properties, 'other')], this.#valueOf(properties, 'other'));
    return other.length > 0 ? { ...identifiers, other } : identifiers;
  }

  #rolesOf(path: readonly (string | number)[], { roles }: Properties): string[] {
    return [roles ?? []]
      .flat()
      .flatMap((role, at) =>
        typeof role === 'string' ? (this.#draft.term('membership-role', [...path, 'roles', at], role) ?? []) : [],
      );
  }

  #reportUnread(path: readonly (string | number)[], properties: Properties): void {
    const known: readonly string[] = [...otherKnown, ...Object.values(synonyms).flat()];
    for (const [key, value] of Object.entries(properties)) {
      if (
        known.includes(key) ||
        known.includes(key.toLowerCase()) ||
        /^(?:name|placeName):/.test(key) ||
        value === null
      )
        continue;
      this.#report.noticeOnce(key, [...path, key], {
        ...exchangeFault('unread-property', 'known-properties', {
          names: `${Object.keys(synonyms).join(', ')}, roles`,
        }),
      });
    }
  }

  /** Reads one feature. Features without a name are reported and skipped. */
  read(feature: unknown, at: number): void {
    const path = ['features', at];
    if (!isObject(feature) || feature.type !== 'Feature') {
      this.#report.fault(path, { value: feature, ...exchangeFault('no-feature', 'give-feature') });
      return;
    }
    const properties = isObject(feature.properties) ? feature.properties : {};
    const own = [...path, 'properties'];
    const name = this.#textsOf(own, properties, 'name');
    const [first] = Object.values(name);
    if (first === undefined) {
      this.#report.fault([...own, 'name'], exchangeFault('no-name', 'give-organization-name'));
      return;
    }
    this.#reportUnread(own, properties);
    this.#add(path, { properties, geometry: feature.geometry, name, id: feature.id });
  }

  #add(path: readonly (string | number)[], located: Located): void {
    const { properties, name, id: given } = located;
    const own = [...path, 'properties'];
    const value = (known: Known): unknown => this.#valueOf(properties, known);
    const kind = this.#report.text([...own, this.#keyOf(properties, 'kind')], value('kind'));
    const isNetwork = properties.collection === 'networks';
    const alternateNames = this.#namesOf([...own, this.#keyOf(properties, 'alternateNames')], value('alternateNames'));
    const identifiers = this.#identifiersOf(own, properties);
    const place = this.#placeOf(path, located);
    const id = this.#draft.id(
      typeof given === 'string' ? given : undefined,
      Object.values(name)[0] ?? '',
      'organization',
    );
    const description = this.#report.text([...own, this.#keyOf(properties, 'description')], value('description'));
    const fields = {
      name,
      alternateNames: alternateNames.length > 0 ? alternateNames : undefined,
      description: description === undefined ? undefined : this.#draft.text(description),
      place,
      url: this.#report.url([...own, this.#keyOf(properties, 'url')], value('url')),
      logo: this.#report.url([...own, this.#keyOf(properties, 'logo')], value('logo')),
      identifiers,
      startDate: this.#report.date([...own, this.#keyOf(properties, 'startDate')], value('startDate')),
      endDate: this.#report.date([...own, this.#keyOf(properties, 'endDate')], value('endDate')),
    };
    if (isNetwork) this.#draft.add('networks', id, { ...fields, kind: kind ?? 'other' });
    else {
      const term =
        kind === undefined
          ? undefined
          : this.#draft.term('organization-kind', [...own, this.#keyOf(properties, 'kind')], kind);
      this.#draft.add('organizations', id, { ...fields, kind: term ?? 'other' });
      this.#draft.belongs(id, this.#rolesOf(own, properties));
    }
  }

  /** Reports positions that are probably not meant. */
  finish(): void {
    reportDoubtful(this.#positions, this.#report);
  }
}

interface Located {
  readonly properties: Properties;
  readonly geometry: unknown;
  readonly name: LocalizedText;
  readonly id: unknown;
}
