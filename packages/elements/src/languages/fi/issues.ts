import type { WidgetWords } from '../../base/issues/attribute-issues.js';

export const words: WidgetWords = {
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
    'latin-town': 'Kirjoita nimi latinalaisilla kirjaimilla, tai anna koordinaatit aineistossa.',
    'did-you-mean': 'Tarkoititko ”{near}”?',
    'use-one-of': 'Käytä jotakin näistä: {values}.',
    'write-number': 'Kirjoita kokonaisluku alkaen yhdestä.',
    'write-id': 'Kirjoita {id}; sen tilalle tulee kunkin kumppanin tunniste.',
  },
};
