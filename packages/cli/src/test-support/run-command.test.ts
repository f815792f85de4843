import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, removeFolders } from './run-command.js';

test('temporary folders of tests are removed', () => {
  const folders = [folderWith({ 'a.csv': 'Name\n' }), folderWith({})];
  expect(folders.map(existsSync)).toEqual([true, true]);
  removeFolders();
  expect(folders.map(existsSync)).toEqual([false, false]);
});
