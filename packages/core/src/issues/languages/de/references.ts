import type { TranslationOf } from '../../issue-words.js';
import type { referenceWords } from '../../../model/issues/words/references.js';

export const references: TranslationOf<typeof referenceWords> = {
  messages: {
    'no-id': 'ist keine ID',
    'other-collection': 'steht in {found, and}',
    unresolved: 'verweist auf nichts in dieser Datei',
    'id-form': 'ist keine gültige ID',
    'id-twice': 'ist auch eine ID in {collection}',
    'not-its-key': 'stimmt nicht mit dem Schlüssel überein, unter dem es steht',
    'other-vocabulary': 'ist als Begriff von „{scheme}“ festgelegt, nicht von „{vocabulary}“',
    'closed-list': 'ist eine feste Liste: Das Programm rechnet mit genau diesen Begriffen',
    'unknown-term': 'ist weder ein bekannter Begriff von „{vocabulary}“ noch in dieser Datei festgelegt',
    'term-elsewhere':
      'ist weder ein bekannter Begriff von „{vocabulary}“ noch in dieser Datei festgelegt (aber ein Begriff von „{elsewhere}“)',
  },
  remedies: {
    'give-id': 'Geben Sie eine ID aus {collections} an, oder lassen Sie es weg.',
    'give-any-id': 'Geben Sie eine ID aus dieser Datei an, oder lassen Sie es weg.',
    'refer-to': 'Verweisen Sie auf eine ID aus {collections}.',
    'add-record': 'Korrigieren Sie die ID, oder ergänzen Sie sie in {collections}.',
    'add-any-record': 'Korrigieren Sie die ID, oder ergänzen Sie sie in der Datei.',
    'near-or-add': 'Meinten Sie „{near}“? Korrigieren Sie die ID, oder ergänzen Sie sie in {collections}.',
    'near-or-add-any': 'Meinten Sie „{near}“? Korrigieren Sie die ID, oder ergänzen Sie sie in der Datei.',
    'use-id':
      'Beginnen Sie mit einem Buchstaben und verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche: „umc-utrecht“.',
    'another-id': 'Geben Sie einem der beiden eine andere ID.',
    'write-key': 'Schreiben Sie „{key}“, oder ändern Sie den Schlüssel.',
    'give-scheme': 'Geben Sie dem Begriff bei „scheme“ den Wert „{vocabulary}“, oder verwenden Sie einen anderen.',
    'use-or-other-scheme':
      'Verwenden Sie einen der Begriffe so, wie er ist, oder legen Sie Ihren in einem anderen „scheme“ fest.',
    declare: 'Legen Sie den Begriff fest: {declaration}.',
    'declare-as': 'Verwenden Sie den Begriff „{term}“, und legen Sie ihn fest: {declaration}.',
    'did-you-mean': 'Meinten Sie „{near}“?',
    'near-or-declare': 'Meinten Sie „{near}“? Sonst legen Sie den Begriff fest: {declaration}.',
    'near-or-declare-as':
      'Meinten Sie „{near}“? Sonst verwenden Sie den Begriff „{term}“, und legen Sie ihn fest: {declaration}.',
  },
};
