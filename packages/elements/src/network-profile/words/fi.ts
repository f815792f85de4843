import { networkKind } from '@health-networks/core/labels/fi';
import { baseWords } from '../../locales/fi.js';
import type { NetworkProfileWords } from './words.js';

/** Finnish words of the network profile. */
export const words: NetworkProfileWords = {
  ...baseWords,
  labels: { networkKind },
  sections: {
    figures: 'Avainluvut',
    pillars: 'Pilarit',
    'life-circle': 'Elämän kehä',
    goals: 'Tavoitteet',
    programs: 'Ohjelmat',
    partners: 'Kumppanit',
    map: 'Paikat',
    links: 'Yhteydet',
    events: 'Tapahtumat',
    statements: 'Mitä ihmiset sanovat',
    contacts: 'Yhteystiedot',
    sources: 'Mistä tiedot ovat peräisin',
  },
  alsoCalled: (names) => `Muita nimiä: ${names}`,
  kind: 'Tyyppi',
  seat: 'Kotipaikka',
  areaServed: 'Toiminta-alue',
  countries: 'Maa',
  since: 'Alkaen',
  until: 'Asti',
  languages: 'Kielet',
  website: 'Verkkosivusto',
  by: (date) => `tavoiteaika: ${date}`,
  inOurWords: 'Omin sanoin kerrottuna.',
};
