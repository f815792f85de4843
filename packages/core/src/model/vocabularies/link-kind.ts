import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Kinds of link. A label reads from the first end to the second; `inverse` reads from the second to the first. */
export const linkKind = {
  name: 'link-kind',
  isOpen: true,
  terms: {
    'partner-of': {
      labels: { en: 'is a partner of', nl: 'is partner van', de: 'ist Partner von', fi: 'on kumppani' },
      symmetric: true,
    },
    'cooperates-with': {
      labels: { en: 'cooperates with', nl: 'werkt samen met', de: 'arbeitet zusammen mit', fi: 'tekee yhteistyötä' },
      symmetric: true,
    },
    supports: {
      labels: { en: 'supports', nl: 'ondersteunt', de: 'unterstützt', fi: 'tukee' },
      inverse: {
        en: 'is supported by',
        nl: 'wordt ondersteund door',
        de: 'wird unterstützt von',
        fi: 'saa tukea taholta',
      },
    },
    connects: {
      labels: { en: 'connects', nl: 'verbindt', de: 'verbindet', fi: 'yhdistää' },
      momentary: true,
      inverse: {
        en: 'is connected by',
        nl: 'wordt verbonden door',
        de: 'wird verbunden durch',
        fi: 'on yhteydessä tahon kautta',
      },
    },
    visited: {
      labels: { en: 'visited', nl: 'bezocht', de: 'besuchte', fi: 'vieraili' },
      momentary: true,
      inverse: { en: 'was visited by', nl: 'werd bezocht door', de: 'wurde besucht von', fi: 'sai vieraakseen' },
    },
    invited: {
      labels: { en: 'invited', nl: 'nodigde uit', de: 'lud ein', fi: 'kutsui' },
      momentary: true,
      inverse: {
        en: 'was invited by',
        nl: 'werd uitgenodigd door',
        de: 'wurde eingeladen von',
        fi: 'sai kutsun taholta',
      },
    },
    'co-created': {
      labels: { en: 'co-created', nl: 'ontwikkelde mede', de: 'entwickelte mit', fi: 'oli mukana luomassa' },
      momentary: true,
      inverse: {
        en: 'was co-created by',
        nl: 'werd mede ontwikkeld door',
        de: 'wurde mitentwickelt von',
        fi: 'syntyi yhteistyössä tahon kanssa',
      },
    },
    funds: {
      labels: { en: 'funds', nl: 'financiert', de: 'finanziert', fi: 'rahoittaa' },
      inverse: {
        en: 'is funded by',
        nl: 'wordt gefinancierd door',
        de: 'wird finanziert von',
        fi: 'saa rahoitusta taholta',
      },
    },
    'seeks-cooperation-with': {
      labels: {
        en: 'seeks cooperation with',
        nl: 'zoekt samenwerking met',
        de: 'sucht die Zusammenarbeit mit',
        fi: 'etsii yhteistyötä',
      },
      inverse: {
        en: 'is sought for cooperation by',
        nl: 'wordt voor samenwerking gezocht door',
        de: 'wird für eine Zusammenarbeit gesucht von',
        fi: 'on toivottu yhteistyökumppani taholle',
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `linkKind`. */
export type KnownLinkKind = keyof typeof linkKind.terms;
/** A built-in term of `linkKind`, or one that the dataset declares. */
export type LinkKind = OpenTerm<KnownLinkKind>;
