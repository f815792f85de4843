import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Kinds of place, from small to large. */
export const placeKind = {
  name: 'place-kind',
  isOpen: true,
  terms: {
    campus: {
      labels: {
        en: ['campus', 'campuses'],
        nl: ['campus', 'campussen'],
        de: ['Campus', 'Campus'],
        fi: ['kampus', 'kampukset'],
      },
    },
    city: {
      labels: {
        en: ['city', 'cities'],
        nl: ['stad', 'steden'],
        de: ['Stadt', 'Städte'],
        fi: ['kaupunki', 'kaupungit'],
      },
    },
    region: {
      labels: {
        en: ['region', 'regions'],
        nl: ['regio', 'regio’s'],
        de: ['Region', 'Regionen'],
        fi: ['alue', 'alueet'],
      },
    },
    province: {
      labels: {
        en: ['province', 'provinces'],
        nl: ['provincie', 'provincies'],
        de: ['Provinz', 'Provinzen'],
        fi: ['provinssi', 'provinssit'],
      },
    },
    country: {
      labels: { en: ['country', 'countries'], nl: ['land', 'landen'], de: ['Land', 'Länder'], fi: ['maa', 'maat'] },
    },
    continent: {
      labels: {
        en: ['continent', 'continents'],
        nl: ['werelddeel', 'werelddelen'],
        de: ['Kontinent', 'Kontinente'],
        fi: ['maanosa', 'maanosat'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `placeKind`. */
export type KnownPlaceKind = keyof typeof placeKind.terms;
/** A built-in term of `placeKind`, or one that the dataset declares. */
export type PlaceKind = OpenTerm<KnownPlaceKind>;
