import type { Organization } from '../../../model/types.generated.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['organizations'], Enrichment<Organization>>>;

/** Websites, identifiers and further names of documented organizations. */
export const organizations: Enrichments = {
  'business-metropole-ruhr': {
    fields: {
      alternateNames: ['BMR', 'Business Metropole Ruhr GmbH'],
      url: 'https://www.business.ruhr',
    },
    citations: [{ source: 'bmr-imprint', fields: ['alternateNames'] }],
    editorial: ['url'],
  },
  'campus-groningen-ecosystem': {
    fields: { url: 'https://campus.groningen.nl' },
    citations: [{ source: 'campus-2017', fields: ['name'] }],
    editorial: ['url'],
  },
  'economic-board-utrecht': {
    fields: { alternateNames: ['EBU'], url: 'https://www.economicboardutrecht.nl', startDate: '2012' },
    citations: [
      { source: 'ebu-rekenkamer', fields: ['alternateNames', 'startDate'] },
      { source: 'hhu-ebu', fields: ['alternateNames'] },
    ],
    editorial: ['url'],
  },
  'euregio-rijn-waal': {
    fields: { alternateNames: ['Rhine-Waal Euroregion'], url: 'https://euregio.org' },
    citations: [{ source: 'erw-struct', fields: ['alternateNames'] }],
    editorial: ['url'],
  },
  'gesundheitsnetzwerk-niederrhein': {
    fields: { place: 'kleve' },
    citations: [{ source: 'gnn-lokalkompass', fields: ['place'] }],
  },
  'municipality-of-utrecht': {
    fields: { url: 'https://www.utrecht.nl' },
    citations: [{ source: 'hhu-partners-a', fields: ['name.nl'] }],
    editorial: ['url'],
  },
  'province-of-utrecht': {
    fields: { url: 'https://www.provincie-utrecht.nl' },
    citations: [{ source: 'hhu-partners-a', fields: ['name.nl'] }],
    editorial: ['url'],
  },
  'umc-utrecht': {
    fields: {
      alternateNames: ['University Medical Center Utrecht', 'Universitair Medisch Centrum Utrecht'],
      url: 'https://www.umcutrecht.nl',
      identifiers: { ror: 'https://ror.org/0575yy874', wikidata: 'Q2456800' },
    },
    citations: [
      { source: 'citydeal-tno', fields: ['alternateNames'] },
      { source: 'ror-records', fields: ['alternateNames', 'url', 'identifiers'] },
    ],
  },
  umcg: {
    fields: {
      url: 'https://www.umcg.nl',
      identifiers: { ror: 'https://ror.org/03cv38k47', wikidata: 'Q2057113' },
    },
    citations: [{ source: 'ror-records', fields: ['url', 'identifiers'] }],
  },
};
