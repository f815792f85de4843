import type { TranslationOf } from '../../issue-words.js';
import type { migrateWords } from '../../../model/issues/words/migrate.js';

export const migrate: TranslationOf<typeof migrateWords> = {
  messages: {
    'same-as-former': 'sanoo saman kuin ”{former}”',
    missing: 'puuttuu',
    'no-list': 'ei ole luettelo',
    'no-object': 'ei ole objekti',
    'id-twice': 'on myös toisen, kokoelmaan {collection} siirtyvän tietueen tunnus',
  },
  remedies: {
    'keep-one': 'Säilytä toinen niistä.',
    'add-or-version-2': 'Versio 1 vaatii sen: lisää se, tai kirjoita tiedosto versiossa 2.',
    'write-list': 'Kirjoita luettelo: […].',
    'write-object': 'Kirjoita objekti: {example}.',
    'another-id': 'Anna toiselle niistä toinen tunnus.',
  },
};
