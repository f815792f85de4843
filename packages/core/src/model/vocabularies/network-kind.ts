import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Kinds of network, in display order. */
export const networkKind = {
  name: 'network-kind',
  isOpen: true,
  terms: {
    'regional-alliance': {
      labels: {
        en: ['regional alliance', 'regional alliances'],
        nl: ['regionale alliantie', 'regionale allianties'],
        de: ['regionale Allianz', 'regionale Allianzen'],
        fi: ['alueellinen yhteenliittymä', 'alueelliset yhteenliittymät'],
      },
    },
    cluster: {
      labels: {
        en: ['cluster', 'clusters'],
        nl: ['cluster', 'clusters'],
        de: ['Cluster', 'Cluster'],
        fi: ['klusteri', 'klusterit'],
      },
    },
    ecosystem: {
      labels: {
        en: ['ecosystem', 'ecosystems'],
        nl: ['ecosysteem', 'ecosystemen'],
        de: ['Ökosystem', 'Ökosysteme'],
        fi: ['ekosysteemi', 'ekosysteemit'],
      },
    },
    cooperative: {
      labels: {
        en: ['cooperative', 'cooperatives'],
        nl: ['coöperatie', 'coöperaties'],
        de: ['Genossenschaft', 'Genossenschaften'],
        fi: ['osuuskunta', 'osuuskunnat'],
      },
    },
    forum: {
      labels: { en: ['forum', 'forums'], nl: ['forum', 'fora'], de: ['Forum', 'Foren'], fi: ['foorumi', 'foorumit'] },
    },
    'cross-border-collaboration': {
      labels: {
        en: ['cross-border collaboration', 'cross-border collaborations'],
        nl: ['grensoverschrijdende samenwerking', 'grensoverschrijdende samenwerkingen'],
        de: ['grenzüberschreitende Zusammenarbeit', 'grenzüberschreitende Kooperationen'],
        fi: ['rajat ylittävä yhteistyöverkosto', 'rajat ylittävät yhteistyöverkostot'],
      },
    },
    project: {
      labels: {
        en: ['project', 'projects'],
        nl: ['project', 'projecten'],
        de: ['Projekt', 'Projekte'],
        fi: ['hanke', 'hankkeet'],
      },
    },
    other: {
      labels: {
        en: ['other network', 'other networks'],
        nl: ['ander netwerk', 'andere netwerken'],
        de: ['sonstiges Netzwerk', 'sonstige Netzwerke'],
        fi: ['muu verkosto', 'muut verkostot'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `networkKind`. */
export type KnownNetworkKind = keyof typeof networkKind.terms;
/** A built-in term of `networkKind`, or one that the dataset declares. */
export type NetworkKind = OpenTerm<KnownNetworkKind>;
