/** Readers and writers of the exchange formats. */
export { formatCollectionCsv, formatCsvFiles } from './data-package/collection-csv.js';
export {
  toDataPackage,
  type DataPackage,
  type DataPackageOptions,
  type DataResource,
  type PackageLicense,
  type PackageSource,
} from './data-package/data-package.js';
export type { ChangeKind, DescribedChange } from './changes/change-context.js';
export { changesBetween, formatChanges, type ChangesOptions } from './changes/changes-between.js';
export { formatChangesAtom, type ChangesAtomOptions } from './changes/changes-atom.js';
export { formatPartnersCsv, type FormatPartnersCsvOptions } from './partners-csv/format-partners-csv.js';
export {
  toGeoJson,
  type GeoJsonDocument,
  type GeoJsonFeature,
  type GeoJsonOptions,
  type GeoJsonProperties,
} from './geojson/geojson.js';
export { readGeoJson, safeReadGeoJson } from './geojson/read-geojson.js';
export type { ReadOptions, SafeReadOptions } from './reading/draft.js';
export type { ReadResult } from '../model/issues/read-result.js';
export type { ReadMode } from './reading/report.js';
export { decodeEntities } from './reading/decode-entities.js';
export { formatGraphml, type GraphOptions } from './graph/graphml.js';
export { toKumu, type KumuBlueprint, type KumuConnection, type KumuElement } from './graph/kumu.js';
export { formatHsdsFiles, type HsdsOptions } from './hsds/hsds.js';
export { icalendarEventOf, type IcalendarEvents, icalendarEventsOf } from './icalendar/icalendar-event-of.js';
export { formatIcalendar, type IcalendarEvent, type IcalendarOptions } from './icalendar/icalendar.js';
export { readIcalendar, safeReadIcalendar } from './icalendar/read-icalendar.js';
export { jsonLdContext, type JsonLdContext, type JsonLdTerm } from './json-ld/json-ld-context.js';
export {
  readJsonLd,
  safeReadJsonLd,
  type ReadJsonLdOptions,
  type SafeReadJsonLdOptions,
} from './json-ld/read-json-ld.js';
export { readRdf, safeReadRdf, type ReadRdfOptions, type SafeReadRdfOptions } from './rdf/read-rdf.js';
export type { RdfStatement, RdfTerm } from './rdf/rdf-graph.js';
export { toJsonLd, type JsonLdDocument, type JsonLdNode, type JsonLdOptions } from './json-ld/json-ld.js';
export { formatDatasetJson } from './json/json.js';
export { toLandscape2, type Landscape2, type Landscape2Options } from './landscape2/landscape2.js';
export { readLandscape2, safeReadLandscape2 } from './landscape2/read-landscape2.js';
export { toPopolo, type PopoloOptions } from './popolo/popolo.js';
export type {
  PopoloArea,
  PopoloContactDetail,
  PopoloDocument,
  PopoloEvent,
  PopoloLink,
  PopoloMembership,
  PopoloOrganization,
  PopoloOtherName,
  PopoloPerson,
} from './popolo/popolo-types.js';
export {
  formatSchemaOrgSnippet,
  toSchemaOrg,
  type SchemaOrgDocument,
  type SchemaOrgNode,
  type SchemaOrgOptions,
} from './schema-org/schema-org.js';
export { formatPartnersMarkdown, type PartnersMarkdownOptions } from './markdown/partners-markdown.js';
export type { DeclaredTerm, DeclaredTerms } from './terms/declared-terms.js';
export { createCellLocator, type CellPosition } from './sheets/locate-cell.js';
export { readPartnersCsv, safeReadPartnersCsv } from './partners-csv/read-partners.js';
export type { PartnersCsvOptions, SafePartnersOptions } from './partners-csv/read-partner-rows.js';
export { readDatasetJson, readText, type ReadJsonOptions } from './json/read-json.js';
export { toCollectionSheets, type CollectionColumn, type CollectionSheet } from './sheets/collection-sheets.js';
export { readCsvSheet, type ReadCsvSheetOptions, safeReadCsv, withoutSheetNames } from './sheets/read-csv.js';
export { safeReadSheets } from './sheets/read-sheets.js';
export {
  sheetTextOf,
  type WorkbookCell,
  type WorkbookRange,
  type WorkbookSheet,
  type WorkbookValue,
} from './sheets/sheet-text.js';
export { hiddenSheetsOf } from './workbooks/hidden-sheets.js';
export type { ReadSheet, SheetRows, SheetsOptions, SheetsResult } from './sheets/sheets-result.js';
export { toFormSheets, type FormColumn, type FormSheet, type FormSheetsOptions } from './sheets/form-sheets.js';
export { updateFromSheets, type UpdateOptions } from './sheets/update-from-sheets.js';
export { updateFromDataset, type UpdateFromDatasetOptions } from './update/update-from-dataset.js';
export type { SheetKind } from './sheets/sheet-kinds.js';
export type { CellWithoutValue } from './tables/error-cells.js';
export type { FindTelephone } from './tables/cell-telephone.js';
export type { ColumnMapping } from './tables/table-columns.js';
export type { ForeignKey, TableField, TableSchema } from './data-package/data-package.js';
export { createContentLineLocator } from './content-lines/read-content-lines.js';
export { readVcard, safeReadVcard, type ReadVcardOptions, type SafeReadVcardOptions } from './vcard/read-vcard.js';
export { formatTurtle } from './turtle/turtle.js';
export { vcardContactOf } from './vcard/vcard-contact-of.js';
export { formatVcard, type VcardContact, type VcardOptions } from './vcard/vcard.js';
