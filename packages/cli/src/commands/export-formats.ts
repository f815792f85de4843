import { contactPointsOf, findNetwork, localize } from '@health-networks/core';
import {
  formatCollectionCsv,
  formatCsvFiles,
  formatDatasetJson,
  formatIcalendar,
  formatPartnersCsv,
  formatVcard,
  icalendarEventsOf,
  toDataPackage,
  toJsonLd,
  vcardContactOf,
} from '@health-networks/core/io';
import type { ExportRequest } from './export-request.js';

/** One file as text or bytes, or several by their paths; undefined where there is nothing to write. */
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

const cards = ({ index, network, language }: ExportRequest): string | undefined => {
  const contacts = contactPointsOf(index, network).flatMap(({ id }) => vcardContactOf(index, id, language) ?? []);
  return contacts.map((contact) => formatVcard(contact)).join('') || undefined;
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

interface Format {
  readonly write: (request: ExportRequest) => ExportResult | Promise<ExportResult>;
  /** Is it about one network? */
  readonly ofNetwork: boolean;
}

/** By the name that `--to` takes. */
export const formats: Readonly<Record<string, Format>> = {
  csv: { write: table, ofNetwork: true },
  json: { write: ({ dataset }) => formatDatasetJson(dataset), ofNetwork: false },
  'json-ld': {
    write: ({ dataset, base }) => json(toJsonLd(dataset, base === undefined ? {} : { base })),
    ofNetwork: false,
  },
  vcard: { write: cards, ofNetwork: true },
  icalendar: { write: calendar, ofNetwork: true },
  datapackage: { write: dataPackage, ofNetwork: false },
  xlsx: {
    write: async (request) => (await import('./export-workbook.js')).writeCollections(request),
    ofNetwork: false,
  },
  'partners-xlsx': {
    write: async (request) => (await import('./export-workbook.js')).writeForm(request),
    ofNetwork: true,
  },
};
