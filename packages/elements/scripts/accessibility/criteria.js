import { operable } from './criteria/operable.js';
import { perceivable } from './criteria/perceivable.js';
import { robust } from './criteria/robust.js';
import { understandable } from './criteria/understandable.js';

/**
 * One success criterion, with what holds for all widgets: `how` it is met and tested, or why it does not apply.
 *
 * @typedef {{ number: string, name: string, level: 'A' | 'AA', isNew?: boolean, verdict: Verdict, how: string }} Criterion
 * `isNew` since WCAG 2.2, so that EN 301 549 v3.2.1 does not have it
 *
 * @typedef {'supports' | 'not-applicable'} Verdict
 */

/**
 * The success criteria of WCAG 2.2, levels A and AA.
 *
 * @type {readonly Criterion[]}
 */
export const criteria = [...perceivable, ...operable, ...understandable, ...robust];

/**
 * The requirement of EN 301 549 v3.2.1 that repeats a criterion; it is about WCAG 2.1.
 *
 * @param {Criterion} criterion
 */
export const clauseOf = ({ number, isNew = false }) => (isNew ? undefined : `9.${number}`);
