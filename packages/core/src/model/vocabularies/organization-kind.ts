import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Kinds of organization, in display order. */
export const organizationKind = {
  name: 'organization-kind',
  isOpen: true,
  terms: {
    hospital: {
      labels: {
        en: ['hospital', 'hospitals'],
        nl: ['ziekenhuis', 'ziekenhuizen'],
        de: ['Krankenhaus', 'Krankenhäuser'],
        fi: ['sairaala', 'sairaalat'],
      },
      broader: 'care-provider',
    },
    'care-provider': {
      labels: {
        en: ['care provider', 'care providers'],
        nl: ['zorgaanbieder', 'zorgaanbieders'],
        de: ['Gesundheitsdienstleister', 'Gesundheitsdienstleister'],
        fi: ['terveydenhuollon palveluntuottaja', 'terveydenhuollon palveluntuottajat'],
      },
    },
    'welfare-organization': {
      labels: {
        en: ['welfare organisation', 'welfare organisations'],
        nl: ['welzijnsorganisatie', 'welzijnsorganisaties'],
        de: ['Wohlfahrtsorganisation', 'Wohlfahrtsorganisationen'],
        fi: ['hyvinvointijärjestö', 'hyvinvointijärjestöt'],
      },
    },
    insurer: {
      labels: {
        en: ['insurer', 'insurers'],
        nl: ['verzekeraar', 'verzekeraars'],
        de: ['Versicherer', 'Versicherer'],
        fi: ['vakuutusyhtiö', 'vakuutusyhtiöt'],
      },
    },
    'knowledge-institution': {
      labels: {
        en: ['knowledge institution', 'knowledge institutions'],
        nl: ['kennisinstelling', 'kennisinstellingen'],
        de: ['Wissenseinrichtung', 'Wissenseinrichtungen'],
        fi: ['tutkimus- ja koulutusorganisaatio', 'tutkimus- ja koulutusorganisaatiot'],
      },
    },
    municipality: {
      labels: {
        en: ['municipality', 'municipalities'],
        nl: ['gemeente', 'gemeenten'],
        de: ['Gemeinde', 'Gemeinden'],
        fi: ['kunta', 'kunnat'],
      },
      broader: 'government',
    },
    province: {
      labels: {
        en: ['province', 'provinces'],
        nl: ['provincie', 'provincies'],
        de: ['Provinz', 'Provinzen'],
        fi: ['provinssi', 'provinssit'],
      },
      broader: 'government',
    },
    euroregion: {
      labels: {
        en: ['Euroregion', 'Euroregions'],
        nl: ['Euregio', 'Euregio’s'],
        de: ['Euregio', 'Euregios'],
        fi: ['euroregio', 'euroregiot'],
      },
    },
    government: {
      labels: {
        en: ['government body', 'government bodies'],
        nl: ['overheidsinstantie', 'overheidsinstanties'],
        de: ['Behörde', 'Behörden'],
        fi: ['viranomainen', 'viranomaiset'],
      },
    },
    embassy: {
      labels: {
        en: ['embassy', 'embassies'],
        nl: ['ambassade', 'ambassades'],
        de: ['Botschaft', 'Botschaften'],
        fi: ['suurlähetystö', 'suurlähetystöt'],
      },
      broader: 'government',
    },
    'development-agency': {
      labels: {
        en: ['development agency', 'development agencies'],
        nl: ['ontwikkelingsmaatschappij', 'ontwikkelingsmaatschappijen'],
        de: ['Entwicklungsgesellschaft', 'Entwicklungsgesellschaften'],
        fi: ['kehitysyhtiö', 'kehitysyhtiöt'],
      },
    },
    investor: {
      labels: {
        en: ['investor', 'investors'],
        nl: ['investeerder', 'investeerders'],
        de: ['Investor', 'Investoren'],
        fi: ['sijoittaja', 'sijoittajat'],
      },
    },
    company: {
      labels: {
        en: ['company', 'companies'],
        nl: ['bedrijf', 'bedrijven'],
        de: ['Unternehmen', 'Unternehmen'],
        fi: ['yritys', 'yritykset'],
      },
    },
    'chamber-of-commerce': {
      labels: {
        en: ['chamber of commerce', 'chambers of commerce'],
        nl: ['kamer van koophandel', 'kamers van koophandel'],
        de: ['Handelskammer', 'Handelskammern'],
        fi: ['kauppakamari', 'kauppakamarit'],
      },
    },
    'cluster-organization': {
      labels: {
        en: ['cluster organisation', 'cluster organisations'],
        nl: ['clusterorganisatie', 'clusterorganisaties'],
        de: ['Clusterorganisation', 'Clusterorganisationen'],
        fi: ['klusteriorganisaatio', 'klusteriorganisaatiot'],
      },
    },
    'civic-organization': {
      labels: {
        en: ['civic organisation', 'civic organisations'],
        nl: ['maatschappelijke organisatie', 'maatschappelijke organisaties'],
        de: ['zivilgesellschaftliche Organisation', 'zivilgesellschaftliche Organisationen'],
        fi: ['kansalaisjärjestö', 'kansalaisjärjestöt'],
      },
    },
    other: {
      labels: {
        en: ['other organisation', 'other organisations'],
        nl: ['andere organisatie', 'andere organisaties'],
        de: ['sonstige Organisation', 'sonstige Organisationen'],
        fi: ['muu organisaatio', 'muut organisaatiot'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `organizationKind`. */
export type KnownOrganizationKind = keyof typeof organizationKind.terms;
/** A built-in term of `organizationKind`, or one that the dataset declares. */
export type OrganizationKind = OpenTerm<KnownOrganizationKind>;
