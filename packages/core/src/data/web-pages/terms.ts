import type { Concept } from '../../model/records/concept.js';
import { defineRecords } from '../define-records.js';

/** The words that the second layer needs besides the known terms and those of the documents. */
export const webPageTerms = defineRecords<Concept>()({
  'contract-party': {
    id: 'contract-party',
    scheme: 'membership-role',
    label: {
      en: 'signatory of phase 1',
      nl: 'ondertekenaar fase 1',
      de: 'Unterzeichnende von Phase 1',
      fi: 'vaiheen 1 allekirjoittaja',
    },
    pluralLabel: {
      en: 'signatories of phase 1',
      nl: 'ondertekenaars fase 1',
      de: 'Unterzeichnende von Phase 1',
      fi: 'vaiheen 1 allekirjoittajat',
    },
    description: {
      en: 'Party to the agreement on phase 1 of Health Hub Utrecht. The text of the agreement bears no signatures.',
      nl: 'Partij bij de overeenkomst over fase 1 van Health Hub Utrecht. De tekst van de overeenkomst draagt geen handtekeningen.',
      de: 'Partei der Vereinbarung über Phase 1 von Health Hub Utrecht. Der Text der Vereinbarung trägt keine Unterschriften.',
      fi: 'Health Hub Utrechtin ensimmäisen vaiheen sopimuksen osapuoli. Sopimustekstissä ei ole allekirjoituksia.',
    },
    broader: 'signatory',
    citations: [{ source: 'contract-dsc' }],
    editorial: ['scheme', 'label', 'pluralLabel', 'description', 'broader'],
  },
  'transfer-of-tasks': {
    id: 'transfer-of-tasks',
    scheme: 'change-kind',
    label: {
      en: 'transfer of tasks',
      nl: 'overdracht van taken',
      de: 'Übertragung von Aufgaben',
      fi: 'tehtävien siirto',
    },
    pluralLabel: {
      en: 'transfers of tasks',
      nl: 'overdrachten van taken',
      de: 'Übertragungen von Aufgaben',
      fi: 'tehtävien siirrot',
    },
    citations: [{ source: 'prov-begr2020' }],
    editorial: ['scheme', 'label', 'pluralLabel'],
  },
  'web-pages': {
    id: 'web-pages',
    scheme: 'source-layer',
    label: { en: 'further web pages', nl: 'verdere webpagina’s', de: 'weitere Webseiten', fi: 'muut verkkosivut' },
    description: {
      en: 'The pages behind the documents: partners, later figures, mergers, identifiers. Their texts are not stored here.',
      nl: 'De pagina’s achter de documenten: partners, latere cijfers, fusies, identificatienummers. De teksten zijn hier niet opgeslagen.',
      de: 'Die Seiten hinter den Dokumenten: Partner, spätere Zahlen, Zusammenschlüsse, Kennungen. Ihre Texte sind hier nicht gespeichert.',
      fi: 'Asiakirjojen taustalla olevat sivut: kumppanit, myöhemmät luvut, yhdistymiset, tunnisteet. Tekstejä ei ole tallennettu tänne.',
    },
    citations: [],
    editorial: ['scheme', 'label', 'description'],
  },
});
