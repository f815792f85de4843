import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Kinds of program, in display order. */
export const programKind = {
  name: 'program-kind',
  isOpen: true,
  terms: {
    academy: {
      labels: {
        en: ['academy', 'academies'],
        nl: ['academie', 'academies'],
        de: ['Akademie', 'Akademien'],
        fi: ['akatemia', 'akatemiat'],
      },
    },
    platform: {
      labels: {
        en: ['platform', 'platforms'],
        nl: ['platform', 'platforms'],
        de: ['Plattform', 'Plattformen'],
        fi: ['alusta', 'alustat'],
      },
    },
    'living-lab': {
      labels: {
        en: ['living lab', 'living labs'],
        nl: ['proeftuin', 'proeftuinen'],
        de: ['Reallabor', 'Reallabore'],
        fi: ['living lab -ympäristö', 'living lab -ympäristöt'],
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
    'funding-program': {
      labels: {
        en: ['funding programme', 'funding programmes'],
        nl: ['subsidieprogramma', 'subsidieprogramma’s'],
        de: ['Förderprogramm', 'Förderprogramme'],
        fi: ['rahoitusohjelma', 'rahoitusohjelmat'],
      },
    },
    other: {
      labels: {
        en: ['other programme', 'other programmes'],
        nl: ['ander programma', 'andere programma’s'],
        de: ['sonstiges Programm', 'sonstige Programme'],
        fi: ['muu ohjelma', 'muut ohjelmat'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `programKind`. */
export type KnownProgramKind = keyof typeof programKind.terms;
/** A built-in term of `programKind`, or one that the dataset declares. */
export type ProgramKind = OpenTerm<KnownProgramKind>;
