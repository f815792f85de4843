import type { VocabularyLabels } from './vocabulary-labels.js';

/** Names of the values of `organizationKind`. */
export const organizationKind: VocabularyLabels['organizationKind'] = {
  hospital: ['sairaala', 'sairaalat'],
  'care-provider': ['terveydenhuollon palveluntuottaja', 'terveydenhuollon palveluntuottajat'],
  'welfare-organization': ['hyvinvointijärjestö', 'hyvinvointijärjestöt'],
  insurer: ['vakuutusyhtiö', 'vakuutusyhtiöt'],
  'knowledge-institution': ['tutkimus- ja koulutusorganisaatio', 'tutkimus- ja koulutusorganisaatiot'],
  municipality: ['kunta', 'kunnat'],
  province: ['provinssi', 'provinssit'],
  euroregion: ['euroregio', 'euroregiot'],
  government: ['viranomainen', 'viranomaiset'],
  embassy: ['suurlähetystö', 'suurlähetystöt'],
  'development-agency': ['kehitysyhtiö', 'kehitysyhtiöt'],
  investor: ['sijoittaja', 'sijoittajat'],
  company: ['yritys', 'yritykset'],
  'chamber-of-commerce': ['kauppakamari', 'kauppakamarit'],
  'cluster-organization': ['klusteriorganisaatio', 'klusteriorganisaatiot'],
  'civic-organization': ['kansalaisjärjestö', 'kansalaisjärjestöt'],
  other: ['muu organisaatio', 'muut organisaatiot'],
};

/** Names of the values of `networkKind`. */
export const networkKind: VocabularyLabels['networkKind'] = {
  'regional-alliance': ['alueellinen yhteenliittymä', 'alueelliset yhteenliittymät'],
  cluster: ['klusteri', 'klusterit'],
  ecosystem: ['ekosysteemi', 'ekosysteemit'],
  cooperative: ['osuuskunta', 'osuuskunnat'],
  forum: ['foorumi', 'foorumit'],
  'cross-border-collaboration': ['rajat ylittävä yhteistyöverkosto', 'rajat ylittävät yhteistyöverkostot'],
  project: ['hanke', 'hankkeet'],
  'city-deal': ['City Deal -sopimus', 'City Deal -sopimukset'],
  other: ['muu verkosto', 'muut verkostot'],
};

/** Names of the values of `placeKind`. */
export const placeKind: VocabularyLabels['placeKind'] = {
  campus: ['kampus', 'kampukset'],
  city: ['kaupunki', 'kaupungit'],
  region: ['alue', 'alueet'],
  province: ['provinssi', 'provinssit'],
  country: ['maa', 'maat'],
  continent: ['maanosa', 'maanosat'],
};

/** Names of the values of `membershipRole`. */
export const membershipRole: VocabularyLabels['membershipRole'] = {
  lead: ['vetäjä', 'vetäjät'],
  coordinator: ['koordinaattori', 'koordinaattorit'],
  founder: ['perustaja', 'perustajat'],
  'founding-partner': ['perustajakumppani', 'perustajakumppanit'],
  'founding-member': ['perustajajäsen', 'perustajajäsenet'],
  partner: ['kumppani', 'kumppanit'],
  member: ['jäsen', 'jäsenet'],
  participant: ['osallistuja', 'osallistujat'],
  signatory: ['allekirjoittaja', 'allekirjoittajat'],
  'contract-party': ['sopimusosapuoli', 'sopimusosapuolet'],
  'board-member': ['hallituksen jäsen', 'hallituksen jäsenet'],
  shareholder: ['osakas', 'osakkaat'],
  funder: ['rahoittaja', 'rahoittajat'],
  supporter: ['tukija', 'tukijat'],
  ambassador: ['lähettiläs', 'lähettiläät'],
  'public-office': ['julkisen viran haltija', 'julkisen viran haltijat'],
  executive: ['johtaja', 'johtajat'],
  staff: ['työntekijä', 'työntekijät'],
};

/** Names of the values of `conceptScheme`. */
export const conceptScheme: VocabularyLabels['conceptScheme'] = {
  pillar: ['pilari', 'pilarit'],
  'life-stage': ['elämänvaihe', 'elämänvaiheet'],
  theme: ['teema', 'teemat'],
  domain: ['osa-alue', 'osa-alueet'],
  'daily-activity': ['arjen toiminto', 'arjen toiminnot'],
  'actor-group': ['toimijaryhmä', 'toimijaryhmät'],
  'target-group': ['kohderyhmä', 'kohderyhmät'],
  industry: ['toimiala', 'toimialat'],
  property: ['mitattava ominaisuus', 'mitattavat ominaisuudet'],
};

/** Names of the values of `programKind`. */
export const programKind: VocabularyLabels['programKind'] = {
  coalition: ['koalitio', 'koalitiot'],
  'sub-coalition': ['osakoalitio', 'osakoalitiot'],
  'transition-program': ['muutosohjelma', 'muutosohjelmat'],
  'prevention-program': ['ennaltaehkäisyohjelma', 'ennaltaehkäisyohjelmat'],
  academy: ['akatemia', 'akatemiat'],
  strand: ['ohjelmalinja', 'ohjelmalinjat'],
  platform: ['alusta', 'alustat'],
  'living-lab': ['living lab -ympäristö', 'living lab -ympäristöt'],
  project: ['hanke', 'hankkeet'],
  cohort: ['kohorttitutkimus', 'kohorttitutkimukset'],
  'testing-ground': ['testausympäristö', 'testausympäristöt'],
  'funding-program': ['rahoitusohjelma', 'rahoitusohjelmat'],
  other: ['muu ohjelma', 'muut ohjelmat'],
};

/** Names of the values of `programStatus`. */
export const programStatus: VocabularyLabels['programStatus'] = {
  planned: 'suunniteltu',
  'in-development': 'kehitteillä',
  running: 'käynnissä',
  ended: 'päättynyt',
};

/** Names of the values of `attendanceMode`. */
export const attendanceMode: VocabularyLabels['attendanceMode'] = {
  'in-person': 'paikan päällä',
  online: 'verkossa',
  mixed: 'paikan päällä ja verkossa',
};

/** Names of the values of `eventStatus`. */
export const eventStatus: VocabularyLabels['eventStatus'] = {
  held: 'pidetty',
  planned: 'suunniteltu',
  cancelled: 'peruttu',
};

/** Names of the values of `linkKind`. */
export const linkKind: VocabularyLabels['linkKind'] = {
  'partner-of': 'on kumppani',
  'cooperates-with': 'tekee yhteistyötä',
  supports: 'tukee',
  connects: 'yhdistää',
  visited: 'vieraili',
  invited: 'kutsui',
  'co-created': 'oli mukana luomassa',
  funds: 'rahoittaa',
  'seeks-cooperation-with': 'etsii yhteistyötä',
};

/** Names of the values of `coverageExtent`. */
export const coverageExtent: VocabularyLabels['coverageExtent'] = {
  all: 'kaikki',
  most: 'useimmat',
  'most-prominent': 'merkittävimmät',
  many: 'monet',
  some: 'jotkin',
};

/** Names of the values of `contactChannel`. */
export const contactChannel: VocabularyLabels['contactChannel'] = {
  email: 'sähköposti',
  telephone: 'puhelin',
  url: 'verkkosivusto',
};

/** Names of the values of `changeKind`. */
export const changeKind: VocabularyLabels['changeKind'] = {
  merger: ['sulautuminen', 'sulautumiset'],
  renaming: ['nimenmuutos', 'nimenmuutokset'],
  acquisition: ['yritysosto', 'yritysostot'],
  succession: ['seuraanto', 'seuraannot'],
  'legal-form': ['oikeudellisen muodon muutos', 'oikeudellisen muodon muutokset'],
  restructuring: ['uudelleenjärjestely', 'uudelleenjärjestelyt'],
};

/** Names of the values of `collection`. */
export const collection: VocabularyLabels['collection'] = {
  sources: ['lähde', 'lähteet'],
  places: ['paikka', 'paikat'],
  organizations: ['organisaatio', 'organisaatiot'],
  networks: ['verkosto', 'verkostot'],
  persons: ['henkilö', 'henkilöt'],
  memberships: ['jäsenyys', 'jäsenyydet'],
  contactPoints: ['yhteystieto', 'yhteystiedot'],
  concepts: ['käsite', 'käsitteet'],
  goals: ['tavoite', 'tavoitteet'],
  programs: ['ohjelma', 'ohjelmat'],
  events: ['tapahtuma', 'tapahtumat'],
  links: ['yhteys', 'yhteydet'],
  coverages: ['kattavuus', 'kattavuudet'],
  observations: ['luku', 'luvut'],
  statements: ['näkemys', 'näkemykset'],
  changeEvents: ['muutos', 'muutokset'],
};

/** All Finnish labels; each vocabulary stands by itself above, for pages that need few. */
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
