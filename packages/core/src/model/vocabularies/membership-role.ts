import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Roles, from the closest relation to the loosest, followed by roles of persons. */
export const membershipRole = {
  name: 'membership-role',
  isOpen: true,
  terms: {
    lead: {
      labels: {
        en: ['lead', 'leads'],
        nl: ['trekker', 'trekkers'],
        de: ['Federführung', 'Federführende'],
        fi: ['vetäjä', 'vetäjät'],
      },
      countsAsMember: true,
    },
    coordinator: {
      labels: {
        en: ['coordinator', 'coordinators'],
        nl: ['coördinator', 'coördinatoren'],
        de: ['Koordinator', 'Koordinatoren'],
        fi: ['koordinaattori', 'koordinaattorit'],
      },
      countsAsMember: true,
    },
    founder: {
      labels: {
        en: ['founder', 'founders'],
        nl: ['oprichter', 'oprichters'],
        de: ['Gründer', 'Gründer'],
        fi: ['perustaja', 'perustajat'],
      },
      countsAsMember: true,
      meansFounding: true,
    },
    'founding-partner': {
      labels: {
        en: ['founding partner', 'founding partners'],
        nl: ['oprichtende partner', 'oprichtende partners'],
        de: ['Gründungspartner', 'Gründungspartner'],
        fi: ['perustajakumppani', 'perustajakumppanit'],
      },
      broader: 'partner',
      countsAsMember: true,
      meansFounding: true,
    },
    'founding-member': {
      labels: {
        en: ['founding member', 'founding members'],
        nl: ['oprichtend lid', 'oprichtende leden'],
        de: ['Gründungsmitglied', 'Gründungsmitglieder'],
        fi: ['perustajajäsen', 'perustajajäsenet'],
      },
      broader: 'member',
      countsAsMember: true,
      meansFounding: true,
    },
    partner: {
      labels: {
        en: ['partner', 'partners'],
        nl: ['partner', 'partners'],
        de: ['Partner', 'Partner'],
        fi: ['kumppani', 'kumppanit'],
      },
      countsAsMember: true,
    },
    member: {
      labels: {
        en: ['member', 'members'],
        nl: ['lid', 'leden'],
        de: ['Mitglied', 'Mitglieder'],
        fi: ['jäsen', 'jäsenet'],
      },
      countsAsMember: true,
    },
    participant: {
      labels: {
        en: ['participant', 'participants'],
        nl: ['deelnemer', 'deelnemers'],
        de: ['Beteiligte', 'Beteiligte'],
        fi: ['osallistuja', 'osallistujat'],
      },
      countsAsMember: true,
    },
    signatory: {
      labels: {
        en: ['signatory', 'signatories'],
        nl: ['ondertekenaar', 'ondertekenaars'],
        de: ['Unterzeichnende', 'Unterzeichnende'],
        fi: ['allekirjoittaja', 'allekirjoittajat'],
      },
      countsAsMember: true,
    },
    'board-member': {
      labels: {
        en: ['board member', 'board members'],
        nl: ['bestuurslid', 'bestuursleden'],
        de: ['Vorstandsmitglied', 'Vorstandsmitglieder'],
        fi: ['hallituksen jäsen', 'hallituksen jäsenet'],
      },
    },
    shareholder: {
      labels: {
        en: ['shareholder', 'shareholders'],
        nl: ['aandeelhouder', 'aandeelhouders'],
        de: ['Anteilseigner', 'Anteilseigner'],
        fi: ['osakas', 'osakkaat'],
      },
    },
    funder: {
      labels: {
        en: ['funder', 'funders'],
        nl: ['financier', 'financiers'],
        de: ['Geldgeber', 'Geldgeber'],
        fi: ['rahoittaja', 'rahoittajat'],
      },
    },
    supporter: {
      labels: {
        en: ['supporter', 'supporters'],
        nl: ['ondersteuner', 'ondersteuners'],
        de: ['Unterstützer', 'Unterstützer'],
        fi: ['tukija', 'tukijat'],
      },
    },
    ambassador: {
      labels: {
        en: ['ambassador', 'ambassadors'],
        nl: ['ambassadeur', 'ambassadeurs'],
        de: ['Botschafter', 'Botschafter'],
        fi: ['lähettiläs', 'lähettiläät'],
      },
    },
    'public-office': {
      labels: {
        en: ['holder of public office', 'holders of public office'],
        nl: ['ambtsdrager', 'ambtsdragers'],
        de: ['Amtsträger', 'Amtsträger'],
        fi: ['julkisen viran haltija', 'julkisen viran haltijat'],
      },
    },
    executive: {
      labels: {
        en: ['executive', 'executives'],
        nl: ['bestuurder', 'bestuurders'],
        de: ['Führungskraft', 'Führungskräfte'],
        fi: ['johtaja', 'johtajat'],
      },
    },
    staff: {
      labels: {
        en: ['staff member', 'staff'],
        nl: ['medewerker', 'medewerkers'],
        de: ['Mitarbeitende', 'Mitarbeitende'],
        fi: ['työntekijä', 'työntekijät'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `membershipRole`. */
export type KnownMembershipRole = keyof typeof membershipRole.terms;
/** A built-in term of `membershipRole`, or one that the dataset declares. */
export type MembershipRole = OpenTerm<KnownMembershipRole>;
