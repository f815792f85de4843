import type { TranslationOf } from '../../issue-words.js';
import type { commonWords } from '../../../model/issues/words/common.js';

export const common: TranslationOf<typeof commonWords> = {
  messages: {
    'in-file': '({file})',
    'at-position': '({file}, rivi {line}, merkki {column})',
    dataset: 'Tiedosto',
    row: 'Rivi {row}',
    cell: 'Rivi {row}, sarake {column}',
    more: '… ja {number, number} muuta',
    'too-large': 'on liian suuri: {size, number} tavua',
    'further-one': 'sisältää vielä 1 ongelman, jota ei ole lueteltu tässä',
    'further-many': 'sisältää vielä {number, number} ongelmaa, joita ei ole lueteltu tässä',
    'further-at-least-one': 'sisältää vielä ainakin 1 ongelman, jota ei ole lueteltu tässä',
    'further-at-least': 'sisältää vielä ainakin {number, number} ongelmaa, joita ei ole lueteltu tässä',
  },
  remedies: {
    'keep-within-bytes': 'Pidä koko alle {limit, number} tavussa tai suurenna arvoa ”maxBytes”.',
    'correct-listed': 'Korjaa ensin tässä luetellut tai ohjelma, joka tiedot kirjoitti, ja tarkista sitten uudelleen.',
  },
};
