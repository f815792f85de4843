import type { VocabularyLabels } from './vocabulary-labels.js';

/** Names of the values of `organizationKind`. */
export const organizationKind: VocabularyLabels['organizationKind'] = {
  hospital: ['ziekenhuis', 'ziekenhuizen'],
  'care-provider': ['zorgaanbieder', 'zorgaanbieders'],
  'welfare-organization': ['welzijnsorganisatie', 'welzijnsorganisaties'],
  insurer: ['verzekeraar', 'verzekeraars'],
  'knowledge-institution': ['kennisinstelling', 'kennisinstellingen'],
  municipality: ['gemeente', 'gemeenten'],
  province: ['provincie', 'provincies'],
  euroregion: ['Euregio', 'Euregio’s'],
  government: ['overheidsinstantie', 'overheidsinstanties'],
  embassy: ['ambassade', 'ambassades'],
  'development-agency': ['ontwikkelingsmaatschappij', 'ontwikkelingsmaatschappijen'],
  investor: ['investeerder', 'investeerders'],
  company: ['bedrijf', 'bedrijven'],
  'chamber-of-commerce': ['kamer van koophandel', 'kamers van koophandel'],
  'cluster-organization': ['clusterorganisatie', 'clusterorganisaties'],
  'civic-organization': ['maatschappelijke organisatie', 'maatschappelijke organisaties'],
  other: ['andere organisatie', 'andere organisaties'],
};

/** Names of the values of `networkKind`. */
export const networkKind: VocabularyLabels['networkKind'] = {
  'regional-alliance': ['regionale alliantie', 'regionale allianties'],
  cluster: ['cluster', 'clusters'],
  ecosystem: ['ecosysteem', 'ecosystemen'],
  cooperative: ['coöperatie', 'coöperaties'],
  forum: ['forum', 'fora'],
  'cross-border-collaboration': ['grensoverschrijdende samenwerking', 'grensoverschrijdende samenwerkingen'],
  project: ['project', 'projecten'],
  'city-deal': ['City Deal', 'City Deals'],
  other: ['ander netwerk', 'andere netwerken'],
};

/** Names of the values of `placeKind`. */
export const placeKind: VocabularyLabels['placeKind'] = {
  campus: ['campus', 'campussen'],
  city: ['stad', 'steden'],
  region: ['regio', 'regio’s'],
  province: ['provincie', 'provincies'],
  country: ['land', 'landen'],
  continent: ['werelddeel', 'werelddelen'],
};

/** Names of the values of `membershipRole`. */
export const membershipRole: VocabularyLabels['membershipRole'] = {
  lead: ['trekker', 'trekkers'],
  coordinator: ['coördinator', 'coördinatoren'],
  founder: ['oprichter', 'oprichters'],
  'founding-partner': ['oprichtende partner', 'oprichtende partners'],
  'founding-member': ['oprichtend lid', 'oprichtende leden'],
  partner: ['partner', 'partners'],
  member: ['lid', 'leden'],
  participant: ['deelnemer', 'deelnemers'],
  signatory: ['ondertekenaar', 'ondertekenaars'],
  'contract-party': ['contractpartij', 'contractpartijen'],
  'board-member': ['bestuurslid', 'bestuursleden'],
  shareholder: ['aandeelhouder', 'aandeelhouders'],
  funder: ['financier', 'financiers'],
  supporter: ['ondersteuner', 'ondersteuners'],
  ambassador: ['ambassadeur', 'ambassadeurs'],
  'public-office': ['ambtsdrager', 'ambtsdragers'],
  executive: ['bestuurder', 'bestuurders'],
  staff: ['medewerker', 'medewerkers'],
};

/** Names of the values of `conceptScheme`. */
export const conceptScheme: VocabularyLabels['conceptScheme'] = {
  pillar: ['pijler', 'pijlers'],
  'life-stage': ['levensfase', 'levensfasen'],
  theme: ['thema', 'thema’s'],
  domain: ['domein', 'domeinen'],
  'daily-activity': ['dagelijkse activiteit', 'dagelijkse activiteiten'],
  'actor-group': ['groep betrokkenen', 'groepen betrokkenen'],
  'target-group': ['doelgroep', 'doelgroepen'],
  industry: ['bedrijfstak', 'bedrijfstakken'],
  property: ['meetgrootheid', 'meetgrootheden'],
};

/** Names of the values of `programKind`. */
export const programKind: VocabularyLabels['programKind'] = {
  coalition: ['coalitie', 'coalities'],
  'sub-coalition': ['deelcoalitie', 'deelcoalities'],
  'transition-program': ['transitieprogramma', 'transitieprogramma’s'],
  'prevention-program': ['preventieprogramma', 'preventieprogramma’s'],
  academy: ['academie', 'academies'],
  strand: ['programmalijn', 'programmalijnen'],
  platform: ['platform', 'platforms'],
  'living-lab': ['proeftuin', 'proeftuinen'],
  project: ['project', 'projecten'],
  cohort: ['cohortonderzoek', 'cohortonderzoeken'],
  'testing-ground': ['testomgeving', 'testomgevingen'],
  'funding-program': ['subsidieprogramma', 'subsidieprogramma’s'],
  other: ['ander programma', 'andere programma’s'],
};

/** Names of the values of `programStatus`. */
export const programStatus: VocabularyLabels['programStatus'] = {
  planned: 'gepland',
  'in-development': 'in ontwikkeling',
  running: 'lopend',
  ended: 'afgerond',
};

/** Names of the values of `attendanceMode`. */
export const attendanceMode: VocabularyLabels['attendanceMode'] = {
  'in-person': 'op locatie',
  online: 'online',
  mixed: 'op locatie en online',
};

/** Names of the values of `eventStatus`. */
export const eventStatus: VocabularyLabels['eventStatus'] = {
  held: 'gehouden',
  planned: 'gepland',
  cancelled: 'geannuleerd',
};

/** Names of the values of `linkKind`. */
export const linkKind: VocabularyLabels['linkKind'] = {
  'partner-of': 'is partner van',
  'cooperates-with': 'werkt samen met',
  supports: 'ondersteunt',
  connects: 'verbindt',
  visited: 'bezocht',
  invited: 'nodigde uit',
  'co-created': 'ontwikkelde mede',
  funds: 'financiert',
  'seeks-cooperation-with': 'zoekt samenwerking met',
};

/** Names of the values of `coverageExtent`. */
export const coverageExtent: VocabularyLabels['coverageExtent'] = {
  all: 'alle',
  most: 'de meeste',
  'most-prominent': 'de meest vooraanstaande',
  many: 'veel',
  some: 'enkele',
};

/** Names of the values of `contactChannel`. */
export const contactChannel: VocabularyLabels['contactChannel'] = {
  email: 'e-mail',
  telephone: 'telefoon',
  url: 'website',
};

/** Names of the values of `changeKind`. */
export const changeKind: VocabularyLabels['changeKind'] = {
  merger: ['fusie', 'fusies'],
  renaming: ['naamswijziging', 'naamswijzigingen'],
  acquisition: ['overname', 'overnames'],
  succession: ['opvolging', 'opvolgingen'],
  'legal-form': ['wijziging van rechtsvorm', 'wijzigingen van rechtsvorm'],
  restructuring: ['herstructurering', 'herstructureringen'],
};

/** Names of the values of `collection`. */
export const collection: VocabularyLabels['collection'] = {
  sources: ['bron', 'bronnen'],
  places: ['plaats', 'plaatsen'],
  organizations: ['organisatie', 'organisaties'],
  networks: ['netwerk', 'netwerken'],
  persons: ['persoon', 'personen'],
  memberships: ['lidmaatschap', 'lidmaatschappen'],
  contactPoints: ['contactpunt', 'contactpunten'],
  concepts: ['begrip', 'begrippen'],
  goals: ['doel', 'doelen'],
  programs: ['programma', 'programma’s'],
  events: ['evenement', 'evenementen'],
  links: ['relatie', 'relaties'],
  coverages: ['dekking', 'dekkingen'],
  observations: ['cijfer', 'cijfers'],
  statements: ['visie', 'visies'],
  changeEvents: ['verandering', 'veranderingen'],
};

/** All Dutch labels; each vocabulary stands by itself above, for pages that need few. */
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
