import type { KnownTerm, VocabularyName } from '../../model/vocabularies/index.js';

/** Words by term, separated by commas; a plural follows a slash. */
type WordsByTerm<Name extends VocabularyName> = Readonly<Partial<Record<KnownTerm<Name>, string>>>;

type WordsOfTables = {
  readonly [Name in 'organization-kind' | 'membership-role' | 'event-status' | 'attendance-mode']: WordsByTerm<Name>;
};

/**
 * Synonyms of built-in terms. Ambiguous words are not listed, nor are legal forms (foundation, association, GmbH),
 * which do not indicate a kind. Only readers load them.
 */
export const otherWords: WordsOfTables = {
  'organization-kind': {
    hospital: 'Klinikum/Klinika, Spital/Spitäler',
    'care-provider':
      'zorginstelling/zorginstellingen, zorgorganisatie/zorgorganisaties, healthcare provider/healthcare providers, healthcare organisation/healthcare organisations, Gesundheitseinrichtung/Gesundheitseinrichtungen, Leistungserbringer',
    'welfare-organization': 'welzijnsinstelling/welzijnsinstellingen, Wohlfahrtsverband/Wohlfahrtsverbände',
    insurer:
      'verzekeringsmaatschappij/verzekeringsmaatschappijen, insurance company/insurance companies, Versicherung/Versicherungen',
    'knowledge-institution': 'kennisinstituut/kennisinstituten, knowledge institute/knowledge institutes',
    municipality: 'Kommune/Kommunen',
    government:
      'overheid/overheden, overheidsinstelling/overheidsinstellingen, government/governments, government agency/government agencies, public authority/public authorities',
    company:
      'onderneming/ondernemingen, business/businesses, firm/firms, enterprise/enterprises, Firma/Firmen, Betrieb/Betriebe',
    'chamber-of-commerce': 'KvK, IHK, Industrie- und Handelskammer/Industrie- und Handelskammern',
    'cluster-organization': 'cluster/clusters, klusteri/klusterit',
    'civic-organization':
      'NGO/NGOs, non-governmental organisation/non-governmental organisations, niet-gouvernementele organisatie/niet-gouvernementele organisaties, Nichtregierungsorganisation/Nichtregierungsorganisationen, civil society organisation/civil society organisations',
    other: 'others, overig, overige, anders, Sonstige, Sonstiges, muu, muut',
  },
  'membership-role': {
    lead: 'lead partner/lead partners',
    founder: 'co-founder/co-founders, mede-oprichter/mede-oprichters, Mitgründer',
    partner:
      'samenwerkingspartner/samenwerkingspartners, partnerorganisatie/partnerorganisaties, partner organisation/partner organisations, Kooperationspartner, Partnerorganisationen, yhteistyökumppani/yhteistyökumppanit',
    member:
      'lidorganisatie/lidorganisaties, member organisation/member organisations, Mitgliedsorganisation/Mitgliedsorganisationen, jäsenorganisaatio/jäsenorganisaatiot',
    participant:
      'deelnemende organisatie/deelnemende organisaties, participating organisation/participating organisations, Teilnehmer, Teilnehmende',
    signatory: 'medeondertekenaar/medeondertekenaars, Unterzeichner',
    shareholder: 'Gesellschafter, osakkeenomistaja/osakkeenomistajat',
    funder: 'subsidieverstrekker/subsidieverstrekkers, funding body/funding bodies',
    staff: 'employee/employees, personeel, Mitarbeiter, henkilöstö',
  },
  'event-status': {
    held: 'completed, afgerond, geweest, stattgefunden, toteutunut',
    planned: 'upcoming, aangekondigd, angekündigt, tulossa',
    cancelled: 'canceled, afgelast, vervallen, peruutettu',
  },
  'attendance-mode': {
    'in-person': 'on site, fysiek, in Präsenz, Präsenz, läsnä',
    online: 'virtual, digital, virtueel, virtuell, etänä',
    mixed: 'hybrid, hybride, hybridi',
  },
};

/** Synonyms in one language only: in another one, such as Danish, they mean something else. */
export const wordsInLanguage: Readonly<Record<string, Partial<WordsOfTables>>> = {
  de: { 'organization-kind': { hospital: 'Klinik/Kliniken' } },
};

/** Words that are narrower than a built-in term. They become terms of the dataset below it, named as written. */
export const narrowerWords: Pick<WordsOfTables, 'organization-kind' | 'membership-role'> = {
  'organization-kind': {
    hospital:
      'UMC/UMC’s, universitair medisch centrum/universitaire medische centra, academisch ziekenhuis/academische ziekenhuizen, university hospital/university hospitals, university medical centre/university medical centres, university medical center/university medical centers, Universitätsklinikum/Universitätsklinika, Universitätsklinik/Universitätskliniken, Uniklinik/Unikliniken, yliopistollinen sairaala/yliopistolliset sairaalat, yliopistosairaala/yliopistosairaalat',
    'care-provider':
      'GGZ, GGZ-instelling/GGZ-instellingen, huisartsenpraktijk/huisartsenpraktijken, apotheek, verpleeghuis/verpleeghuizen, revalidatiecentrum/revalidatiecentra, thuiszorgorganisatie/thuiszorgorganisaties, general practice/general practices, nursing home/nursing homes, pharmacy/pharmacies, Apotheke, Arztpraxis/Arztpraxen, Hausarztpraxis/Hausarztpraxen, Pflegeheim/Pflegeheime, terveyskeskus/terveyskeskukset, apteekki/apteekit',
    insurer:
      'zorgverzekeraar/zorgverzekeraars, health insurer/health insurers, Krankenkasse/Krankenkassen, Krankenversicherung/Krankenversicherungen',
    'knowledge-institution':
      'universiteit/universiteiten, hogeschool/hogescholen, HBO-instelling/HBO-instellingen, MBO-instelling/MBO-instellingen, ROC/ROC’s, onderwijsinstelling/onderwijsinstellingen, kenniscentrum/kenniscentra, onderzoeksinstituut/onderzoeksinstituten, university/universities, university of applied sciences/universities of applied sciences, research institute/research institutes, Universität/Universitäten, Hochschule/Hochschulen, Fachhochschule/Fachhochschulen, Forschungsinstitut/Forschungsinstitute, Forschungseinrichtung/Forschungseinrichtungen, yliopisto/yliopistot, ammattikorkeakoulu/ammattikorkeakoulut, tutkimuslaitos/tutkimuslaitokset',
    municipality: 'kaupunki/kaupungit',
    government:
      'GGD/GGD’en, Gesundheitsamt/Gesundheitsämter, ministerie/ministeries, ministry/ministries, Ministerium/Ministerien, ministeriö/ministeriöt',
    'development-agency':
      'regionale ontwikkelingsmaatschappij/regionale ontwikkelingsmaatschappijen, regional development agency/regional development agencies',
    investor:
      'investeringsfonds/investeringsfondsen, investment fund/investment funds, pääomasijoittaja/pääomasijoittajat',
    company:
      'MKB, MKB-bedrijf/MKB-bedrijven, SME/SMEs, KMU/KMUs, pk-yritys/pk-yritykset, start-up/start-ups, scale-up/scale-ups',
    'civic-organization':
      'patiëntenvereniging/patiëntenverenigingen, patiëntenorganisatie/patiëntenorganisaties, patient organisation/patient organisations, Patientenorganisation/Patientenorganisationen, potilasjärjestö/potilasjärjestöt',
  },
  'membership-role': {
    partner:
      'kernpartner/kernpartners, core partner/core partners, strategisch partner/strategische partners, strategic partner/strategic partners, strategischer Partner/strategische Partner',
    member:
      'erelid/ereleden, honorary member/honorary members, Ehrenmitglied/Ehrenmitglieder, kunniajäsen/kunniajäsenet',
  },
};

/** A word of the lists, with its singular and its term. */
export interface ListedWord {
  readonly word: string;
  readonly singular: string;
  readonly term: string;
}

/** Returns the words of a vocabulary, one by one. */
export const listedWords = (
  lists: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>>,
  vocabulary: string,
): ListedWord[] =>
  Object.entries(lists[vocabulary] ?? {}).flatMap(([term, list]) =>
    list.split(', ').flatMap((forms) => {
      const words = forms.split('/');
      return words.map((word) => ({ word, singular: words[0] ?? word, term }));
    }),
  );
