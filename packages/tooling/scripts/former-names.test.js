import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './run.js';

/** Former names of files, functions and types. Leftovers would mislead when searching the code. */
const former = [
  'are-apart',
  'base-words',
  'BaseWords',
  'before-find',
  'counting.js',
  'createTraceFinder',
  'figureFamiliesOf',
  'FigureFamily',
  'FinderFound',
  'finder-found',
  'foreign-object',
  'furniture',
  'group-tie',
  'groups-tied',
  'groupsTied',
  'groupTie',
  'GroupTie',
  'id-taker',
  'late-module',
  'LateModule',
  'lineage',
  'partner-base',
  'partner-unnamed',
  'PartnerBase',
  'place-marks',
  'place-names',
  'prototype-of',
  'removed-with',
  'room-controller',
  'rosters',
  'settling',
  'Settling',
  'size-controller',
  'stands-in',
  'tie-tester',
  'tiesOf',
  'tieTester',
  'word-loader',
  'WordLoader',
  'WordOverrides',
  'words-controller',
  'trace-finder',
];

/** Where former names are allowed: here, and where files of former versions are read. */
const rightly = [':!*former-names.test.js', ':!package-lock.json', ':!packages/core/src/migrate'];

/** @param {string} name */
const filesWith = (name) => {
  const parameters = ['grep', '--fixed-strings', '--files-with-matches', '--word-regexp', name, '--', '.', ...rightly];
  try {
    const found = execFileSync('git', parameters, { cwd: root });
    return found.toString().split('\n').filter(Boolean);
  } catch (error) {
    // Exit status 1: git found nothing.
    if (error instanceof Error && Reflect.get(error, 'status') === 1) return [];
    throw error;
  }
};

test.each(former)('%s is left nowhere', (name) => {
  expect(filesWith(name)).toEqual([]);
});
