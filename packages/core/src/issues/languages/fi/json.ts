import type { TranslationOf } from '../../issue-words.js';
import type { jsonWords } from '../../../model/issues/words/json.js';

export const json: TranslationOf<typeof jsonWords> = {
  messages: {
    'utf-16': 'ei ole UTF-8- vaan UTF-16-muodossa',
    'not-utf8': 'ei ole UTF-8-muodossa ({name}, ensimmäisen kerran rivillä {line}, merkki {column})',
    syntax: 'ei ole kelvollista JSONia: tässä kuuluu olla {expected, word}, mutta löytyi {found, word}',
    value: 'arvo',
    key: 'avain kaksinkertaisissa lainausmerkeissä',
    colon: '":"',
    'comma-or-end': '"," tai "{end}"',
    escape: 'koodi, esimerkiksi \\n tai \\u00e9',
    'closing-quote': 'tekstin päättävä lainausmerkki (rivinvaihto kirjoitetaan \\n)',
    'end-of-file': 'tiedoston loppu',
    character: "'{character}'",
    'code-point': 'merkki U+{codePoint}',
    'too-deep': 'on sisäkkäin useammalla kuin {levels} tasolla',
    'inexact-number': 'on luku, joka pyöristyisi: {shown}',
    'number-out-of-range': 'on luku, jota ohjelmat eivät voi esittää: {shown}',
    twice: 'on annettu kahdesti',
    'forbidden-key': 'ei ole sallittu avain',
  },
  remedies: {
    'save-as-utf8': 'Tallenna tiedosto UTF-8-muodossa.',
    'save-or-fetch':
      'Tallenna tiedosto UTF-8-muodossa. Jos se on jo siinä, se on vioittunut tai katkennut matkalla: nouda se uudelleen.',
    'fetch-again': 'Tiedosto on katkennut: nouda se uudelleen.',
    'straight-quotes': 'Käytä suoria kaksinkertaisia lainausmerkkejä: "…".',
    'no-comments': 'JSONissa ei ole kommentteja: poista se.',
    'no-comma': 'Poista pilkku sen edeltä.',
    'address-of-json': 'Se on HTML- tai XML-tiedosto: anna JSON-tiedoston oma osoite.',
    'remove-what-follows': 'Palvelin tai ohjelma on lisännyt jotain JSONin perään: poista se.',
    'resolve-conflict':
      'Tiedostossa on kaksi versiota: säilytä toinen ja poista rivit, joilla on <<<<<<<, ======= ja >>>>>>>.',
    'correct-place': 'Korjaa tämä kohta.',
    flat: 'Aineistossa ei ole sisäkkäisyyttä: korjaa ohjelma, joka tiedoston kirjoitti.',
    'fewer-digits': 'Kirjoita se enintään 15 numerolla.',
    'within-range': 'Kirjoita luku väliltä 5e-324–1.7e308.',
    'keep-one': 'Säilytä toinen niistä.',
    'remove-key': 'Poista se: se voi muuttaa sitä, mitä muut oliot perivät.',
  },
};
