import type { TranslationOf } from '../../issue-words.js';
import type { referenceWords } from '../../../model/issues/words/references.js';

export const references: TranslationOf<typeof referenceWords> = {
  messages: {
    'no-id': 'is geen id',
    'other-collection': 'staat in {found, and}',
    unresolved: 'verwijst naar niets in dit bestand',
    'id-form': 'is geen geldige id',
    'id-twice': 'is ook een id in {collection}',
    'not-its-key': 'is niet gelijk aan de sleutel waaronder het staat',
    'other-vocabulary': 'is vastgelegd als term van "{scheme}", niet van "{vocabulary}"',
    'closed-list': 'is een vaste lijst: het programma rekent op precies deze termen',
    'unknown-term': 'is geen bekende term van "{vocabulary}" en is in dit bestand niet vastgelegd',
    'term-elsewhere':
      'is geen bekende term van "{vocabulary}" en is in dit bestand niet vastgelegd (wel als term van "{elsewhere}")',
  },
  remedies: {
    'give-id': 'Geef een id uit {collections}, of laat het weg.',
    'give-any-id': 'Geef een id uit dit bestand, of laat het weg.',
    'refer-to': 'Verwijs naar een id uit {collections}.',
    'add-record': 'Verbeter de id, of voeg deze toe aan {collections}.',
    'add-any-record': 'Verbeter de id, of voeg deze toe aan het bestand.',
    'near-or-add': 'Bedoelt u "{near}"? Verbeter de id, of voeg deze toe aan {collections}.',
    'near-or-add-any': 'Bedoelt u "{near}"? Verbeter de id, of voeg deze toe aan het bestand.',
    'use-id': 'Begin met een letter en gebruik kleine letters, cijfers en enkele koppeltekens: "umc-utrecht".',
    'another-id': 'Geef een van de twee een andere id.',
    'write-key': 'Schrijf "{key}", of verander de sleutel.',
    'give-scheme': 'Geef het begrip bij "scheme" de waarde "{vocabulary}", of gebruik een andere term.',
    'use-or-other-scheme': 'Gebruik een van de termen zoals die is, of leg uw term vast in een ander "scheme".',
    declare: 'Leg de term vast: {declaration}.',
    'declare-as': 'Gebruik de term "{term}" en leg die vast: {declaration}.',
    'did-you-mean': 'Bedoelt u "{near}"?',
    'near-or-declare': 'Bedoelt u "{near}"? Zo niet, leg de term dan vast: {declaration}.',
    'near-or-declare-as': 'Bedoelt u "{near}"? Zo niet, gebruik dan de term "{term}" en leg die vast: {declaration}.',
  },
};
