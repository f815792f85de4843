import { sinceRegistration } from '../languages/registry.js';
import { rowWords } from './row-words.js';
import { sheetWords } from './sheet-words.js';
import type { OwnContactColumn, OwnEventColumn, PartnerColumn, Words } from './table-words.js';

/** Columns of a table of contacts. */
export type ContactColumn = OwnContactColumn | 'id' | 'email' | 'telephone' | 'url';

/** Columns of a table of events. */
export type EventColumn = OwnEventColumn | 'id' | 'themes' | 'url' | 'description' | 'note';

/** The headers of the columns of a table, by language. The first one of each column is written. */
export type HeadersByTag<Column extends string> = () => ReadonlyMap<string, Readonly<Record<Column, Words>>>;

export const partnerHeaders: HeadersByTag<PartnerColumn> = /* @__PURE__ */ sinceRegistration(
  () => new Map([...rowWords.byTag()].map(([tag, { headers }]) => [tag, headers.partners])),
);

/** Of the headers of partners, some are also those of contacts. */
export const contactHeaders: HeadersByTag<ContactColumn> = /* @__PURE__ */ sinceRegistration(() => {
  const ofPartners = partnerHeaders();
  return new Map(
    [...sheetWords.byTag()].map(([tag, { headers }]) => {
      const { id = [], email = [], telephone = [], url = [] } = ofPartners.get(tag) ?? {};
      return [tag, { ...headers.contacts, id, email, telephone, url }];
    }),
  );
});

/** Of the headers of partners, some are also those of events. */
export const eventHeaders: HeadersByTag<EventColumn> = /* @__PURE__ */ sinceRegistration(() => {
  const ofPartners = partnerHeaders();
  return new Map(
    [...sheetWords.byTag()].map(([tag, { headers }]) => {
      const { id = [], themes = [], url = [], description = [], note = [] } = ofPartners.get(tag) ?? {};
      return [tag, { ...headers.events, id, themes, url, description, note }];
    }),
  );
});
