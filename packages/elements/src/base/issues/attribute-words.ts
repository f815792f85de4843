/** Messages about the attributes of a widget, in English. */
export const attributeWords = {
  messages: {
    'no-value': 'is not a value of this attribute',
    'no-number': 'is not a number of this attribute',
    'no-attribute': 'is not an attribute of this widget',
    'matches-nothing': 'matches nothing here',
    'no-placeholder': 'has a placeholder that is not filled in',
  },
  remedies: {
    'did-you-mean': 'Did you mean "{near}"?',
    'use-one-of': 'Use one of: {values}.',
    'write-number': 'Write a whole number from 1.',
    'write-id': 'Write {id}, which becomes the id of each partner.',
  },
} as const;

type AttributeWords = Readonly<{
  [Kind in keyof typeof attributeWords]: Readonly<Record<keyof (typeof attributeWords)[Kind], string>>;
}>;

const nl: AttributeWords = {
  messages: {
    'no-value': 'is geen waarde van dit attribuut',
    'no-number': 'is geen getal voor dit attribuut',
    'no-attribute': 'is geen attribuut van deze widget',
    'matches-nothing': 'komt hier niet voor',
    'no-placeholder': 'heeft een plaatshouder die niet wordt ingevuld',
  },
  remedies: {
    'did-you-mean': 'Bedoelt u "{near}"?',
    'use-one-of': 'Gebruik een van: {values}.',
    'write-number': 'Vul een geheel getal vanaf 1 in.',
    'write-id': 'Schrijf {id}; daar komt de ID van elke partner.',
  },
};

const de: AttributeWords = {
  messages: {
    'no-value': 'ist kein Wert dieses Attributs',
    'no-number': 'ist keine Zahl für dieses Attribut',
    'no-attribute': 'ist kein Attribut dieses Widgets',
    'matches-nothing': 'kommt hier nicht vor',
    'no-placeholder': 'hat einen Platzhalter, der nicht ausgefüllt wird',
  },
  remedies: {
    'did-you-mean': 'Meinten Sie „{near}“?',
    'use-one-of': 'Verwenden Sie eines von: {values}.',
    'write-number': 'Tragen Sie eine ganze Zahl ab 1 ein.',
    'write-id': 'Schreiben Sie {id}; dort steht dann die ID jedes Partners.',
  },
};

const fi: AttributeWords = {
  messages: {
    'no-value': 'ei ole tämän attribuutin arvo',
    'no-number': 'ei ole tämän attribuutin luku',
    'no-attribute': 'ei ole tämän widgetin attribuutti',
    'matches-nothing': 'ei vastaa mitään täällä',
    'no-placeholder': 'sisältää paikkamerkin, jota ei täytetä',
  },
  remedies: {
    'did-you-mean': 'Tarkoititko ”{near}”?',
    'use-one-of': 'Käytä jotakin näistä: {values}.',
    'write-number': 'Kirjoita kokonaisluku alkaen yhdestä.',
    'write-id': 'Kirjoita {id}; sen tilalle tulee kunkin kumppanin tunniste.',
  },
};

/** Messages about attributes in the languages other than English, whose texts are in the issues. */
export const attributeWordsIn: Readonly<Record<string, AttributeWords>> = { nl, de, fi };
