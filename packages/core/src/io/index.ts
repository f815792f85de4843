/** Readers and writers of the exchange formats. */
export { jsonLdContext, type JsonLdContext, type JsonLdTerm } from './json-ld-context.js';
export { toJsonLd, type JsonLdDocument, type JsonLdNode, type JsonLdOptions } from './json-ld.js';
export { formatDatasetJson } from './json.js';
export { readDatasetJson, type ReadJsonOptions } from './read-json.js';
export { vcardContactOf } from './vcard-contact-of.js';
export { formatVcard, type VcardContact, type VcardOptions } from './vcard.js';
