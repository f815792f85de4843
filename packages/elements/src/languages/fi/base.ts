import { plurals } from '../../base/language/plurals.js';
import type { BaseMessages } from '../base-messages.js';

export const { number, plural } = plurals('fi');

export const baseMessages: BaseMessages = {
  language: 'fi',
  loading: 'Ladataan…',
  retry: 'Yritä uudelleen',
  unavailable: 'Tätä sivun osaa ei voi juuri nyt näyttää.',
  errors: {
    'no-data': 'Ei vielä näytettävää: tämä elementti ei kerro, mistä verkostosta on kyse.',
    'network-missing': 'Tiedoissa on useita verkostoja tai ei yhtään. Elementin on kerrottava, mikä niistä näytetään.',
    'unknown-network': 'Tässä näytettävää verkostoa ei ole tiedoissa.',
    'unknown-contact': 'Tässä näytettävää yhteyshenkilöä ei ole tiedoissa.',
    'not-found': 'Tietoja ei löytynyt.',
    unreachable: 'Tietoihin ei saada yhteyttä.',
    timeout: 'Tietojen lataaminen kesti liian kauan.',
    'too-large': 'Tiedosto on liian suuri näytettäväksi.',
    'not-a-dataset': 'Tiedostoa ei voi lukea tietoaineistona.',
    'invalid-data': 'Tiedoissa on virheitä, eikä niitä näytetä.',
    'other-version': 'Tiedot ovat muodon toista versiota, eikä niitä näytetä.',
    failed: 'Tätä sivun osaa ei voi näyttää.',
  },
  evidence: {
    sources: 'Lähteet',
    mark: (number) => `lähde ${number}`,
    back: 'Takaisin tekstiin',
    undated: 'päiväämätön',
    undatedAfter: (date) => `päiväämätön, kirjoitettu ajankohdan ${date} jälkeen`,
    undatedBefore: (date) => `päiväämätön, kirjoitettu ennen ajankohtaa ${date}`,
    undatedBetween: (from, to) => `päiväämätön, kirjoitettu ajankohtien ${from} ja ${to} välillä`,
  },
};
