/** Singular and plural by language; the plural is omitted if it is the same. */
export type FormerLabels = Readonly<Record<string, readonly [one: string, several?: string]>>;

/** A removed term of version 1, with its nearest remaining broader term. */
export interface FormerTerm {
  readonly labels: FormerLabels;
  readonly inverse?: Readonly<Record<string, string>>;
  readonly broader?: string;
}

/**
 * Terms of version 1 that version 2 removed, because few other networks need them: a dataset that uses one now declares
 * it. `aimed-at` is new: it links programs to the target groups that were among their themes.
 */
export const formerTerms: Readonly<Record<string, Readonly<Record<string, FormerTerm>>>> = {
  'network-kind': {
    'city-deal': {
      labels: {
        en: ['City Deal', 'City Deals'],
        nl: ['City Deal', 'City Deals'],
        de: ['City Deal', 'City Deals'],
        fi: ['City Deal -sopimus', 'City Deal -sopimukset'],
      },
    },
  },
  'membership-role': {
    'contract-party': {
      labels: {
        en: ['contract party', 'contract parties'],
        nl: ['contractpartij', 'contractpartijen'],
        de: ['Vertragspartei', 'Vertragsparteien'],
        fi: ['sopimusosapuoli', 'sopimusosapuolet'],
      },
      broader: 'signatory',
    },
  },
  'program-kind': {
    coalition: {
      labels: {
        en: ['coalition', 'coalitions'],
        nl: ['coalitie', 'coalities'],
        de: ['Koalition', 'Koalitionen'],
        fi: ['koalitio', 'koalitiot'],
      },
    },
    'sub-coalition': {
      labels: {
        en: ['sub-coalition', 'sub-coalitions'],
        nl: ['deelcoalitie', 'deelcoalities'],
        de: ['Teilkoalition', 'Teilkoalitionen'],
        fi: ['osakoalitio', 'osakoalitiot'],
      },
    },
    'transition-program': {
      labels: {
        en: ['transition program', 'transition programs'],
        nl: ['transitieprogramma', 'transitieprogramma’s'],
        de: ['Transformationsprogramm', 'Transformationsprogramme'],
        fi: ['muutosohjelma', 'muutosohjelmat'],
      },
    },
    'prevention-program': {
      labels: {
        en: ['prevention program', 'prevention programs'],
        nl: ['preventieprogramma', 'preventieprogramma’s'],
        de: ['Präventionsprogramm', 'Präventionsprogramme'],
        fi: ['ennaltaehkäisyohjelma', 'ennaltaehkäisyohjelmat'],
      },
    },
    strand: {
      labels: {
        en: ['strand', 'strands'],
        nl: ['programmalijn', 'programmalijnen'],
        de: ['Programmlinie', 'Programmlinien'],
        fi: ['ohjelmalinja', 'ohjelmalinjat'],
      },
    },
    cohort: {
      labels: {
        en: ['cohort study', 'cohort studies'],
        nl: ['cohortonderzoek', 'cohortonderzoeken'],
        de: ['Kohortenstudie', 'Kohortenstudien'],
        fi: ['kohorttitutkimus', 'kohorttitutkimukset'],
      },
    },
    'testing-ground': {
      labels: {
        en: ['testing ground', 'testing grounds'],
        nl: ['testomgeving', 'testomgevingen'],
        de: ['Erprobungsumgebung', 'Erprobungsumgebungen'],
        fi: ['testausympäristö', 'testausympäristöt'],
      },
    },
  },
  'concept-scheme': {
    'actor-group': {
      labels: {
        en: ['group of actors', 'groups of actors'],
        nl: ['groep betrokkenen', 'groepen betrokkenen'],
        de: ['Akteursgruppe', 'Akteursgruppen'],
        fi: ['toimijaryhmä', 'toimijaryhmät'],
      },
    },
    'target-group': {
      labels: {
        en: ['target group', 'target groups'],
        nl: ['doelgroep', 'doelgroepen'],
        de: ['Zielgruppe', 'Zielgruppen'],
        fi: ['kohderyhmä', 'kohderyhmät'],
      },
    },
    'daily-activity': {
      labels: {
        en: ['daily activity', 'daily activities'],
        nl: ['dagelijkse activiteit', 'dagelijkse activiteiten'],
        de: ['Alltagsaktivität', 'Alltagsaktivitäten'],
        fi: ['arjen toiminto', 'arjen toiminnot'],
      },
    },
  },
  'group-extent': {
    'most-prominent': {
      labels: {
        en: ['the most prominent'],
        nl: ['de meest vooraanstaande'],
        de: ['die bedeutendsten'],
        fi: ['merkittävimmät'],
      },
    },
  },
  'source-layer': {
    document: {
      labels: {
        en: ['document', 'documents'],
        nl: ['document', 'documenten'],
        de: ['Dokument', 'Dokumente'],
        fi: ['asiakirja', 'asiakirjat'],
      },
    },
    roster: {
      labels: {
        en: ['further web page', 'further web pages'],
        nl: ['verdere webpagina', 'verdere webpagina’s'],
        de: ['weitere Webseite', 'weitere Webseiten'],
        fi: ['muu verkkosivu', 'muut verkkosivut'],
      },
    },
  },
  'link-kind': {
    'aimed-at': {
      labels: {
        en: ['is aimed at'],
        nl: ['is gericht op'],
        de: ['richtet sich an'],
        fi: ['on suunnattu ryhmälle'],
      },
      inverse: {
        en: 'is the target group of',
        nl: 'is de doelgroep van',
        de: 'ist Zielgruppe von',
        fi: 'on kohderyhmä ohjelmalle',
      },
    },
  },
};
