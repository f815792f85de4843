import type { Concept } from '../../../model/records/concept.js';
import type { documentRecords } from '../../document-records.js';
import type { Enrichment } from '../enrich.js';

type Enrichments = Partial<Record<keyof (typeof documentRecords)['concepts'], Enrichment<Concept>>>;

/** Another reading of an abbreviation that the document does not write out. */
export const concepts: Enrichments = {
  'theme-mental-health-care': {
    fields: {
      description: {
        en: 'Read from the abbreviation GGZ in the name; the document does not write it out. The forum’s own pages give its name as Grensoverschrijdende Gezondheidszorg, cross-border health care. Which reading holds stays open.',
        nl: 'Gelezen uit de afkorting GGZ in de naam; het document schrijft die niet uit. De eigen pagina’s van het forum noemen het Grensoverschrijdende Gezondheidszorg. Welke lezing klopt, blijft open.',
        de: 'Aus der Abkürzung GGZ im Namen gelesen; das Dokument schreibt sie nicht aus. Die eigenen Seiten des Forums schreiben Grensoverschrijdende Gezondheidszorg, grenzüberschreitende Gesundheitsversorgung. Welche Lesart stimmt, bleibt offen.',
        fi: 'Luettu nimen lyhenteestä GGZ; asiakirja ei kirjoita sitä auki. Foorumin omilla sivuilla nimi on Grensoverschrijdende Gezondheidszorg, rajat ylittävä terveydenhuolto. Kumpi luenta pitää paikkansa, jää avoimeksi.',
      },
    },
    citations: [
      { source: 'erw-forum-nl', fields: ['description'] },
      { source: 'erw-forum-de', fields: ['description'] },
    ],
    editorial: ['description'],
  },
};
