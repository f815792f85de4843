import type { TranslationOf } from '../../issue-words.js';
import type { mergeWords } from '../../../model/issues/words/merge.js';

export const merge: TranslationOf<typeof mergeWords> = {
  messages: {
    differs: 'poikkeaa aiemman tiedoston arvosta {other}',
    'differs-from-none': 'puuttuu aiemmasta tiedostosta',
    'other-collection': 'käyttää tunnusta, joka on myös kokoelmassa {collection}',
  },
  remedies: {
    'say-the-same': 'Korjaa tietueet samanlaisiksi, tai anna toiselle niistä toinen tunnus.',
    'earlier-stands': 'Aiemman tiedoston tietue jää voimaan. Korjaa toinen niistä, jos se on väärin.',
    'later-stands': 'Tämä tietue korvaa aiemman. Korjaa toinen niistä, jos se on väärin.',
    'unique-ids': 'Tunnus esiintyy koko tiedostossa vain kerran: anna toiselle tietueista toinen tunnus.',
    'same-license': 'Yhdistä vain saman lisenssin tietoja, tai sovi lisenssistä tietojen julkaisijoiden kanssa.',
  },
};
