import { expect, test } from 'vitest';
import { DatasetError } from '../../model/issues/dataset-error.js';
import { inFourLanguages } from '../test-support/in-four-languages.js';
import { readDatasetJson } from './read-json.js';

const failure = (text: string): { success: false; error: DatasetError } => {
  try {
    readDatasetJson(text);
  } catch (error) {
    if (error instanceof DatasetError) return { success: false, error };
  }
  throw new Error('was read');
};

const remedyOf = (text: string): string | undefined => failure(text).error.issues[0]?.remedyCode;

test.each([
  ['a page', '<!doctype html>', 'json.address-of-json'],
  ['a page after white space', '\n <html>', 'json.address-of-json'],
  ['marks of a conflict', '{\n<<<<<<< HEAD\n"a": 1\n=======\n"a": 2\n>>>>>>> b\n}', 'json.resolve-conflict'],
  ['marks at the beginning', '<<<<<<< HEAD\n{}\n=======\n{"a":1}\n>>>>>>> b\n', 'json.resolve-conflict'],
  ['marks that are left', '{"a": 1\n=======\n}', 'json.resolve-conflict'],
  ['a comment of a server', '{"a": 1}\n<!-- Cached by a proxy -->', 'json.remove-what-follows'],
  ['markup within', '{"a": <b>}', 'json.correct-place'],
  ['a sign in a text', '{"a": "<"', 'json.fetch-again'],
  ['a number beyond the largest', '{"a": 1e400}', 'json.within-range'],
  ['a number below the smallest', '{"a": -1e-400}', 'json.within-range'],
  ['many digits', '{"a": 9007199254740993}', 'json.fewer-digits'],
])('the remedy for %s fits', (_, text, remedy) => {
  expect(remedyOf(text)).toBe(remedy);
});

test('remedies are told in every language', () => {
  const texts = ['{}<!-- x -->', '{"a": 1e400}', '<<<<<<< HEAD\n{}'];
  const remedies = texts.flatMap((text) => inFourLanguages(failure(text)).map((line) => line.split(/\)\. /)[1]));
  expect(remedies).toEqual([
    'A server or program added something after the JSON: remove it.',
    'Een server of programma heeft iets achter de JSON gezet: verwijder dat.',
    'Ein Server oder Programm hat hinter dem JSON etwas angefügt: Entfernen Sie es.',
    'Palvelin tai ohjelma on lisännyt jotain JSONin perään: poista se.',
    'Write a number between 5e-324 and 1.7e308.',
    'Schrijf een getal tussen 5e-324 en 1.7e308.',
    'Schreiben Sie eine Zahl zwischen 5e-324 und 1.7e308.',
    'Kirjoita luku väliltä 5e-324–1.7e308.',
    'The file holds two versions: keep one, and remove the lines with <<<<<<<, ======= and >>>>>>>.',
    'Het bestand bevat twee versies: bewaar er een, en verwijder de regels met <<<<<<<, ======= en >>>>>>>.',
    'Die Datei enthält zwei Fassungen: Behalten Sie eine, und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
    'Tiedostossa on kaksi versiota: säilytä toinen ja poista rivit, joilla on <<<<<<<, ======= ja >>>>>>>.',
  ]);
});
