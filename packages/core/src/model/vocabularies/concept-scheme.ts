import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Schemes of concepts, besides the vocabularies themselves. */
export const conceptScheme = {
  name: 'concept-scheme',
  isOpen: true,
  terms: {
    pillar: {
      labels: {
        en: ['pillar', 'pillars'],
        nl: ['pijler', 'pijlers'],
        de: ['Säule', 'Säulen'],
        fi: ['pilari', 'pilarit'],
      },
    },
    'life-stage': {
      labels: {
        en: ['life stage', 'life stages'],
        nl: ['levensfase', 'levensfasen'],
        de: ['Lebensphase', 'Lebensphasen'],
        fi: ['elämänvaihe', 'elämänvaiheet'],
      },
    },
    theme: {
      labels: { en: ['theme', 'themes'], nl: ['thema', 'thema’s'], de: ['Thema', 'Themen'], fi: ['teema', 'teemat'] },
    },
    domain: {
      labels: {
        en: ['domain', 'domains'],
        nl: ['domein', 'domeinen'],
        de: ['Bereich', 'Bereiche'],
        fi: ['osa-alue', 'osa-alueet'],
      },
    },
    industry: {
      labels: {
        en: ['industry', 'industries'],
        nl: ['bedrijfstak', 'bedrijfstakken'],
        de: ['Branche', 'Branchen'],
        fi: ['toimiala', 'toimialat'],
      },
    },
    property: {
      labels: {
        en: ['measured property', 'measured properties'],
        nl: ['meetgrootheid', 'meetgrootheden'],
        de: ['Messgröße', 'Messgrößen'],
        fi: ['mitattava ominaisuus', 'mitattavat ominaisuudet'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `conceptScheme`. */
export type KnownConceptScheme = keyof typeof conceptScheme.terms;
/** A built-in term of `conceptScheme`, or one that the dataset declares. */
export type ConceptScheme = OpenTerm<KnownConceptScheme>;
