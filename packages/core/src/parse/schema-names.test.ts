import { expect, test } from 'vitest';
import { kebabCase } from '../../scripts/format-module.js';
import { vocabularies } from '../model/vocabularies/index.js';
import { valueTypes } from './schema-names.js';

test('every open vocabulary has a value type', () => {
  const typed = Object.keys(valueTypes).map(kebabCase);
  const open = Object.values(vocabularies).filter(({ isOpen }) => isOpen);
  expect(open.map(({ name }) => name).filter((name) => !typed.includes(name))).toEqual([]);
});
