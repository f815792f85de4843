import type { InputFile } from './read-file.js';

/** Format of a file, detected from its content first, because names can be wrong. */
export type FileFormat =
  'json' | 'geojson' | 'json-ld' | 'vcard' | 'icalendar' | 'landscape2' | 'turtle' | 'csv' | 'workbook';

/** Start of a ZIP file (.xlsx, .ods) or of the older compound file (.xls). */
const workbookStart = /^(?:PK\x03\x04|\xD0\xCF\x11\xE0)/;

/** Start of a JSON text. No row of a table begins with `[` or `{`. */
const jsonStart = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*[{[]/;

/** Start of GeoJSON. A dataset has no key `type` with these values. */
const geoJsonStart =
  /^[^]{0,4}\s*\{\s*(?:"[^"]*"\s*:\s*(?:"[^"]*"|[\d.]+|null|true|false)\s*,\s*)*?"type"\s*:\s*"Feature(?:Collection)?"/;

/** A collection of features, whose type may come after them. */
const featureCollection = /"type"\s*:\s*"FeatureCollection"/;

/** Keys of JSON-LD, which a dataset does not have either. */
const jsonLdKeys = /"@(?:context|graph|type|id)"\s*:/;

/** Start of an HTML page, which may contain JSON-LD scripts. */
const markupStart = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|script|!--)/i;

const otherStarts: readonly (readonly [FileFormat, RegExp])[] = [
  ['vcard', /^(?:\xEF\xBB\xBF)?\s*BEGIN:VCARD/i],
  ['icalendar', /^(?:\xEF\xBB\xBF)?\s*BEGIN:VCALENDAR/i],
  ['turtle', /^(?:\xEF\xBB\xBF)?(?:\s|#[^\n]*\n)*(?:@prefix|@base|PREFIX|BASE)\s/i],
  ['landscape2', /^(?:\xEF\xBB\xBF)?(?:\s|#[^\n]*\n|---[ \t]*\r?\n)*(?:categories|landscape):/],
];

/** Formats by file extension, for content that is not recognized. */
const otherEndings: readonly (readonly [FileFormat, RegExp])[] = [
  ['vcard', /\.(?:vcf|vcard)$/],
  ['icalendar', /\.(?:ics|ical)$/],
  ['turtle', /\.(?:ttl|nt|n3)$/],
  ['landscape2', /\.ya?ml$/],
  ['json-ld', /\.jsonld$/],
  ['json', /\.json$/],
];

/** Whether a page has a JSON-LD script. The whole page is searched, because scripts are often at its end. */
const isPageWithScript = (start: string, bytes: Uint8Array): boolean =>
  markupStart.test(start) && new TextDecoder().decode(bytes).includes('application/ld+json');

/** Whether a workbook is a page with a table, as many web systems export and spreadsheets open. */
const isHtmlWorkbook = (start: string, name: string, bytes: Uint8Array): boolean =>
  /^(?:\xEF\xBB\xBF)?\s*</.test(start) &&
  /\.xlsx?$/.test(name) &&
  /<table[\s>]/i.test(new TextDecoder('latin1').decode(bytes));

const formatOfPage = (start: string, name: string, bytes: Uint8Array): FileFormat | undefined => {
  if (isHtmlWorkbook(start, name, bytes)) return 'workbook';
  return isPageWithScript(start, bytes) ? 'json-ld' : undefined;
};

/** Number of bytes inspected to detect a format. */
const looked = 4096;

export const formatOf = ({ bytes, name }: Pick<InputFile, 'bytes' | 'name'>): FileFormat => {
  const start = String.fromCharCode(...bytes.slice(0, looked));
  const small = name.toLowerCase();
  if (workbookStart.test(start)) return 'workbook';
  if (jsonStart.test(start)) {
    const end = String.fromCharCode(...bytes.slice(-looked));
    const isCollection = [start, end].some((text) => featureCollection.test(text));
    if (geoJsonStart.test(start.slice(0, 256)) || isCollection || small.endsWith('.geojson')) return 'geojson';
    return jsonLdKeys.test(start) || small.endsWith('.jsonld') ? 'json-ld' : 'json';
  }
  const page = formatOfPage(start, small, bytes);
  if (page) return page;
  const found = otherStarts.find(([, pattern]) => pattern.test(start));
  return (found ?? otherEndings.find(([, ending]) => ending.test(small)))?.[0] ?? 'csv';
};
