/** The values of `--to`. */
export const formatNames = [
  'csv',
  'json',
  'json-ld',
  'turtle',
  'vcard',
  'vcard3',
  'icalendar',
  'geojson',
  'graphml',
  'kumu',
  'popolo',
  'markdown',
  'schema-org',
  'landscape2',
  'datapackage',
  'hsds',
  'xlsx',
  'partners-xlsx',
] as const;

export type FormatName = (typeof formatNames)[number];
