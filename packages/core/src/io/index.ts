/** Readers and writers of the exchange formats. */
export { formatCollectionCsv, formatCsvFiles } from './collection-csv.js';
export {
  toDataPackage,
  type DataPackage,
  type DataPackageOptions,
  type DataResource,
  type PackageLicense,
  type PackageSource,
} from './data-package.js';
export { formatPartnersCsv, type FormatPartnersCsvOptions } from './format-partners-csv.js';
export { icalendarEventOf } from './icalendar-event-of.js';
export { icalendarEventsOf, type IcalendarEvents } from './icalendar-events-of.js';
export { formatIcalendar, type IcalendarEvent, type IcalendarOptions } from './icalendar.js';
export { jsonLdContext, type JsonLdContext, type JsonLdTerm } from './json-ld-context.js';
export { toJsonLd, type JsonLdDocument, type JsonLdNode, type JsonLdOptions } from './json-ld.js';
export { formatDatasetJson } from './json.js';
export type { DeclaredTerm, DeclaredTerms } from './partners-csv-concepts.js';
export { readPartnersCsv, type PartnersCsvOptions } from './partners-csv.js';
export { readDatasetJson, type ReadJsonOptions } from './read-json.js';
export type { ForeignKey, TableField, TableSchema } from './table-schema.js';
export { vcardContactOf } from './vcard-contact-of.js';
export { formatVcard, type VcardContact, type VcardOptions } from './vcard.js';
