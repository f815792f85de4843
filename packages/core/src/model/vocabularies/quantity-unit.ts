import type { OpenTerm, Vocabulary } from './vocabulary.js';

/**
 * What a number counts, when that is not the observed property itself. The names of the first terms are those of
 * `Intl.NumberFormat`.
 */
export const quantityUnit = {
  name: 'quantity-unit',
  isOpen: true,
  terms: {
    year: {
      labels: { en: ['year', 'years'], nl: ['jaar', 'jaren'], de: ['Jahr', 'Jahre'], fi: ['vuosi', 'vuodet'] },
    },
    month: {
      labels: {
        en: ['month', 'months'],
        nl: ['maand', 'maanden'],
        de: ['Monat', 'Monate'],
        fi: ['kuukausi', 'kuukaudet'],
      },
    },
    week: {
      labels: { en: ['week', 'weeks'], nl: ['week', 'weken'], de: ['Woche', 'Wochen'], fi: ['viikko', 'viikot'] },
    },
    day: {
      labels: { en: ['day', 'days'], nl: ['dag', 'dagen'], de: ['Tag', 'Tage'], fi: ['päivä', 'päivät'] },
    },
    percent: {
      labels: {
        en: ['percent', 'percent'],
        nl: ['procent', 'procent'],
        de: ['Prozent', 'Prozent'],
        fi: ['prosentti', 'prosentit'],
      },
    },
    euro: {
      labels: { en: ['euro', 'euros'], nl: ['euro', 'euro’s'], de: ['Euro', 'Euro'], fi: ['euro', 'eurot'] },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `quantityUnit`. */
export type KnownQuantityUnit = keyof typeof quantityUnit.terms;
/** A built-in term of `quantityUnit`, or one that the dataset declares. */
export type QuantityUnit = OpenTerm<KnownQuantityUnit>;
