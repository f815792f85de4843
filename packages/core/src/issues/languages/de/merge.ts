import type { TranslationOf } from '../../issue-words.js';
import type { mergeWords } from '../../../model/issues/words/merge.js';

export const merge: TranslationOf<typeof mergeWords> = {
  messages: {
    differs: 'weicht von {other} in einer früheren Datei ab',
    'differs-from-none': 'hat in einer früheren Datei keinen Wert',
    'other-collection': 'hat eine ID, die auch in {collection} vorkommt',
  },
  remedies: {
    'say-the-same': 'Lassen Sie beide Datensätze dasselbe sagen, oder geben Sie einem von beiden eine andere ID.',
    'earlier-stands':
      'Der Datensatz der früheren Datei bleibt stehen. Korrigieren Sie einen von beiden, falls das nicht stimmt.',
    'later-stands': 'Dieser Datensatz ersetzt den früheren. Korrigieren Sie einen von beiden, falls das nicht stimmt.',
    'unique-ids': 'Jede ID kommt in der ganzen Datei nur einmal vor: Geben Sie einem der Datensätze eine andere ID.',
    'same-license':
      'Führen Sie nur Daten unter derselben Lizenz zusammen, oder einigen Sie sich mit den Herausgebern auf eine.',
  },
};
