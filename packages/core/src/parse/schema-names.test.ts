import { expect, test } from 'vitest';
import { vocabularies } from '../model/vocabularies/index.js';
import { valueTypes } from './schema-names.js';
import { kebabCase } from '../../scripts/kebab-case.js';

test('every open vocabulary has a value type', () => {
  const typed = Object.keys(valueTypes).map(kebabCase);
  const open = Object.values(vocabularies).filter(({ isOpen }) => isOpen);
  expect(open.map(({ name }) => name).filter((name) => !typed.includes(name))).toEqual([]);
});
