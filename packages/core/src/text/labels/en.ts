import type { VocabularyLabels } from './vocabulary-labels.js';

/** Names of the values of `organizationKind`. */
export const organizationKind: VocabularyLabels['organizationKind'] = {
  hospital: ['hospital', 'hospitals'],
  'care-provider': ['care provider', 'care providers'],
  'welfare-organization': ['welfare organization', 'welfare organizations'],
  insurer: ['insurer', 'insurers'],
  'knowledge-institution': ['knowledge institution', 'knowledge institutions'],
  municipality: ['municipality', 'municipalities'],
  province: ['province', 'provinces'],
  euroregion: ['Euroregion', 'Euroregions'],
  government: ['government body', 'government bodies'],
  embassy: ['embassy', 'embassies'],
  'development-agency': ['development agency', 'development agencies'],
  investor: ['investor', 'investors'],
  company: ['company', 'companies'],
  'chamber-of-commerce': ['chamber of commerce', 'chambers of commerce'],
  'cluster-organization': ['cluster organization', 'cluster organizations'],
  'civic-organization': ['civic organization', 'civic organizations'],
  other: ['other organization', 'other organizations'],
};

/** Names of the values of `networkKind`. */
export const networkKind: VocabularyLabels['networkKind'] = {
  'regional-alliance': ['regional alliance', 'regional alliances'],
  cluster: ['cluster', 'clusters'],
  ecosystem: ['ecosystem', 'ecosystems'],
  cooperative: ['cooperative', 'cooperatives'],
  forum: ['forum', 'forums'],
  'cross-border-collaboration': ['cross-border collaboration', 'cross-border collaborations'],
  project: ['project', 'projects'],
  'city-deal': ['City Deal', 'City Deals'],
  other: ['other network', 'other networks'],
};

/** Names of the values of `placeKind`. */
export const placeKind: VocabularyLabels['placeKind'] = {
  campus: ['campus', 'campuses'],
  city: ['city', 'cities'],
  region: ['region', 'regions'],
  province: ['province', 'provinces'],
  country: ['country', 'countries'],
  continent: ['continent', 'continents'],
};

/** Names of the values of `membershipRole`. */
export const membershipRole: VocabularyLabels['membershipRole'] = {
  lead: ['lead', 'leads'],
  coordinator: ['coordinator', 'coordinators'],
  founder: ['founder', 'founders'],
  'founding-partner': ['founding partner', 'founding partners'],
  'founding-member': ['founding member', 'founding members'],
  partner: ['partner', 'partners'],
  member: ['member', 'members'],
  participant: ['participant', 'participants'],
  signatory: ['signatory', 'signatories'],
  'contract-party': ['contract party', 'contract parties'],
  'board-member': ['board member', 'board members'],
  shareholder: ['shareholder', 'shareholders'],
  funder: ['funder', 'funders'],
  supporter: ['supporter', 'supporters'],
  ambassador: ['ambassador', 'ambassadors'],
  'public-office': ['holder of public office', 'holders of public office'],
  executive: ['executive', 'executives'],
  staff: ['staff member', 'staff'],
};

/** Names of the values of `conceptScheme`. */
export const conceptScheme: VocabularyLabels['conceptScheme'] = {
  pillar: ['pillar', 'pillars'],
  'life-stage': ['life stage', 'life stages'],
  theme: ['theme', 'themes'],
  domain: ['domain', 'domains'],
  'daily-activity': ['daily activity', 'daily activities'],
  'actor-group': ['group of actors', 'groups of actors'],
  'target-group': ['target group', 'target groups'],
  industry: ['industry', 'industries'],
  property: ['measured property', 'measured properties'],
};

/** Names of the values of `programKind`. */
export const programKind: VocabularyLabels['programKind'] = {
  coalition: ['coalition', 'coalitions'],
  'sub-coalition': ['sub-coalition', 'sub-coalitions'],
  'transition-program': ['transition program', 'transition programs'],
  'prevention-program': ['prevention program', 'prevention programs'],
  academy: ['academy', 'academies'],
  strand: ['strand', 'strands'],
  platform: ['platform', 'platforms'],
  'living-lab': ['living lab', 'living labs'],
  project: ['project', 'projects'],
  cohort: ['cohort study', 'cohort studies'],
  'testing-ground': ['testing ground', 'testing grounds'],
  'funding-program': ['funding program', 'funding programs'],
  other: ['other program', 'other programs'],
};

/** Names of the values of `programStatus`. */
export const programStatus: VocabularyLabels['programStatus'] = {
  planned: 'planned',
  'in-development': 'in development',
  running: 'running',
  ended: 'ended',
};

/** Names of the values of `attendanceMode`. */
export const attendanceMode: VocabularyLabels['attendanceMode'] = {
  'in-person': 'in person',
  online: 'online',
  mixed: 'in person and online',
};

/** Names of the values of `eventStatus`. */
export const eventStatus: VocabularyLabels['eventStatus'] = { held: 'held', planned: 'planned', cancelled: 'canceled' };

/** Names of the values of `linkKind`. */
export const linkKind: VocabularyLabels['linkKind'] = {
  'partner-of': 'is a partner of',
  'cooperates-with': 'cooperates with',
  supports: 'supports',
  connects: 'connects',
  visited: 'visited',
  invited: 'invited',
  'co-created': 'co-created',
  funds: 'funds',
  'seeks-cooperation-with': 'seeks cooperation with',
};

/** Names of the values of `coverageExtent`. */
export const coverageExtent: VocabularyLabels['coverageExtent'] = {
  all: 'all',
  most: 'most',
  'most-prominent': 'the most prominent',
  many: 'many',
  some: 'some',
};

/** Names of the values of `contactChannel`. */
export const contactChannel: VocabularyLabels['contactChannel'] = {
  email: 'e-mail',
  telephone: 'telephone',
  url: 'website',
};

/** Names of the values of `changeKind`. */
export const changeKind: VocabularyLabels['changeKind'] = {
  merger: ['merger', 'mergers'],
  renaming: ['renaming', 'renamings'],
  acquisition: ['acquisition', 'acquisitions'],
  succession: ['succession', 'successions'],
  'legal-form': ['change of legal form', 'changes of legal form'],
  restructuring: ['restructuring', 'restructurings'],
};

/** Names of the values of `collection`. */
export const collection: VocabularyLabels['collection'] = {
  sources: ['source', 'sources'],
  places: ['place', 'places'],
  organizations: ['organization', 'organizations'],
  networks: ['network', 'networks'],
  persons: ['person', 'persons'],
  memberships: ['membership', 'memberships'],
  contactPoints: ['contact', 'contacts'],
  concepts: ['concept', 'concepts'],
  goals: ['goal', 'goals'],
  programs: ['program', 'programs'],
  events: ['event', 'events'],
  links: ['link', 'links'],
  coverages: ['coverage', 'coverages'],
  observations: ['figure', 'figures'],
  statements: ['view', 'views'],
  changeEvents: ['change', 'changes'],
};

/** All English labels; each vocabulary stands by itself above, for pages that need few. */
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
