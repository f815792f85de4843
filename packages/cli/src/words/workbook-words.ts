/** Messages about reading a workbook, YAML or Turtle, in English. */
export const workbookWords = {
  messages: {
    'no-yaml': 'is not valid YAML: {reason}',
    'no-turtle': 'is not valid Turtle: {reason}',
    'yaml-tab': 'is not valid YAML: a tab stands where spaces are needed',
    'yaml-indent': 'is not valid YAML: a line is not indented like those it belongs to',
    'yaml-key': 'is not valid YAML: the same key stands twice in one place',
    'yaml-quote': 'is not valid YAML: a quotation mark or bracket is not closed',
    'yaml-line': 'is not valid YAML: a line is neither a key with its value nor an item of a list',
    'yaml-alias': 'is not valid YAML: it refers to something that it does not name',
    'turtle-prefix': 'is not valid Turtle: the prefix "{prefix}" is not declared',
    'turtle-dot': 'is not valid Turtle: a statement has no dot at its end',
    'turtle-token': 'is not valid Turtle: "{token}" cannot stand there',
    'no-network': 'has no network',
    'too-large': 'is too large: {size} bytes',
    protected: 'is protected by a password',
    unreadable: 'is not a readable workbook',
  },
  remedies: {
    'keep-smaller': 'Keep it within {limit} bytes.',
    'use-spaces': 'Indent with spaces only.',
    'indent-alike': 'Indent the lines of one list or object by the same number of spaces.',
    'keep-one-key': 'Keep one of them, or rename it.',
    'close-it': 'Add the quotation mark or bracket that is missing.',
    'write-key': 'Write it as "key: value" or "- item"; put a text with ": " in quotation marks.',
    'declare-prefix': 'Declare it at the start of the file: @prefix {prefix} <https://…> .',
    'end-with-dot': 'End it with a dot, or go on with a semicolon or a comma.',
    'migrate-file': 'Turn it into a dataset of version 2: health-networks migrate {argument}',
    'add-network': 'Add one: "networks": {example}',
    'correct-yaml': 'Correct that place, or the program that wrote it.',
    'correct-turtle': 'Correct that place, or the program that wrote it.',
    'delete-pictures': 'Keep it within {limit} bytes: delete pictures.',
    'no-password': 'Save it without one.',
    'save-again': 'Save it as .xlsx again.',
    'known-columns': 'Known columns: {columns}. To keep its cells, give their meaning: --column "{name}=note".',
    'name-contact-column':
      'Its cells look like telephone numbers or mailboxes. If they are, say so: --column "{name}={use}".',
    'leave-or-remove': 'No action is needed; if it has ended, give --remove-absent.',
    'say-the-same-or-choose':
      'Make both records equal, give one of them another id, or keep one with --on-conflict first or last.',
    'put-together-or-choose': 'Put their rows into one sheet, or choose one: --sheet "{sheet}".',
    'check-telephone': 'Check its digits, or write it with the code of its country: "+31 30 123 45 67".',
    'write-country-code':
      'Write it with its country code: "+31 30 123 45 67", or name the country of all: --country NL.',
    'did-you-mean-or-lenient': 'Did you mean "{near}"? Else take it as written: --lenient.',
    'use-one-of-or-lenient':
      'Use one of: {terms}. Else declare it in the dataset of --into (concepts), or take it as written: --lenient.',
    'did-you-mean-or-into': 'Did you mean "{near}"? Else declare it in the dataset of --into (concepts).',
    'use-one-of-or-into': 'Use one of: {terms}. Else declare it in the dataset of --into (concepts).',
    'name-header-or-column':
      'Write it above the names of the organizations, or name the header that is above them: --column "{header}=name".',
  },
} as const;

type WorkbookWords = Readonly<{
  [Kind in keyof typeof workbookWords]: Readonly<Record<keyof (typeof workbookWords)[Kind], string>>;
}>;

const nl: WorkbookWords = {
  messages: {
    'no-yaml': 'is geen leesbare YAML; de lezer meldt in het Engels: "{reason}"',
    'no-turtle': 'is geen leesbare Turtle; de lezer meldt in het Engels: "{reason}"',
    'yaml-tab': 'is geen leesbare YAML: er staat een tab waar spaties horen',
    'yaml-indent': 'is geen leesbare YAML: een regel springt anders in dan de regels waar die bij hoort',
    'yaml-key': 'is geen leesbare YAML: dezelfde sleutel staat twee keer op één plek',
    'yaml-quote': 'is geen leesbare YAML: een aanhalingsteken of haakje is niet gesloten',
    'yaml-line': 'is geen leesbare YAML: een regel is geen sleutel met een waarde en geen onderdeel van een lijst',
    'yaml-alias': 'is geen leesbare YAML: het verwijst naar iets dat er geen naam heeft',
    'turtle-prefix': 'is geen leesbare Turtle: het voorvoegsel "{prefix}" is niet vastgelegd',
    'turtle-dot': 'is geen leesbare Turtle: een uitspraak heeft geen punt aan het eind',
    'turtle-token': 'is geen leesbare Turtle: "{token}" kan daar niet staan',
    'no-network': 'heeft geen netwerk',
    'too-large': 'is te groot: {size, number} bytes',
    protected: 'is beveiligd met een wachtwoord',
    unreadable: 'is geen leesbare werkmap',
  },
  remedies: {
    'keep-smaller': 'Houd het bestand onder {limit, number} bytes.',
    'use-spaces': 'Spring alleen in met spaties.',
    'indent-alike': 'Laat de regels van één lijst of object met evenveel spaties inspringen.',
    'keep-one-key': 'Houd er één, of geef er een een andere naam.',
    'close-it': 'Zet het ontbrekende aanhalingsteken of haakje erbij.',
    'write-key': 'Schrijf "sleutel: waarde" of "- onderdeel"; zet een tekst met ": " tussen aanhalingstekens.',
    'declare-prefix': 'Leg het vast aan het begin van het bestand: @prefix {prefix} <https://…> .',
    'end-with-dot': 'Sluit af met een punt, of ga verder met een puntkomma of een komma.',
    'migrate-file': 'Maak er een dataset van versie 2 van: health-networks migrate {argument}',
    'add-network': 'Voeg er een toe: "networks": {example}',
    'correct-yaml': 'Verbeter die plek, of het programma dat het bestand maakte.',
    'correct-turtle': 'Verbeter die plek, of het programma dat het bestand maakte.',
    'delete-pictures': 'Houd het bestand onder {limit, number} bytes: verwijder bijvoorbeeld afbeeldingen.',
    'no-password': 'Sla het op zonder wachtwoord.',
    'save-again': 'Sla het opnieuw op als .xlsx.',
    'known-columns':
      'Deze kolommen worden gelezen: {nl}. Wilt u de cellen bewaren, geef dan hun betekenis: --column "{name}=note".',
    'name-contact-column':
      'Eronder lijken telefoonnummers of e-mailadressen te staan. Klopt dat, zeg het dan: --column "{name}={use}".',
    'leave-or-remove': 'U hoeft niets te doen. Is het voorbij, gebruik dan --remove-absent.',
    'say-the-same-or-choose':
      'Maak beide records gelijk, geef een van de twee een andere id, of behoud er een met --on-conflict first of last.',
    'put-together-or-choose': 'Zet hun rijen in één blad, of kies er een: --sheet "{sheet}".',
    'check-telephone': 'Controleer de cijfers, of schrijf het met het landnummer: "+31 30 123 45 67".',
    'write-country-code':
      'Schrijf het met het landnummer: "+31 30 123 45 67", of noem het land van alle nummers: --country NL.',
    'did-you-mean-or-lenient': 'Bedoelt u "{near}"? Zo niet, neem het dan over zoals het er staat: --lenient.',
    'use-one-of-or-lenient':
      'Kies uit: {terms}. Of leg het vast in het bestand van --into (concepts), of neem het over zoals het er staat: --lenient.',
    'did-you-mean-or-into': 'Bedoelt u "{near}"? Zo niet, leg het dan vast in het bestand van --into (concepts).',
    'use-one-of-or-into': 'Kies uit: {terms}. Of leg het vast in het bestand van --into (concepts).',
    'name-header-or-column':
      'Zet "Naam" boven de kolom met de namen van de organisaties, of noem de kop die erboven staat: --column "{header}=name".',
  },
};

const de: WorkbookWords = {
  messages: {
    'no-yaml': 'ist kein lesbares YAML; der Parser meldet auf Englisch: „{reason}“',
    'no-turtle': 'ist kein lesbares Turtle; der Parser meldet auf Englisch: „{reason}“',
    'yaml-tab': 'ist kein lesbares YAML: Ein Tabulator steht, wo Leerzeichen stehen müssen',
    'yaml-indent': 'ist kein lesbares YAML: Eine Zeile ist anders eingerückt als die Zeilen, zu denen sie gehört',
    'yaml-key': 'ist kein lesbares YAML: Derselbe Schlüssel steht zweimal an einer Stelle',
    'yaml-quote': 'ist kein lesbares YAML: Ein Anführungszeichen oder eine Klammer ist nicht geschlossen',
    'yaml-line': 'ist kein lesbares YAML: Eine Zeile ist weder ein Schlüssel mit Wert noch ein Eintrag einer Liste',
    'yaml-alias': 'ist kein lesbares YAML: Es verweist auf etwas, das darin keinen Namen hat',
    'turtle-prefix': 'ist kein lesbares Turtle: Das Präfix „{prefix}“ ist nicht festgelegt',
    'turtle-dot': 'ist kein lesbares Turtle: Eine Aussage hat keinen Punkt am Ende',
    'turtle-token': 'ist kein lesbares Turtle: „{token}“ kann dort nicht stehen',
    'no-network': 'hat kein Netzwerk',
    'too-large': 'ist zu groß: {size, number} Bytes',
    protected: 'ist mit einem Passwort geschützt',
    unreadable: 'ist keine lesbare Arbeitsmappe',
  },
  remedies: {
    'keep-smaller': 'Bleiben Sie unter {limit, number} Bytes.',
    'use-spaces': 'Rücken Sie nur mit Leerzeichen ein.',
    'indent-alike': 'Rücken Sie die Zeilen einer Liste oder eines Objekts gleich weit ein.',
    'keep-one-key': 'Behalten Sie einen davon, oder benennen Sie einen um.',
    'close-it': 'Ergänzen Sie das fehlende Anführungszeichen oder die fehlende Klammer.',
    'write-key':
      'Schreiben Sie „Schlüssel: Wert“ oder „- Eintrag“; setzen Sie einen Text mit „: “ in Anführungszeichen.',
    'declare-prefix': 'Legen Sie es am Anfang der Datei fest: @prefix {prefix} <https://…> .',
    'end-with-dot': 'Beenden Sie sie mit einem Punkt, oder fahren Sie mit Semikolon oder Komma fort.',
    'migrate-file': 'Machen Sie daraus einen Datensatz der Version 2: health-networks migrate {argument}',
    'add-network': 'Fügen Sie eines hinzu: "networks": {example}',
    'correct-yaml': 'Korrigieren Sie diese Stelle, oder das Programm, das die Datei geschrieben hat.',
    'correct-turtle': 'Korrigieren Sie diese Stelle, oder das Programm, das die Datei geschrieben hat.',
    'delete-pictures': 'Bleiben Sie unter {limit, number} Bytes: Löschen Sie etwa Bilder.',
    'no-password': 'Speichern Sie sie ohne Passwort.',
    'save-again': 'Speichern Sie sie erneut als .xlsx.',
    'known-columns':
      'Gelesen werden diese Spalten: {de}. Möchten Sie die Zellen behalten, geben Sie ihre Bedeutung an: --column "{name}=note".',
    'name-contact-column':
      'Darunter scheinen Telefonnummern oder E-Mail-Adressen zu stehen. Wenn ja, geben Sie es an: --column "{name}={use}".',
    'leave-or-remove': 'Sie brauchen nichts zu tun. Ist es beendet, verwenden Sie --remove-absent.',
    'say-the-same-or-choose':
      'Gleichen Sie beide Einträge an, geben Sie einem eine andere ID, oder behalten Sie einen mit --on-conflict first oder last.',
    'put-together-or-choose': 'Bringen Sie ihre Zeilen in ein Blatt, oder wählen Sie eines: --sheet "{sheet}".',
    'check-telephone':
      'Prüfen Sie die Ziffern, oder schreiben Sie die Nummer mit der Landesvorwahl: „+31 30 123 45 67“.',
    'write-country-code':
      'Schreiben Sie sie mit der Landesvorwahl: „+49 30 1234567“, oder nennen Sie das Land aller Nummern: --country DE.',
    'did-you-mean-or-lenient': 'Meinten Sie „{near}“? Sonst übernehmen Sie es, wie es dasteht: --lenient.',
    'use-one-of-or-lenient':
      'Wählen Sie aus: {terms}. Oder legen Sie es in der Datei von --into fest (concepts), oder übernehmen Sie es, wie es dasteht: --lenient.',
    'did-you-mean-or-into': 'Meinten Sie „{near}“? Sonst legen Sie es in der Datei von --into fest (concepts).',
    'use-one-of-or-into': 'Wählen Sie aus: {terms}. Oder legen Sie es in der Datei von --into fest (concepts).',
    'name-header-or-column':
      'Schreiben Sie „Name“ über die Spalte mit den Namen der Organisationen, oder nennen Sie die Überschrift, die darüber steht: --column "{header}=name".',
  },
};

const fi: WorkbookWords = {
  messages: {
    'no-yaml': 'ei ole luettavissa olevaa YAMLia; jäsennin ilmoittaa englanniksi: ”{reason}”',
    'no-turtle': 'ei ole luettavissa olevaa Turtlea; jäsennin ilmoittaa englanniksi: ”{reason}”',
    'yaml-tab': 'ei ole luettavissa olevaa YAMLia: sarkain on kohdassa, jossa pitää olla välilyöntejä',
    'yaml-indent': 'ei ole luettavissa olevaa YAMLia: rivin sisennys poikkeaa muista samaan kohtaan kuuluvista',
    'yaml-key': 'ei ole luettavissa olevaa YAMLia: sama avain on kahdesti samassa kohdassa',
    'yaml-quote': 'ei ole luettavissa olevaa YAMLia: lainausmerkki tai sulje puuttuu lopusta',
    'yaml-line': 'ei ole luettavissa olevaa YAMLia: rivi ei ole avain ja arvo eikä luettelon kohta',
    'yaml-alias': 'ei ole luettavissa olevaa YAMLia: se viittaa johonkin, jolla ei ole siinä nimeä',
    'turtle-prefix': 'ei ole luettavissa olevaa Turtlea: etuliitettä ”{prefix}” ei ole määritelty',
    'turtle-dot': 'ei ole luettavissa olevaa Turtlea: lauseen lopusta puuttuu piste',
    'turtle-token': 'ei ole luettavissa olevaa Turtlea: ”{token}” ei voi olla siinä',
    'no-network': 'ei sisällä verkostoa',
    'too-large': 'on liian suuri: {size, number} tavua',
    protected: 'on suojattu salasanalla',
    unreadable: 'ei ole luettavissa oleva työkirja',
  },
  remedies: {
    'keep-smaller': 'Pidä koko alle {limit, number} tavussa.',
    'use-spaces': 'Sisennä vain välilyönneillä.',
    'indent-alike': 'Sisennä saman luettelon tai objektin rivit yhtä monella välilyönnillä.',
    'keep-one-key': 'Säilytä niistä yksi tai nimeä toinen uudelleen.',
    'close-it': 'Lisää puuttuva lainausmerkki tai sulje.',
    'write-key': 'Kirjoita ”avain: arvo” tai ”- kohta”; kirjoita teksti, jossa on ”: ”, lainausmerkkeihin.',
    'declare-prefix': 'Määritä se tiedoston alussa: @prefix {prefix} <https://…> .',
    'end-with-dot': 'Päätä se pisteeseen tai jatka puolipisteellä tai pilkulla.',
    'migrate-file': 'Muunna se version 2 aineistoksi: health-networks migrate {argument}',
    'add-network': 'Lisää sellainen: "networks": {example}',
    'correct-yaml': 'Korjaa tuo kohta tai tiedoston kirjoittanut ohjelma.',
    'correct-turtle': 'Korjaa tuo kohta tai tiedoston kirjoittanut ohjelma.',
    'delete-pictures': 'Pidä koko alle {limit, number} tavussa: poista esimerkiksi kuvia.',
    'no-password': 'Tallenna se ilman salasanaa.',
    'save-again': 'Tallenna se uudelleen .xlsx-muodossa.',
    'known-columns':
      'Luettavat sarakkeet: {fi}. Jos haluat säilyttää solut, kerro niiden merkitys: --column "{name}=note".',
    'name-contact-column':
      'Soluissa näyttää olevan puhelinnumeroita tai sähköpostiosoitteita. Jos näin on, kerro se: --column "{name}={use}".',
    'leave-or-remove': 'Mitään ei tarvitse tehdä. Jos se on päättynyt, käytä valitsinta --remove-absent.',
    'say-the-same-or-choose':
      'Korjaa tietueet samanlaisiksi, anna toiselle toinen tunnus, tai säilytä toinen valitsimella --on-conflict first tai last.',
    'put-together-or-choose': 'Siirrä niiden rivit yhteen taulukkoon, tai valitse yksi: --sheet "{sheet}".',
    'check-telephone': 'Tarkista numerot, tai kirjoita numero maatunnuksen kanssa: ”+31 30 123 45 67”.',
    'write-country-code':
      'Kirjoita se maatunnuksen kanssa: ”+358 9 1234567”, tai kerro kaikkien numeroiden maa: --country FI.',
    'did-you-mean-or-lenient': 'Tarkoititko ”{near}”? Muussa tapauksessa ota se sellaisenaan: --lenient.',
    'use-one-of-or-lenient':
      'Valitse jokin näistä: {terms}. Tai määritä se valitsimen --into tiedostossa (concepts), tai ota se sellaisenaan: --lenient.',
    'did-you-mean-or-into':
      'Tarkoititko ”{near}”? Muussa tapauksessa määritä se valitsimen --into tiedostossa (concepts).',
    'use-one-of-or-into': 'Valitse jokin näistä: {terms}. Tai määritä se valitsimen --into tiedostossa (concepts).',
    'name-header-or-column':
      'Kirjoita organisaatioiden nimien yläpuolelle otsikko ”Nimi”, tai kerro niiden yläpuolella oleva otsikko: --column "{header}=name".',
  },
};

/** The messages in all languages. */
export const workbookWordsIn: Readonly<Record<string, WorkbookWords>> = { en: workbookWords, nl, de, fi };
