import {
  contactPointsOf,
  findNetwork,
  localize,
  type CollectionName,
  type Dataset,
  type DatasetIndex,
} from '@health-networks/core';
import {
  formatCollectionCsv,
  formatCsvFiles,
  formatDatasetJson,
  formatGraphml,
  formatHsdsFiles,
  formatIcalendar,
  formatPartnersCsv,
  formatPartnersMarkdown,
  formatSchemaOrgSnippet,
  formatTurtle,
  formatVcard,
  icalendarEventsOf,
  toCollectionSheets,
  toDataPackage,
  toFormSheets,
  toGeoJson,
  toJsonLd,
  toKumu,
  toLandscape2,
  toPopolo,
  vcardContactOf,
  type GeoJsonDocument,
} from '@health-networks/core/io';
import type { SheetContent } from '../output/write-workbook.js';
import type { FormatName } from './format-names.js';

/** Arguments of a writer. */
export interface ExportRequest {
  readonly index: DatasetIndex;
  readonly dataset: Dataset;
  /** Id of the network whose partners, contacts or events are written. */
  readonly network: string;
  readonly language: string;
  readonly collection?: CollectionName | undefined;
  readonly delimiter?: ',' | ';' | '\t' | undefined;
  readonly plain?: boolean | undefined;
  /** Prefix of the IRIs of records. */
  readonly base?: string | undefined;
  /** When the file is created. */
  readonly now: Date;
}

/** One file as text or bytes, several files by their paths, or `undefined` if there is nothing to write. */
export type ExportResult = string | Uint8Array | ReadonlyMap<string, string> | undefined;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const table = ({ index, dataset, network, language, collection, delimiter, plain = false }: ExportRequest): string =>
  collection === undefined
    ? formatPartnersCsv(index, network, {
        language,
        guard: plain ? 'none' : 'spreadsheet',
        ...(delimiter && { delimiter }),
      })
    : formatCollectionCsv(dataset, collection);

/** The writer of workbooks is loaded on use. */
const workbook = async (sheets: readonly SheetContent[], now: Date): Promise<Uint8Array> =>
  (await import('../output/write-workbook.js')).writeWorkbook(sheets, now);

const cards =
  (version: '3.0' | '4.0') =>
  ({ index, network, language }: ExportRequest): string | undefined => {
    const contacts = contactPointsOf(index, network).flatMap(({ id }) => vcardContactOf(index, id, language) ?? []);
    return contacts.map((contact) => formatVcard(contact, { version })).join('') || undefined;
  };

const calendar = ({ index, network, language, now }: ExportRequest): string | undefined => {
  const { events } = icalendarEventsOf(index, network, language);
  return events.length === 0 ? undefined : formatIcalendar(events, { stamp: now });
};

const dataPackage = ({ index, dataset, network, language }: ExportRequest): ReadonlyMap<string, string> => {
  const name = network || 'dataset';
  const title = localize(findNetwork(index, network)?.name, language);
  const descriptor = { ...toDataPackage(dataset, { name }), ...(title !== undefined && { title }) };
  const files = [...formatCsvFiles(dataset)].map(([path, text]): [string, string] => [`csv/${path}`, text]);
  return new Map([['datapackage.json', json(descriptor)], ...files]);
};

const eventsLeftOut = ({ index, network, language }: ExportRequest): string[] =>
  icalendarEventsOf(index, network, language).withoutDay.map(({ name }) => localize(name, language));

const landscapeLeftOut = ({ index, network, language }: ExportRequest): string[] =>
  toLandscape2(index, network, { language }).withoutWebsite.map(({ name }) => localize(name, language));

const geoJsonOf = ({ index, network, language }: ExportRequest): GeoJsonDocument =>
  toGeoJson(index, { language, ...(network !== '' && { network }) });

/** Returns the names of programs that belong to no network. */
const programsLeftOut = ({ dataset, language }: ExportRequest): string[] =>
  Object.values(dataset.programs)
    .filter(({ network, about = [] }) => network === undefined && about.length === 0)
    .map(({ name }) => localize(name, language));

export interface Format {
  readonly write: (request: ExportRequest) => ExportResult | Promise<ExportResult>;
  /** Returns the names of records that the format cannot contain. */
  readonly leftOut?: (request: ExportRequest) => readonly string[];
  /** Returns the names of records that are written without a position. */
  readonly withoutPosition?: (request: ExportRequest) => readonly string[];
  /** Names of events whose time is not written. */
  readonly withoutTime?: (request: ExportRequest) => readonly string[];
  /** Whether the format describes a single network. */
  readonly ofNetwork: boolean;
}

/** Formats by their name in `--to`. */
export const formats: Readonly<Record<FormatName, Format>> = {
  csv: { write: table, ofNetwork: true },
  json: { write: ({ dataset }) => formatDatasetJson(dataset), ofNetwork: false },
  'json-ld': {
    write: ({ dataset, base }) => json(toJsonLd(dataset, base === undefined ? {} : { base })),
    ofNetwork: false,
  },
  turtle: {
    write: ({ dataset, base }) => formatTurtle(dataset, base === undefined ? {} : { base }),
    ofNetwork: false,
  },
  vcard: { write: cards('4.0'), ofNetwork: true },
  vcard3: { write: cards('3.0'), ofNetwork: true },
  icalendar: {
    write: calendar,
    leftOut: eventsLeftOut,
    withoutTime: ({ index, network, language }) =>
      icalendarEventsOf(index, network, language).withoutTime.map(({ name }) => localize(name, language)),
    ofNetwork: true,
  },
  geojson: {
    write: (request) => json(geoJsonOf(request)),
    withoutPosition: (request) =>
      geoJsonOf(request)
        .features.filter(({ geometry }) => geometry === null)
        .map(({ properties: { name } }) => String(name)),
    ofNetwork: false,
  },
  graphml: { write: ({ index, language }) => formatGraphml(index, { language }), ofNetwork: false },
  kumu: { write: ({ index, language }) => json(toKumu(index, { language })), ofNetwork: false },
  popolo: { write: ({ index, language }) => json(toPopolo(index, { language })), ofNetwork: false },
  markdown: {
    write: ({ index, network, language }) => formatPartnersMarkdown(index, network, { language }),
    ofNetwork: true,
  },
  'schema-org': {
    write: ({ index, network, language }) => formatSchemaOrgSnippet(index, network, { language }),
    ofNetwork: true,
  },
  landscape2: {
    write: ({ index, network, language }) => toLandscape2(index, network, { language }).data,
    leftOut: landscapeLeftOut,
    ofNetwork: true,
  },
  datapackage: { write: dataPackage, ofNetwork: false },
  hsds: {
    write: ({ index, network, language }) => formatHsdsFiles(index, { name: network || 'dataset', language }),
    leftOut: programsLeftOut,
    ofNetwork: false,
  },
  // A sheet for each collection, with field names as headers.
  xlsx: { write: ({ dataset, now }) => workbook(toCollectionSheets(dataset), now), ofNetwork: false },
  // A form with partners, contacts and events, which `import --into` reads back.
  'partners-xlsx': {
    write: ({ index, network, language, now }) => workbook(toFormSheets(index, network, { language }), now),
    ofNetwork: true,
  },
};
