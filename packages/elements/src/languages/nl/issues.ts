import type { WidgetWords } from '../../base/issues/attribute-issues.js';

export const words: WidgetWords = {
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
    'latin-town': 'Schrijf de naam in Latijnse letters, of geef de coördinaten in een dataset.',
    'did-you-mean': 'Bedoelt u "{near}"?',
    'use-one-of': 'Gebruik een van: {values}.',
    'write-number': 'Vul een geheel getal vanaf 1 in.',
    'write-id': 'Schrijf {id}; daar komt de ID van elke partner.',
  },
};
