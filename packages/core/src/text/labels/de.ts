import type { VocabularyLabels } from './vocabulary-labels.js';

/** Names of the values of `organizationKind`. */
export const organizationKind: VocabularyLabels['organizationKind'] = {
  hospital: ['Krankenhaus', 'Krankenhäuser'],
  'care-provider': ['Gesundheitsdienstleister', 'Gesundheitsdienstleister'],
  'welfare-organization': ['Wohlfahrtsorganisation', 'Wohlfahrtsorganisationen'],
  insurer: ['Versicherer', 'Versicherer'],
  'knowledge-institution': ['Wissenseinrichtung', 'Wissenseinrichtungen'],
  municipality: ['Gemeinde', 'Gemeinden'],
  province: ['Provinz', 'Provinzen'],
  euroregion: ['Euregio', 'Euregios'],
  government: ['Behörde', 'Behörden'],
  embassy: ['Botschaft', 'Botschaften'],
  'development-agency': ['Entwicklungsgesellschaft', 'Entwicklungsgesellschaften'],
  investor: ['Investor', 'Investoren'],
  company: ['Unternehmen', 'Unternehmen'],
  'chamber-of-commerce': ['Handelskammer', 'Handelskammern'],
  'cluster-organization': ['Clusterorganisation', 'Clusterorganisationen'],
  'civic-organization': ['zivilgesellschaftliche Organisation', 'zivilgesellschaftliche Organisationen'],
  other: ['sonstige Organisation', 'sonstige Organisationen'],
};

/** Names of the values of `networkKind`. */
export const networkKind: VocabularyLabels['networkKind'] = {
  'regional-alliance': ['regionale Allianz', 'regionale Allianzen'],
  cluster: ['Cluster', 'Cluster'],
  ecosystem: ['Ökosystem', 'Ökosysteme'],
  cooperative: ['Genossenschaft', 'Genossenschaften'],
  forum: ['Forum', 'Foren'],
  'cross-border-collaboration': ['grenzüberschreitende Zusammenarbeit', 'grenzüberschreitende Kooperationen'],
  project: ['Projekt', 'Projekte'],
  'city-deal': ['City Deal', 'City Deals'],
  other: ['sonstiges Netzwerk', 'sonstige Netzwerke'],
};

/** Names of the values of `placeKind`. */
export const placeKind: VocabularyLabels['placeKind'] = {
  campus: ['Campus', 'Campus'],
  city: ['Stadt', 'Städte'],
  region: ['Region', 'Regionen'],
  province: ['Provinz', 'Provinzen'],
  country: ['Land', 'Länder'],
  continent: ['Kontinent', 'Kontinente'],
};

/** Names of the values of `membershipRole`. */
export const membershipRole: VocabularyLabels['membershipRole'] = {
  lead: ['Federführung', 'Federführende'],
  coordinator: ['Koordinator', 'Koordinatoren'],
  founder: ['Gründer', 'Gründer'],
  'founding-partner': ['Gründungspartner', 'Gründungspartner'],
  'founding-member': ['Gründungsmitglied', 'Gründungsmitglieder'],
  partner: ['Partner', 'Partner'],
  member: ['Mitglied', 'Mitglieder'],
  participant: ['Beteiligte', 'Beteiligte'],
  signatory: ['Unterzeichnende', 'Unterzeichnende'],
  'contract-party': ['Vertragspartei', 'Vertragsparteien'],
  'board-member': ['Vorstandsmitglied', 'Vorstandsmitglieder'],
  shareholder: ['Anteilseigner', 'Anteilseigner'],
  funder: ['Geldgeber', 'Geldgeber'],
  supporter: ['Unterstützer', 'Unterstützer'],
  ambassador: ['Botschafter', 'Botschafter'],
  'public-office': ['Amtsträger', 'Amtsträger'],
  executive: ['Führungskraft', 'Führungskräfte'],
  staff: ['Mitarbeitende', 'Mitarbeitende'],
};

/** Names of the values of `conceptScheme`. */
export const conceptScheme: VocabularyLabels['conceptScheme'] = {
  pillar: ['Säule', 'Säulen'],
  'life-stage': ['Lebensphase', 'Lebensphasen'],
  theme: ['Thema', 'Themen'],
  domain: ['Bereich', 'Bereiche'],
  'daily-activity': ['Alltagsaktivität', 'Alltagsaktivitäten'],
  'actor-group': ['Akteursgruppe', 'Akteursgruppen'],
  'target-group': ['Zielgruppe', 'Zielgruppen'],
  industry: ['Branche', 'Branchen'],
  property: ['Messgröße', 'Messgrößen'],
};

/** Names of the values of `programKind`. */
export const programKind: VocabularyLabels['programKind'] = {
  coalition: ['Koalition', 'Koalitionen'],
  'sub-coalition': ['Teilkoalition', 'Teilkoalitionen'],
  'transition-program': ['Transformationsprogramm', 'Transformationsprogramme'],
  'prevention-program': ['Präventionsprogramm', 'Präventionsprogramme'],
  academy: ['Akademie', 'Akademien'],
  strand: ['Programmlinie', 'Programmlinien'],
  platform: ['Plattform', 'Plattformen'],
  'living-lab': ['Reallabor', 'Reallabore'],
  project: ['Projekt', 'Projekte'],
  cohort: ['Kohortenstudie', 'Kohortenstudien'],
  'testing-ground': ['Erprobungsumgebung', 'Erprobungsumgebungen'],
  'funding-program': ['Förderprogramm', 'Förderprogramme'],
  other: ['sonstiges Programm', 'sonstige Programme'],
};

/** Names of the values of `programStatus`. */
export const programStatus: VocabularyLabels['programStatus'] = {
  planned: 'geplant',
  'in-development': 'in Entwicklung',
  running: 'laufend',
  ended: 'abgeschlossen',
};

/** Names of the values of `attendanceMode`. */
export const attendanceMode: VocabularyLabels['attendanceMode'] = {
  'in-person': 'vor Ort',
  online: 'online',
  mixed: 'vor Ort und online',
};

/** Names of the values of `eventStatus`. */
export const eventStatus: VocabularyLabels['eventStatus'] = {
  held: 'durchgeführt',
  planned: 'geplant',
  cancelled: 'abgesagt',
};

/** Names of the values of `linkKind`. */
export const linkKind: VocabularyLabels['linkKind'] = {
  'partner-of': 'ist Partner von',
  'cooperates-with': 'arbeitet zusammen mit',
  supports: 'unterstützt',
  connects: 'verbindet',
  visited: 'besuchte',
  invited: 'lud ein',
  'co-created': 'entwickelte mit',
  funds: 'finanziert',
  'seeks-cooperation-with': 'sucht die Zusammenarbeit mit',
};

/** Names of the values of `coverageExtent`. */
export const coverageExtent: VocabularyLabels['coverageExtent'] = {
  all: 'alle',
  most: 'die meisten',
  'most-prominent': 'die bedeutendsten',
  many: 'viele',
  some: 'einige',
};

/** Names of the values of `contactChannel`. */
export const contactChannel: VocabularyLabels['contactChannel'] = {
  email: 'E-Mail',
  telephone: 'Telefon',
  url: 'Website',
};

/** Names of the values of `changeKind`. */
export const changeKind: VocabularyLabels['changeKind'] = {
  merger: ['Zusammenschluss', 'Zusammenschlüsse'],
  renaming: ['Umbenennung', 'Umbenennungen'],
  acquisition: ['Übernahme', 'Übernahmen'],
  succession: ['Nachfolge', 'Nachfolgen'],
  'legal-form': ['Änderung der Rechtsform', 'Änderungen der Rechtsform'],
  restructuring: ['Umstrukturierung', 'Umstrukturierungen'],
};

/** Names of the values of `collection`. */
export const collection: VocabularyLabels['collection'] = {
  sources: ['Quelle', 'Quellen'],
  places: ['Ort', 'Orte'],
  organizations: ['Organisation', 'Organisationen'],
  networks: ['Netzwerk', 'Netzwerke'],
  persons: ['Person', 'Personen'],
  memberships: ['Mitgliedschaft', 'Mitgliedschaften'],
  contactPoints: ['Kontakt', 'Kontakte'],
  concepts: ['Begriff', 'Begriffe'],
  goals: ['Ziel', 'Ziele'],
  programs: ['Programm', 'Programme'],
  events: ['Veranstaltung', 'Veranstaltungen'],
  links: ['Verbindung', 'Verbindungen'],
  coverages: ['Abdeckung', 'Abdeckungen'],
  observations: ['Kennzahl', 'Kennzahlen'],
  statements: ['Sichtweise', 'Sichtweisen'],
  changeEvents: ['Veränderung', 'Veränderungen'],
};

/** All German labels; each vocabulary stands by itself above, for pages that need few. */
export const labels: VocabularyLabels = {
  organizationKind,
  networkKind,
  placeKind,
  membershipRole,
  conceptScheme,
  programKind,
  programStatus,
  attendanceMode,
  eventStatus,
  linkKind,
  coverageExtent,
  contactChannel,
  changeKind,
  collection,
};
