import type { InputFile } from './read-file.js';

/** What a file may be, by its content: names lie. */
export type FileFormat =
  'json' | 'geojson' | 'json-ld' | 'vcard' | 'icalendar' | 'landscape2' | 'turtle' | 'csv' | 'workbook';

/** ZIP (.xlsx, .ods) and the older compound file (.xls). */
const workbookStart = /^(?:PK\x03\x04|\xD0\xCF\x11\xE0)/;

/** `[` and `{` begin no row of a table. */
const jsonStart = /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?[\s\0]*[{[]/;

/** A dataset has neither of these keys. */
const geoJsonStart =
  /^[^]{0,4}\s*\{\s*(?:"[^"]*"\s*:\s*(?:"[^"]*"|[\d.]+|null|true|false)\s*,\s*)*?"type"\s*:\s*"Feature(?:Collection)?"/;

/** Nor these. */
const jsonLdKeys = /"@(?:context|graph|type|id)"\s*:/;

/** A page, which may hold scripts of JSON-LD. */
const markupStart = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|script|!--)/i;

const otherStarts: readonly (readonly [FileFormat, RegExp])[] = [
  ['vcard', /^(?:\xEF\xBB\xBF)?\s*BEGIN:VCARD/i],
  ['icalendar', /^(?:\xEF\xBB\xBF)?\s*BEGIN:VCALENDAR/i],
  ['turtle', /^(?:\xEF\xBB\xBF)?(?:\s|#[^\n]*\n)*(?:@prefix|@base|PREFIX|BASE)\s/i],
  ['landscape2', /^(?:\xEF\xBB\xBF)?(?:\s|#[^\n]*\n|---[ \t]*\r?\n)*(?:categories|landscape):/],
];

/** What tells nothing at its start is what it is called. */
const otherEndings: readonly (readonly [FileFormat, RegExp])[] = [
  ['vcard', /\.(?:vcf|vcard)$/],
  ['icalendar', /\.(?:ics|ical)$/],
  ['turtle', /\.(?:ttl|nt|n3)$/],
  ['landscape2', /\.ya?ml$/],
  ['json-ld', /\.jsonld$/],
  ['json', /\.json$/],
];

/** Scripts often stand at the end of a page. */
const isPageWithScript = (start: string, bytes: Uint8Array): boolean =>
  markupStart.test(start) && new TextDecoder().decode(bytes).includes('application/ld+json');

/** As much as one looks at to know a file. */
const looked = 4096;

export const formatOf = ({ bytes, name }: Pick<InputFile, 'bytes' | 'name'>): FileFormat => {
  const start = String.fromCharCode(...bytes.slice(0, looked));
  const small = name.toLowerCase();
  if (workbookStart.test(start)) return 'workbook';
  if (jsonStart.test(start)) {
    if (geoJsonStart.test(start.slice(0, 256)) || small.endsWith('.geojson')) return 'geojson';
    return jsonLdKeys.test(start) || small.endsWith('.jsonld') ? 'json-ld' : 'json';
  }
  if (isPageWithScript(start, bytes)) return 'json-ld';
  const found = otherStarts.find(([, pattern]) => pattern.test(start));
  return (found ?? otherEndings.find(([, ending]) => ending.test(small)))?.[0] ?? 'csv';
};
