import type { TranslationOf } from '../../issue-words.js';
import type { jsonWords } from '../../../model/issues/words/json.js';

export const json: TranslationOf<typeof jsonWords> = {
  messages: {
    'utf-16': 'ist nicht in UTF-8, sondern in UTF-16 gespeichert',
    'not-utf8': 'ist nicht in UTF-8 gespeichert ({name}, zuerst in Zeile {line}, Zeichen {column})',
    syntax: 'ist kein gültiges JSON: Erwartet wird {expected, word}, gefunden wurde {found, word}',
    value: 'ein Wert',
    key: 'ein Schlüssel in doppelten Anführungszeichen',
    colon: '":"',
    'comma-or-end': '"," oder "{end}"',
    escape: 'ein Code wie \\n oder \\u00e9',
    'closing-quote': 'ein schließendes Anführungszeichen (einen Zeilenumbruch schreiben Sie als \\n)',
    'end-of-file': 'das Ende der Datei',
    character: "'{character}'",
    'code-point': 'das Zeichen U+{codePoint}',
    'too-deep': 'ist tiefer als {levels} Ebenen verschachtelt',
    'inexact-number': 'ist eine Zahl, die gerundet würde: {shown}',
    'number-out-of-range': 'ist eine Zahl, die Programme nicht aufnehmen können: {shown}',
    twice: 'steht zweimal da',
    'forbidden-key': 'ist als Schlüssel nicht erlaubt',
  },
  remedies: {
    'save-as-utf8': 'Speichern Sie die Datei als UTF-8.',
    'save-or-fetch':
      'Speichern Sie die Datei als UTF-8. Ist sie es schon, wurde sie unterwegs beschädigt oder abgeschnitten: Rufen Sie sie erneut ab.',
    'fetch-again': 'Die Datei ist abgeschnitten: Rufen Sie sie erneut ab.',
    'straight-quotes': 'Verwenden Sie gerade doppelte Anführungszeichen: "…".',
    'no-comments': 'JSON kennt keine Kommentare: Entfernen Sie ihn.',
    'no-comma': 'Entfernen Sie das Komma davor.',
    'address-of-json': 'Es ist HTML oder XML: Geben Sie die Adresse der JSON-Datei selbst an.',
    'remove-what-follows': 'Ein Server oder Programm hat hinter dem JSON etwas angefügt: Entfernen Sie es.',
    'resolve-conflict':
      'Die Datei enthält zwei Fassungen: Behalten Sie eine, und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
    'correct-place': 'Korrigieren Sie diese Stelle.',
    flat: 'Ein Datensatz ist flach: Korrigieren Sie das Programm, das die Datei geschrieben hat.',
    'fewer-digits': 'Schreiben Sie sie mit höchstens 15 Ziffern.',
    'within-range': 'Schreiben Sie eine Zahl zwischen 5e-324 und 1.7e308.',
    'keep-one': 'Behalten Sie eines von beiden.',
    'remove-key': 'Entfernen Sie ihn: Er kann verändern, was andere Objekte erben.',
  },
};
