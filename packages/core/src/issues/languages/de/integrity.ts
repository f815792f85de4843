import type { TranslationOf } from '../../issue-words.js';
import type { integrityWords } from '../../../model/issues/words/integrity.js';

export const integrity: TranslationOf<typeof integrityWords> = {
  messages: {
    missing: 'fehlt',
    'not-a-field': 'ist kein Feld dieses Datensatzes',
    'person-without-source': 'nennt keine Quelle für Angaben zu einer Person',
    'quote-language': 'ist nicht in der Sprache der Quelle „{source}“ („{language}“), sondern in „{other}“',
    'quote-long': 'hat {words} Wörter',
    'texts-absent': 'wurde nicht auf Zitate geprüft: Die Texte der Quellen sind nicht vorhanden',
    'text-file-absent': 'liegt nicht im Ordner mit den Texten der Quellen',
    'not-in-source': 'steht nicht Wort für Wort in der Quelle „{source}“',
    'no-sources': 'nennt keine Quelle; niemand kann nachsehen, woher die Angaben stammen',
    'no-source': 'nennt keine Quelle',
    'no-party': 'nennt weder eine Person noch eine Organisation',
    'no-channel': 'nennt keinen Weg, jemanden zu erreichen',
    'channel-given': 'steht im selben Datensatz',
    'nobodys-goal': 'ist niemandes Ziel: „party“ und „network“ fehlen',
    'group-without-network': 'verbindet die Gruppe mit keinem Netzwerk',
    'other-country': 'ist nicht das Land von „{place}“, in dem es liegt („{country}“)',
    'before-start': 'liegt vor {field} „{date}“',
    'day-and-moment': 'und {field} „{date}“ sind ein Tag und ein Zeitpunkt',
    'funds-itself': 'betreibt das Programm, das es fördert, laut einer Verknüpfung der Art „funds“',
    'membership-undated':
      'fehlt, obwohl eine zitierte Quelle datiert ist: Die Mitgliedschaft liest sich wie eine heutige',
    'not-position': 'ist nicht {position}, die Stelle in der Liste',
    'foreign-concept': 'ist in diesem Netzwerk kein Begriff von „{scheme}“',
    'listed-twice': 'ist zweimal aufgeführt',
    'leaves-out': 'lässt {missing} aus',
    'not-in-order': 'folgt nicht „order“',
    undated: 'fehlt, und keine zitierte Quelle ist datiert',
    'undated-yet': 'fehlt: Niemand kann erkennen, ob es noch bevorsteht',
    'relative-year': 'sagt „{phrase}“, und nirgends steht, welches Jahr gemeint ist',
    'also-identifier': 'ist auch die Kennung von „{first}“',
    'also-website': 'ist auch die Website von „{first}“',
    'also-name': 'ist auch der Name von „{first}“',
    'id-reused': 'ist eine ID, die bis {version} in {collection} für einen anderen Datensatz stand ({reason})',
    'successor-lost': 'führt zu keinem Datensatz',
    'link-to-itself': 'ist auch das andere Ende der Verknüpfung',
    'same-link': 'sagt dasselbe wie „{duplicate}“',
    'same-link-reversed': 'sagt dasselbe wie „{duplicate}“, vom anderen Ende her',
    'member-of-itself': 'ist auch selbst das Mitglied',
    'same-membership': 'sagt dasselbe wie „{duplicate}“',
    'unused-concept': 'wird in keinem Datensatz genannt',
    cycle: 'führt zu sich selbst zurück: {cycle}',
    'long-cycle': 'führt zu sich selbst zurück: {cycle} → … (insgesamt {count}) → {first}',
    'broader-elsewhere': 'ist ein Begriff von „{other}“, und dieser gehört zu „{scheme}“',
    'counts-nothing': 'sagt, was eine Zahl zählt, und ein Begriff von „{scheme}“ ist keine Eigenschaft von Zahlen',
    'no-link-kind': 'liest eine Verknüpfung rückwärts, und ein Begriff von „{scheme}“ ist keine Art von Verknüpfung',
    'no-inverse': 'fehlt: Vom zweiten Ende her läse sich die Verknüpfung wie vom ersten',
    'known-term': 'legt einen Begriff fest, den „{scheme}“ schon kennt',
    'closed-list': 'ist eine feste Liste: Das Programm verlässt sich auf genau diese Begriffe',
    'same-label': 'ist auch die Bezeichnung von „{earlier}“ im selben Vokabular',
    'unused-term': 'ist als Begriff von „{scheme}“ festgelegt, und kein Datensatz verwendet ihn',
    'no-text': 'hat keinen Text für {languages}',
    'too-long': 'ist mehr als {times}-mal so lang wie der Text in der Sprache der Quelle',
    unmarked: 'ist eine Übersetzung, die in keiner Quelle steht',
    'members-short': 'ist mehr als die {named}, die die Daten als Mitglieder von „{subject}“ nennen (Rollen: {roles})',
    'personal-data-needed': 'enthält Personendaten, und andere Datensätze beruhen darauf',
  },
  remedies: {
    'name-a-field':
      'Nennen Sie ein Feld, das der Datensatz hat, mit Punkten für das, was darin steht: „kind“ oder „name.de“.',
    'cite-person':
      'Zitieren Sie das öffentliche Dokument, das die Person in dieser Rolle nennt, oder entfernen Sie den Datensatz.',
    'give-review': 'Geben Sie das Datum an, bis zu dem jemand prüft, ob die Person die Rolle noch hat: „2027-11-22“.',
    'quote-as-it-stands':
      'Zitieren Sie die Quelle, in der es steht, übernehmen Sie die Worte unverändert, oder korrigieren Sie „language“.',
    'give-quote': 'Zitieren Sie höchstens acht Wörter der Quelle, die es sagen.',
    'shorten-quote': 'Behalten Sie höchstens {max} davon.',
    'name-folder': 'Nennen Sie den Ordner in der Umgebungsvariablen SOURCES_DIR, oder übergeben Sie „readSource“.',
    'put-file': 'Legen Sie die Datei dort ab, oder entfernen Sie „textFile“ bei der Quelle.',
    'copy-words': 'Übernehmen Sie die Worte so, wie sie in der Quelle stehen.',
    'add-sources':
      'Fügen Sie die Dokumente zu „sources“ hinzu und zitieren Sie sie in den Datensätzen, oder lassen Sie es so, wenn es Ihre eigenen Daten sind.',
    'cite-source': 'Zitieren Sie die Quelle, die es sagt: {example}.',
    'add-party': 'Ergänzen Sie „person“ oder „organization“.',
    'add-channel':
      'Ergänzen Sie „email“, „telephone“ oder „url“, oder nennen Sie in „undocumented“, was die Quellen nicht angeben.',
    'remove-undocumented': 'Entfernen Sie es aus „undocumented“.',
    'add-owner': 'Ergänzen Sie, wessen Ziel es ist („party“), oder das Netzwerk, wenn es dessen Ziel ist.',
    'add-network':
      'Ergänzen Sie „network“, oder entfernen Sie „relation“ und sagen Sie mit einer Verknüpfung, wie die Gruppe zu anderen steht.',
    'correct-one': 'Korrigieren Sie eines von beiden.',
    'swap-dates': 'Korrigieren oder vertauschen Sie die beiden Daten.',
    'both-or-neither': 'Geben Sie beiden eine Uhrzeit, oder keinem.',
    'name-runner':
      'Entfernen Sie „network“, oder nennen Sie das Netzwerk, das das Programm betreibt; nennen Sie das geförderte in „about“.',
    'give-as-of': 'Geben Sie das Datum der Quelle an, notfalls einen Zeitraum: „2019“, „2018/2020-11-06“.',
    'number-from-one': 'Nummerieren Sie die Begriffe dieser Art in „{network}“ von 1 bis {count}.',
    'remove-from-list': 'Entfernen Sie es aus „{field}“.',
    'list-in-order': 'Führen Sie sie in dieser Reihenfolge auf: {order}.',
    'date-or-publish': 'Ergänzen Sie das Datum, oder „published“ oder „writtenAfter“ bei der Quelle, die es ankündigt.',
    'date-when-known': 'Ergänzen Sie das Datum, sobald es bekannt ist.',
    'name-year': 'Nennen Sie das Jahr, oder datieren Sie den Datensatz.',
    'keep-one':
      'Behalten Sie einen der beiden Datensätze, oder halten Sie fest, was sie unterscheidet: Art, Ort, Registernummer.',
    'not-the-old-id':
      'Geben Sie dem Datensatz eine andere ID: Wer die alte behielt, hielte ihn für den alten Datensatz.',
    'name-successor': 'Nennen Sie einen Datensatz der Datei, oder eine aufgegebene ID, die einen Nachfolger hat.',
    'name-other-end': 'Nennen Sie den Datensatz, zu dem sie führt, oder entfernen Sie die Verknüpfung.',
    'keep-one-link':
      'Behalten Sie eine der beiden, mit den Belegen beider, oder geben Sie beiden die Daten, die sie unterscheiden.',
    'name-organization': 'Nennen Sie, wozu das Mitglied gehört, oder entfernen Sie die Mitgliedschaft.',
    'keep-one-membership':
      'Behalten Sie einen der beiden Einträge, mit den Belegen beider, oder geben Sie beiden die Daten oder Funktionen, die sie unterscheiden.',
    'name-concept':
      'Nennen Sie ihn in dem Datensatz, der davon handelt („themes“, „about“, „pillars“, …), oder entfernen Sie ihn.',
    'remove-widest': 'Entfernen Sie „{field}“ bei dem umfassendsten von ihnen.',
    'wider-term':
      'Nennen Sie einen weiteren Begriff von „{scheme}“, bekannt oder festgelegt, oder geben Sie beiden dasselbe „scheme“.',
    'property-scheme': 'Entfernen Sie es, oder geben Sie dem Begriff das „scheme“ „property“.',
    'link-kind-scheme': 'Entfernen Sie es, oder geben Sie dem Begriff das „scheme“ „link-kind“.',
    'add-inverse':
      'Ergänzen Sie die Bezeichnung, die von „to“ nach „from“ liest, oder eine „broader“-Art, die von beiden Enden dasselbe sagt.',
    'remove-known':
      'Entfernen Sie den Begriff: Der bekannte funktioniert ohne ihn. Bedeutet Ihrer etwas anderes, geben Sie ihm eine andere ID.',
    'own-scheme': 'Verwenden Sie einen seiner Begriffe, oder legen Sie Ihren in einem anderen „scheme“ fest.',
    'tell-apart':
      'Behalten Sie einen der beiden und verwenden Sie ihn überall, oder geben Sie ihnen Bezeichnungen, die sie unterscheiden.',
    'use-or-remove': 'Verwenden Sie ihn, oder entfernen Sie den Begriff.',
    'add-text': 'Ergänzen Sie ihn, oder entfernen Sie die Sprache aus „languages“ der Datei.',
    'see-whether':
      'Prüfen Sie, ob er etwas hinzufügt oder erklärt, was in eine Anmerkung gehört, oder ob der andere zu wenig sagt.',
    'mark-editorial': 'Ergänzen Sie „{field}“ in „editorial“, oder zitieren Sie eine Quelle in dieser Sprache.',
    'add-named': 'Ergänzen Sie die, die ein öffentliches Dokument nennt. Lassen Sie die anderen offen.',
    'write-without-person':
      'Schreiben Sie es ohne die Person, oder entfernen Sie den Datensatz und was darauf beruht: {ids}.',
  },
};
