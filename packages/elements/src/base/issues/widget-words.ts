/** Messages about the attributes of a widget and what it cannot show, in English. */
export const widgetWords = {
  messages: {
    'no-value': 'is not a value of this attribute',
    'no-number': 'is not a number of this attribute',
    'no-attribute': 'is not an attribute of this widget',
    'matches-nothing': 'matches nothing here',
    'no-town': 'is not in our list of European towns with 3,000 inhabitants or more, so it is not on the map',
    'no-placeholder': 'has a placeholder that is not filled in',
  },
  remedies: {
    'correct-town': 'Check the spelling, name the nearest town, or give the place coordinates in a dataset.',
    'did-you-mean': 'Did you mean "{near}"?',
    'use-one-of': 'Use one of: {values}.',
    'write-number': 'Write a whole number from 1.',
    'write-id': 'Write {id}, which becomes the id of each partner.',
  },
} as const;

type WidgetWords = Readonly<{
  [Kind in keyof typeof widgetWords]: Readonly<Record<keyof (typeof widgetWords)[Kind], string>>;
}>;

const nl: WidgetWords = {
  messages: {
    'no-value': 'is geen waarde van dit attribuut',
    'no-number': 'is geen getal voor dit attribuut',
    'no-attribute': 'is geen attribuut van deze widget',
    'matches-nothing': 'komt hier niet voor',
    'no-town': 'staat niet in onze lijst van Europese plaatsen vanaf 3.000 inwoners, en dus niet op de kaart',
    'no-placeholder': 'heeft een plaatshouder die niet wordt ingevuld',
  },
  remedies: {
    'correct-town': 'Controleer de spelling, noem de dichtstbijzijnde plaats, of geef de coördinaten in een dataset.',
    'did-you-mean': 'Bedoelt u "{near}"?',
    'use-one-of': 'Gebruik een van: {values}.',
    'write-number': 'Vul een geheel getal vanaf 1 in.',
    'write-id': 'Schrijf {id}; daar komt de ID van elke partner.',
  },
};

const de: WidgetWords = {
  messages: {
    'no-value': 'ist kein Wert dieses Attributs',
    'no-number': 'ist keine Zahl für dieses Attribut',
    'no-attribute': 'ist kein Attribut dieses Widgets',
    'matches-nothing': 'kommt hier nicht vor',
    'no-town': 'steht nicht in unserer Liste europäischer Orte ab 3.000 Einwohnern und darum nicht auf der Karte',
    'no-placeholder': 'hat einen Platzhalter, der nicht ausgefüllt wird',
  },
  remedies: {
    'correct-town':
      'Prüfen Sie die Schreibweise, nennen Sie den nächsten Ort, oder geben Sie die Koordinaten in einem Datensatz an.',
    'did-you-mean': 'Meinten Sie „{near}“?',
    'use-one-of': 'Verwenden Sie eines von: {values}.',
    'write-number': 'Tragen Sie eine ganze Zahl ab 1 ein.',
    'write-id': 'Schreiben Sie {id}; dort steht dann die ID jedes Partners.',
  },
};

const fi: WidgetWords = {
  messages: {
    'no-value': 'ei ole tämän attribuutin arvo',
    'no-number': 'ei ole tämän attribuutin luku',
    'no-attribute': 'ei ole tämän widgetin attribuutti',
    'matches-nothing': 'ei vastaa mitään täällä',
    'no-town': 'ei ole luettelossamme yli 3 000 asukkaan eurooppalaisista paikkakunnista, joten sitä ei ole kartalla',
    'no-placeholder': 'sisältää paikkamerkin, jota ei täytetä',
  },
  remedies: {
    'correct-town': 'Tarkista kirjoitusasu, nimeä lähin paikkakunta, tai anna koordinaatit aineistossa.',
    'did-you-mean': 'Tarkoititko ”{near}”?',
    'use-one-of': 'Käytä jotakin näistä: {values}.',
    'write-number': 'Kirjoita kokonaisluku alkaen yhdestä.',
    'write-id': 'Kirjoita {id}; sen tilalle tulee kunkin kumppanin tunniste.',
  },
};

/** Messages in the languages other than English, whose texts are in the issues. */
export const widgetWordsIn: Readonly<Record<string, WidgetWords>> = { nl, de, fi };
