import type { TranslationOf } from '../../issue-words.js';
import type { migrateWords } from '../../../model/issues/words/migrate.js';

export const migrate: TranslationOf<typeof migrateWords> = {
  messages: {
    'same-as-former': 'sagt dasselbe wie „{former}“',
    missing: 'fehlt',
    'no-list': 'ist keine Liste',
    'no-object': 'ist kein Objekt',
    'id-twice': 'ist auch die ID eines anderen Datensatzes, der in {collection} gelangt',
  },
  remedies: {
    'keep-one': 'Behalten Sie eines von beiden.',
    'add-or-version-2': 'Version 1 verlangt es: Ergänzen Sie es, oder schreiben Sie die Datei in Version 2.',
    'write-list': 'Schreiben Sie eine Liste: […].',
    'write-object': 'Schreiben Sie ein Objekt: {example}.',
    'another-id': 'Geben Sie einem von beiden eine andere ID.',
  },
};
