import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('fi');

export const baseMessages: BaseMessages = {
  language: 'fi',
  loading: 'Ladataan…',
  retry: 'Yritä uudelleen',
  unavailable: 'Tätä sivun osaa ei voi juuri nyt näyttää.',
  outdated: 'Päivittäminen ei onnistunut.',
  errors: {
    'no-data': 'Elementti ei kerro, mikä verkosto näytetään. Anna network, src tai data.',
    'network-missing':
      'Tiedostossa on useita verkostoja tai ei yhtään. Kerro network-attribuutilla, mikä niistä näytetään.',
    'unknown-network': 'Tällä tunnuksella ei ole verkostoa.',
    'unknown-contact': 'Tällä tunnuksella ei ole yhteyshenkilöä.',
    'not-found': 'Tiedostoa ei löytynyt.',
    unreachable: 'Lataaminen ei onnistunut.',
    'not-allowed': 'Tämän sivun suojausasetukset estävät lataamisen.',
    timeout: 'Lataaminen kesti liian kauan.',
    'too-large': 'Tiedosto on liian suuri näytettäväksi.',
    'not-a-dataset': 'Tiedosto ei ole tietoaineisto eikä kumppanitaulukko.',
    'invalid-data': 'Tiedostossa on virheitä.',
    'other-version': 'Tiedosto on muodon toista versiota.',
    failed: 'Näyttäminen ei onnistunut.',
  },
  evidence: {
    sources: 'Lähteet',
    mark: (number) => `lähde ${number}`,
    back: 'Takaisin tekstiin',
    undated: 'ei päiväystä',
    undatedAfter: (date) => `ei päiväystä, ajankohdan ${date} jälkeen`,
    undatedBefore: (date) => `ei päiväystä, ennen ajankohtaa ${date}`,
    undatedBetween: (from, to) => `ei päiväystä, ajankohtien ${from} ja ${to} välillä`,
  },
};
