import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Imports that are left at run time, early or late. */
const imports = [/^(?:import|export)(?! type\b)[^;]*? from '(\.[^']+)';/gm, /\bimport\('(\.[^']+)'\)/g];

/** @param {string} text @param {RegExp} pattern with one group @returns {string[]} */
const matches = (text, pattern) => [...text.matchAll(pattern)].map(([, group = '']) => group);

/** @param {Iterable<string>} names */
const sortedSet = (names) => [...new Set(names)].sort();

/** What another element renders is its own: a file that defines a tag, or is called like its folder. */
const isElement = (/** @type {string} */ file) =>
  [`${basename(dirname(file))}.ts`, 'define.ts'].includes(basename(file));

/** @param {string} file @param {Map<string, string>} found */
const follow = (file, found) => {
  if (found.has(file)) return;
  const text = readFileSync(file, 'utf8');
  found.set(file, text);
  for (const path of imports.flatMap((pattern) => matches(text, pattern))) {
    const imported = join(dirname(file), path.replace(/\.js$/, '.ts'));
    if (!isElement(imported)) follow(imported, found);
  }
};

/** Helpers that put their first parameter, called `part`, into a template. */
const helper = /\bconst (\w+) = \(part\b/g;

const readablePart = /\bpart=(?:"[\w -]*"|\$\{part\})/g;

/** @param {string} text */
const partsIn = (text) => [
  ...matches(text, /\bpart="([^"]*)"/g).flatMap((names) => names.split(' ')),
  ...matches(text, helper).flatMap((name) => matches(text, new RegExp(`\\b${name}\\('([^']*)'`, 'g'))),
];

/** @param {string} text */
const slotsIn = (text) => matches(text, /<slot(?: name="([^"]*)")?/g);

/** @param {string} text all that is imported, so that it holds the event classes too */
const eventsIn = (text) =>
  matches(text, /\bnew (Hn\w+Event)\(/g).map(
    (name) => new RegExp(`class ${name} [^]*?super\\('([^']*)'`).exec(text)?.[1] ?? name,
  );

/**
 * What a file and those that it imports render, read and fire: slots, parts, custom properties and events, each
 * sorted. Throws when a template names a part in a way that cannot be read here.
 *
 * @param {string} file
 */
export const namesInSources = (file) => {
  /** @type {Map<string, string>} */
  const found = new Map();
  follow(file, found);
  for (const [path, text] of found) {
    if (/\bpart=/.test(text.replace(readablePart, '')))
      throw new Error(`${path} names a part in another way than part="name", or part=\${part} in a helper for it.`);
  }
  const text = [...found.values()].join('\n');
  return {
    slots: sortedSet(slotsIn(text)),
    parts: sortedSet([...found.values()].flatMap(partsIn)),
    cssProperties: sortedSet(matches(text, /\bvar\(\s*(--hn-[\w-]+)/g)),
    events: sortedSet(eventsIn(text)),
  };
};
