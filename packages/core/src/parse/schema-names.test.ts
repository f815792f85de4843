import { expect, test } from 'vitest';
import { vocabularies } from '../model/vocabularies/index.js';
import { valueTypes } from './schema-names.js';

/** `NetworkKind` is `network-kind`. */
const kebabCase = (name: string): string => name.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

test('every open vocabulary has a value type', () => {
  const typed = Object.keys(valueTypes).map(kebabCase);
  const open = Object.values(vocabularies).filter(({ isOpen }) => isOpen);
  expect(open.map(({ name }) => name).filter((name) => !typed.includes(name))).toEqual([]);
});
