import type { WordsLike } from '../../issue-words.js';
import type { tableWords } from '../../../model/issues/words/table.js';

export const table: WordsLike<typeof tableWords> = {
  messages: {
    empty: 'ist leer',
    'too-many-rows': 'hat {rows, number} Zeilen',
    'is-spreadsheet': 'ist keine CSV-Datei, sondern die Arbeitsmappe einer Tabellenkalkulation',
    'is-pdf': 'ist keine CSV-Datei, sondern ein PDF',
    'is-markup': 'ist keine CSV-Datei, sondern HTML oder XML',
    'is-json': 'ist keine CSV-Datei, sondern JSON',
    'other-encoding':
      'ist offenbar in {encodings} gespeichert, und diese Zeichencodierung wird nicht gelesen: „{read}“ hieße dann {meant}',
    'no-encoding': 'hat eine unbekannte Zeichencodierung oder ist beschädigt',
    'not-text': 'ist kein Text, oder UTF-16 ohne die zugehörige Markierung',
    'no-name-column': 'hat keine Spalte „Name“',
    'unknown-column': 'ist eine unbekannte Spalte: Was darunter steht, wird nicht gelesen',
    'only-headers': 'enthält Spaltenüberschriften, aber darunter steht keine Organisation',
    'same-column': 'bedeutet dasselbe wie die Spalte „{column}“',
    'open-quote': 'hat ein Anführungszeichen, bei dem unklar bleibt, wo eine Zelle endet',
    'extra-cells': 'hat mehr Zellen, als es Spalten mit Überschrift gibt: {cells}',
    'unusable-text': 'enthält ein unsichtbares oder beschädigtes Zeichen, oder nichts Sichtbares',
    'not-an-address': 'ist keine vollständige Webadresse',
    'no-name': 'ist leer',
    'unknown-kind': 'ist keine bekannte Art von Organisation',
    'unknown-role': 'ist keine bekannte Rolle',
    'id-of-row': 'ist auch die ID von Zeile {row}',
    'id-of-network': 'ist auch die ID des Netzwerks',
    'id-of-term': 'ist auch die ID eines eigenen Begriffs',
    'name-of-row': 'ist auch der Name in Zeile {row}',
    'other-id':
      'ist eine ID aus einem anderen System: Die Organisation erhält eine ID, die aus ihrem Namen gebildet wird',
    'other-ids':
      'ist eine ID aus einem anderen System, ebenso {more, number} weitere in dieser Spalte: Die Organisation erhält eine ID, die aus ihrem Namen gebildet wird',
    'network-id': 'ist keine gültige ID',
    'network-name': 'ist kein Name für ein Netzwerk',
    'no-term': 'ist kein gültiger Begriff',
    'no-label': 'ist kein Name',
    'unknown-broader': 'ist weder ein bekannter Begriff von „{vocabulary}“ noch ein eigener',
  },
  remedies: {
    'give-rows': 'Schreiben Sie in die erste Zeile die Spaltenüberschriften und darunter je Organisation eine Zeile.',
    'keep-within-rows': 'Verwenden Sie höchstens {limit, number} Zeilen.',
    'export-as-csv': 'Speichern Sie die Tabelle als „CSV UTF-8“, und verwenden Sie diese Datei.',
    'save-as-utf8': 'Speichern Sie die Datei als „CSV UTF-8“.',
    'write-name-header': 'Schreiben Sie „Name“ über die Spalte mit den Namen der Organisationen.',
    'rename-header': 'Ist es die Spalte „{header}“? Dann nennen Sie sie „Name“.',
    'known-columns': 'Gelesen werden diese Spalten: {headers}.',
    'did-you-mean': 'Meinten Sie „{near}“?',
    'write-rows': 'Schreiben Sie darunter je Organisation eine Zeile.',
    'keep-one-column': 'Benennen Sie eine der beiden um, oder entfernen Sie eine.',
    'close-quotes':
      'Schreiben Sie "" für ein Anführungszeichen innerhalb eines Textes, und schließen Sie die Anführungszeichen um ihn herum.',
    'name-column': 'Geben Sie der Spalte eine Überschrift, oder leeren Sie die Zelle.',
    'quote-tabs':
      'Setzen Sie Text, der einen Tabulator enthält, in Anführungszeichen, oder geben Sie der Spalte eine Überschrift.',
    'quote-delimiters':
      'Setzen Sie Text, der „{delimiter}“ enthält, in Anführungszeichen, oder geben Sie der Spalte eine Überschrift.',
    'type-again': 'Geben Sie den Text neu ein, statt ihn einzufügen.',
    'write-address': 'Schreiben Sie „{address}“.',
    'give-address': 'Geben Sie eine vollständige Adresse an, etwa „https://www.example.org/“.',
    'give-logo-address': 'Geben Sie die vollständige Adresse des Bildes an, etwa „https://www.example.org/logo.svg“.',
    'write-name': 'Tragen Sie den Namen ein, oder löschen Sie die Zeile.',
    'did-you-mean-or-leave':
      'Meinten Sie „{near}“? Sonst können Sie es stehen lassen: Es wird so angezeigt, wie es dasteht.',
    'use-one-of-or-leave':
      'Wählen Sie aus: {terms}. Sie können es auch stehen lassen: Es wird so angezeigt, wie es dasteht.',
    'did-you-mean-or-declare': 'Meinten Sie „{near}“? Sonst legen Sie es als eigenen Begriff fest: {declaration}.',
    'use-one-of-or-declare': 'Wählen Sie aus: {terms}. Oder legen Sie es als eigenen Begriff fest: {declaration}.',
    'own-ids': 'Geben Sie beiden eine eigene ID.',
    'keep-one-row':
      'Behalten Sie eine Zeile, mit den Rollen als „Partner; Geldgeber“. Sind es zwei Organisationen, geben Sie jeder eine ID (Spalte „ID“).',
    'choose-id':
      'Möchten Sie sie selbst wählen, beginnen Sie mit einem Buchstaben und verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche: „lake-college“.',
    'write-network-id': 'Verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche: „unser-netzwerk“.',
    'write-network-name': 'Geben Sie den Namen ohne Leerzeichen davor und dahinter an.',
    'write-term': 'Verwenden Sie Kleinbuchstaben, Ziffern und einzelne Bindestriche: „care-provider“.',
    'give-label': 'Geben Sie den Namen in mindestens einer Sprache an: { "de": "Apotheke" }.',
    'declare-broader': 'Legen Sie ihn ebenfalls fest, oder lassen Sie „broader“ weg.',
  },
};
