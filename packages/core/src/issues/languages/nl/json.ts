import type { TranslationOf } from '../../issue-words.js';
import type { jsonWords } from '../../../model/issues/words/json.js';

export const json: TranslationOf<typeof jsonWords> = {
  messages: {
    'utf-16': 'staat niet in UTF-8 maar in UTF-16',
    'not-utf8': 'staat niet in UTF-8 ({name}, voor het eerst op regel {line}, teken {column})',
    syntax: 'is geen geldige JSON: hier hoort {expected, word}, maar er staat {found, word}',
    value: 'een waarde',
    key: 'een sleutel tussen dubbele aanhalingstekens',
    colon: '":"',
    'comma-or-end': '"," of "{end}"',
    escape: 'een code zoals \\n of \\u00e9',
    'closing-quote': 'een aanhalingsteken dat de tekst sluit (een nieuwe regel schrijft u als \\n)',
    'end-of-file': 'het einde van het bestand',
    character: "'{character}'",
    'code-point': 'het teken U+{codePoint}',
    'too-deep': 'is dieper genest dan {levels} niveaus',
    'inexact-number': 'is een getal dat zou worden afgerond: {shown}',
    'number-out-of-range': 'is een getal dat programma’s niet kunnen bevatten: {shown}',
    twice: 'staat er twee keer',
    'forbidden-key': 'mag geen sleutel zijn',
  },
  remedies: {
    'save-as-utf8': 'Sla het bestand op als UTF-8.',
    'save-or-fetch':
      'Sla het bestand op als UTF-8. Is dat al zo, dan is het onderweg beschadigd of afgebroken: haal het opnieuw op.',
    'fetch-again': 'Het bestand is afgebroken: haal het opnieuw op.',
    'straight-quotes': 'Gebruik rechte dubbele aanhalingstekens: "…".',
    'no-comments': 'JSON kent geen commentaar: verwijder het.',
    'no-comma': 'Verwijder de komma ervoor.',
    'address-of-json': 'Het is HTML of XML: geef het adres van het JSON-bestand zelf.',
    'remove-what-follows': 'Een server of programma heeft iets achter de JSON gezet: verwijder dat.',
    'resolve-conflict':
      'Het bestand bevat twee versies: bewaar er een, en verwijder de regels met <<<<<<<, ======= en >>>>>>>.',
    'correct-place': 'Verbeter die plek.',
    flat: 'Een dataset is vlak: pas het programma aan dat het bestand maakte.',
    'fewer-digits': 'Schrijf het met hoogstens 15 cijfers.',
    'within-range': 'Schrijf een getal tussen 5e-324 en 1.7e308.',
    'keep-one': 'Houd een van de twee over.',
    'remove-key': 'Verwijder hem: hij kan veranderen wat andere objecten erven.',
  },
};
