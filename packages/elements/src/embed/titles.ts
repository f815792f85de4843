import { primaryLanguage } from '../base/language/primary-language.js';
import type { EmbedOptions } from './read-options.js';
import type { EmbedTable } from './embed-table.js';

/**
 * Subject of each widget in the languages of the package, because a frame needs a title before its content is loaded.
 */
export const subjects: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    'collaboration-finder': 'Find the right contact',
    'contact-card': 'Contacts',
    'event-timeline': 'Events',
    'key-figures': 'Figures',
    'life-circle': 'Circle of life',
    'network-graph': 'Relations',
    'network-profile': 'Profile',
    'partner-list': 'Partners',
    'pillar-diagram': 'Pillars',
    'place-map': 'Places',
    'program-list': 'Programmes',
    'source-list': 'Sources',
  },
  nl: {
    'collaboration-finder': 'Vind het juiste contact',
    'contact-card': 'Contacten',
    'event-timeline': 'Evenementen',
    'key-figures': 'Cijfers',
    'life-circle': 'Levenscirkel',
    'network-graph': 'Relaties',
    'network-profile': 'Profiel',
    'partner-list': 'Partners',
    'pillar-diagram': 'Pijlers',
    'place-map': 'Locaties',
    'program-list': 'Programma’s',
    'source-list': 'Bronnen',
  },
  de: {
    'collaboration-finder': 'Den richtigen Kontakt finden',
    'contact-card': 'Kontakte',
    'event-timeline': 'Veranstaltungen',
    'key-figures': 'Zahlen',
    'life-circle': 'Lebenskreis',
    'network-graph': 'Verbindungen',
    'network-profile': 'Profil',
    'partner-list': 'Partner',
    'pillar-diagram': 'Säulen',
    'place-map': 'Orte',
    'program-list': 'Programme',
    'source-list': 'Quellen',
  },
  fi: {
    'collaboration-finder': 'Löydä oikea yhteystaho',
    'contact-card': 'Yhteystiedot',
    'event-timeline': 'Tapahtumat',
    'key-figures': 'Luvut',
    'life-circle': 'Elämänkaari',
    'network-graph': 'Yhteydet',
    'network-profile': 'Esittely',
    'partner-list': 'Kumppanit',
    'pillar-diagram': 'Pilarit',
    'place-map': 'Paikat',
    'program-list': 'Ohjelmat',
    'source-list': 'Lähteet',
  },
};

/** Returns the title of a frame, in the language of the widget or in English: `Partners: Health Hub Utrecht`. */
export const titleOf = ({ widget, lang, attributes }: EmbedOptions, { networks }: EmbedTable): string => {
  const language = primaryLanguage(lang);
  const known = Object.hasOwn(subjects, language) ? subjects[language] : subjects.en;
  const { network = '', src, 'network-name': ownName } = attributes;
  const bundled = src === undefined && Object.hasOwn(networks, network) ? networks[network] : undefined;
  const name = ownName ?? bundled;
  const subject = known?.[widget] ?? widget;
  return name === undefined ? subject : `${subject}: ${name}`;
};
