import type { TranslationOf } from '../../issue-words.js';
import type { referenceWords } from '../../../model/issues/words/references.js';

export const references: TranslationOf<typeof referenceWords> = {
  messages: {
    'no-id': 'ei ole tunnus',
    'other-collection': 'on kokoelmassa {found, and}',
    unresolved: 'ei viittaa mihinkään tässä tiedostossa',
    'id-form': 'ei kelpaa tunnukseksi',
    'id-twice': 'on myös tunnus kokoelmassa {collection}',
    'not-its-key': 'ei ole sama kuin avain, jonka alla se on',
    'other-vocabulary': 'on määritetty sanaston ”{scheme}” termiksi, ei sanaston ”{vocabulary}”',
    'closed-list': 'on suljettu luettelo: ohjelma perustuu juuri näihin termeihin',
    'unknown-term': 'ei ole sanaston ”{vocabulary}” tunnettu termi, eikä sitä ole määritetty tässä tiedostossa',
    'term-elsewhere':
      'ei ole sanaston ”{vocabulary}” tunnettu termi, eikä sitä ole määritetty tässä tiedostossa (se on sanaston ”{elsewhere}” termi)',
  },
  remedies: {
    'give-id': 'Anna tunnus kokoelmasta {collections} tai jätä se pois.',
    'give-any-id': 'Anna jokin tämän tiedoston tunnus tai jätä se pois.',
    'refer-to': 'Viittaa tunnukseen kokoelmassa {collections}.',
    'add-record': 'Korjaa tunnus tai lisää se kokoelmaan {collections}.',
    'add-any-record': 'Korjaa tunnus tai lisää se tiedostoon.',
    'near-or-add': 'Tarkoititko ”{near}”? Korjaa tunnus tai lisää se kokoelmaan {collections}.',
    'near-or-add-any': 'Tarkoititko ”{near}”? Korjaa tunnus tai lisää se tiedostoon.',
    'use-id': 'Aloita kirjaimella ja käytä pieniä kirjaimia, numeroita ja yksittäisiä yhdysviivoja: ”umc-utrecht”.',
    'another-id': 'Anna toiselle niistä eri tunnus.',
    'write-key': 'Kirjoita ”{key}” tai muuta avain.',
    'give-scheme': 'Anna käsitteelle ”scheme”-arvo ”{vocabulary}” tai käytä toista termiä.',
    'use-or-other-scheme': 'Käytä jotakin sen termiä sellaisenaan tai määritä omasi toisessa ”scheme”-sanastossa.',
    declare: 'Määritä termi: {declaration}.',
    'declare-as': 'Käytä termiä ”{term}” ja määritä se: {declaration}.',
    'did-you-mean': 'Tarkoititko ”{near}”?',
    'near-or-declare': 'Tarkoititko ”{near}”? Muussa tapauksessa määritä termi: {declaration}.',
    'near-or-declare-as':
      'Tarkoititko ”{near}”? Muussa tapauksessa käytä termiä ”{term}” ja määritä se: {declaration}.',
  },
};
