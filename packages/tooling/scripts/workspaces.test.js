import { describe, expect, test } from 'vitest';
import { inBuildOrder } from './workspaces.js';

/** @param {string} name @param {string[]} uses */
const workspace = (name, ...uses) => ({ name, folder: `packages/${name}`, isPublished: true, isBuilt: true, uses });

describe('inBuildOrder', () => {
  test('puts each package after those that it uses', () => {
    const packages = [workspace('cli', 'elements', 'core'), workspace('core', 'zod'), workspace('elements', 'core')];
    expect(inBuildOrder(packages).map(({ name }) => name)).toEqual(['core', 'elements', 'cli']);
  });

  test('refuses packages that use each other', () => {
    const packages = [workspace('a', 'b'), workspace('b', 'a')];
    expect(() => inBuildOrder(packages)).toThrow('Packages use each other: a → b → a');
  });
});
