/** Readers and writers of the exchange formats. */
export { formatDatasetJson } from './json.js';
export { readDatasetJson, type ReadJsonOptions } from './read-json.js';
export { vcardContactOf } from './vcard-contact-of.js';
export { formatVcard, type VcardContact, type VcardOptions } from './vcard.js';
export { formatPartnersCsv, type FormatPartnersCsvOptions } from './format-partners-csv.js';
export { readPartnersCsv, type PartnersCsvOptions } from './partners-csv.js';
