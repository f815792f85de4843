import type { OpenTerm, Vocabulary } from './vocabulary.js';

/** Kinds of change. */
export const changeKind = {
  name: 'change-kind',
  isOpen: true,
  terms: {
    merger: {
      labels: {
        en: ['merger', 'mergers'],
        nl: ['fusie', 'fusies'],
        de: ['Zusammenschluss', 'Zusammenschlüsse'],
        fi: ['sulautuminen', 'sulautumiset'],
      },
    },
    renaming: {
      labels: {
        en: ['renaming', 'renamings'],
        nl: ['naamswijziging', 'naamswijzigingen'],
        de: ['Umbenennung', 'Umbenennungen'],
        fi: ['nimenmuutos', 'nimenmuutokset'],
      },
    },
    acquisition: {
      labels: {
        en: ['acquisition', 'acquisitions'],
        nl: ['overname', 'overnames'],
        de: ['Übernahme', 'Übernahmen'],
        fi: ['yritysosto', 'yritysostot'],
      },
    },
    succession: {
      labels: {
        en: ['succession', 'successions'],
        nl: ['opvolging', 'opvolgingen'],
        de: ['Nachfolge', 'Nachfolgen'],
        fi: ['seuraanto', 'seuraannot'],
      },
    },
    'legal-form': {
      labels: {
        en: ['change of legal form', 'changes of legal form'],
        nl: ['wijziging van rechtsvorm', 'wijzigingen van rechtsvorm'],
        de: ['Änderung der Rechtsform', 'Änderungen der Rechtsform'],
        fi: ['oikeudellisen muodon muutos', 'oikeudellisen muodon muutokset'],
      },
    },
    restructuring: {
      labels: {
        en: ['restructuring', 'restructurings'],
        nl: ['herstructurering', 'herstructureringen'],
        de: ['Umstrukturierung', 'Umstrukturierungen'],
        fi: ['uudelleenjärjestely', 'uudelleenjärjestelyt'],
      },
    },
  },
} as const satisfies Vocabulary;

/** A built-in term of `changeKind`. */
export type KnownChangeKind = keyof typeof changeKind.terms;
/** A built-in term of `changeKind`, or one that the dataset declares. */
export type ChangeKind = OpenTerm<KnownChangeKind>;
