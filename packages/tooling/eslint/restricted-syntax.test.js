import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { bareIntl, defaultExport, remUnit, styleAttribute, unrunTest } from './restricted-syntax.js';

/** @typedef {{ selector: string, message: string }} Restriction */

/** @param {Restriction} restriction @param {string} code */
const messagesFor = (restriction, code) =>
  new Linter()
    .verify(code, { rules: { 'no-restricted-syntax': ['error', restriction] } })
    .map(({ message }) => message);

describe('restricted syntax', () => {
  test.each([
    ['a default export', defaultExport, 'export default 1;'],
    ['a skipped test', unrunTest, "test.skip('adds', () => {});"],
    ['a test that shuts out the others', unrunTest, "describe.only('sums', () => {});"],
    ['a test still to be written', unrunTest, "it.todo('subtracts');"],
    ['a style attribute', styleAttribute, 'html`<p class="a" style="color: red">`;'],
    ['a bound style attribute', styleAttribute, 'html`<p style=${styleMap(colors)}>`;'],
    ['a style attribute in a drawing', styleAttribute, 'svg`<g\n  style = "fill: red"/>`;'],
    ['a language of the page to Intl', bareIntl, 'const format = new Intl.NumberFormat(language);'],
    ['its own plurals in a language of the page', bareIntl, 'const plural = new Intl.PluralRules(language);'],
    ['a size in rem', remUnit, 'css`p { margin: 1.5rem }`;'],
  ])('%s is refused', (_, restriction, code) => {
    expect(messagesFor(restriction, code)).toEqual([restriction.message]);
  });

  test.each([
    ['a named export', defaultExport, 'export const one = 1;'],
    ['a table of tests', unrunTest, "test.each([1, 2])('adds %s', () => {});"],
    ['a style property', styleAttribute, 'html`<p .style=${text}>`;'],
    ['a style element', styleAttribute, 'html`<style>p { color: red }</style>`;'],
    ['the plurals of a language that is named', bareIntl, "const plural = new Intl.PluralRules('nl');"],
    ['a size in em', remUnit, 'css`p { margin: 1.5em }`;'],
  ])('%s is accepted', (_, restriction, code) => {
    expect(messagesFor(restriction, code)).toEqual([]);
  });
});
