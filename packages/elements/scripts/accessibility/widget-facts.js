import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../manifest/analyze.js';
import { criteria } from './criteria.js';

/**
 * What a widget says of itself in `src/<name>/accessibility.json`: keys, notes by number of the criterion, limits.
 *
 * @typedef {{ keyboard: { keys: string, does: string }[], notes: Record<string, string>, limits: string[] }} Facts
 *
 * @typedef {{ tag: string, rule: string, selector: string, why: string, checkedBy: string }} Undecided
 */

const sources = join(packageFolder, 'src');

/** It shows nothing: it hands data to the widgets inside. */
const showNothing = ['dataset'];

/** Folders of the widgets that show something. */
export const widgetNames = readdirSync(sources)
  .filter((name) => existsSync(join(sources, name, 'define.ts')) && !showNothing.includes(name))
  .sort();

/** @param {string} name */
const fileOf = (name) => join(sources, name, 'accessibility.json');

/** @param {string} name folder of a widget */
export const hasFacts = (name) => existsSync(fileOf(name));

/** @param {unknown} value */
const isText = (value) => typeof value === 'string' && value.trim() !== '';

/**
 * What is wrong with the facts of a widget, a line for each thing.
 *
 * @param {Partial<Facts>} facts
 */
export const checkFacts = ({ keyboard, notes, limits, ...rest }) => {
  const known = criteria.map(({ number }) => number);
  return [
    ...Object.keys(rest).map((key) => `"${key}" is none of keyboard, notes, limits.`),
    ...(Array.isArray(keyboard) && keyboard.every(({ keys, does }) => isText(keys) && isText(does))
      ? []
      : ['"keyboard" has to be a list of { "keys": "Tab", "does": "…" }; empty where there is nothing to operate.']),
    ...(Array.isArray(limits) && limits.every(isText) ? [] : ['"limits" has to be a list of sentences.']),
    ...Object.entries(notes ?? { '': '' }).flatMap(([number, note]) => [
      ...(known.includes(number) ? [] : [`"notes" names "${number}", which is no A or AA criterion of WCAG 2.2.`]),
      ...(isText(note) ? [] : [`The note on "${number}" is empty.`]),
    ]),
  ];
};

/**
 * The facts of a widget. Throws where there are none, or where they are not as they should be.
 *
 * @param {string} name folder of the widget
 * @returns {Facts}
 */
export const readFacts = (name) => {
  if (!hasFacts(name))
    throw new Error(`src/${name}/accessibility.json is missing: docs/testing.md says what it holds.`);
  /** @type {Facts} */
  const facts = JSON.parse(readFileSync(fileOf(name), 'utf8'));
  const problems = checkFacts(facts);
  if (problems.length > 0) throw new Error(`src/${name}/accessibility.json: ${problems.join(' ')}`);
  return facts;
};

/**
 * What axe cannot decide of a widget, alone or with all others, with what decides it instead.
 *
 * @param {string} name
 * @returns {Omit<Undecided, 'tag'>[]}
 */
export const undecidedOf = (name) => {
  const all = JSON.parse(readFileSync(join(sources, 'test-support/gallery/incomplete.json'), 'utf8'));
  return [...(all[`hn-${name}`] ?? []), ...all.shared];
};
