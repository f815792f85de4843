import type { TranslationOf } from '../../issue-words.js';
import type { migrateWords } from '../../../model/issues/words/migrate.js';

export const migrate: TranslationOf<typeof migrateWords> = {
  messages: {
    'same-as-former': 'zegt hetzelfde als "{former}"',
    missing: 'ontbreekt',
    'no-list': 'is geen lijst',
    'no-object': 'is geen object',
    'id-twice': 'is ook de id van een ander record dat in {collection} terechtkomt',
  },
  remedies: {
    'keep-one': 'Houd een van de twee over.',
    'add-or-version-2': 'Versie 1 vraagt erom: voeg het toe, of schrijf het bestand in versie 2.',
    'write-list': 'Schrijf een lijst: […].',
    'write-object': 'Schrijf een object: {example}.',
    'another-id': 'Geef een van de twee een andere id.',
  },
};
