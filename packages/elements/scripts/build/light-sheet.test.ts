import { expect, test } from 'vitest';
import { lightAttributeOf, lightClass, lightClassOf } from '../../src/ssr/light/names.js';
import { lightCss, sheetsInOrder } from './light-sheet.js';

const names = { lightClass, lightClassOf, lightAttributeOf };

const light = (css: string, { isForAll = false, isAround = false } = {}): string =>
  lightCss({ css: `${css} { color: red }`, tags: ['hn-a', 'hn-b'], isForAll, isAround }, names).replace(
    '{color:red}',
    '',
  );

const scope = '.hn-light:is(.hn-a,.hn-b)';

test.each([
  ['.card > b::before', `${scope} .hn-card>b:before`],
  [':host', scope],
  [':host::before', `${scope}:before`],
  [":host([density='compact']) .card", `${scope}[data-density=compact] .hn-card`],
  [":host(:not([layout='row'], [layout='list'])) p", `${scope}:not([data-layout=row],[data-layout=list]) p`],
  ['.a:is(.b, .c):not(.d)', `${scope} .hn-a:is(.hn-b,.hn-c):not(.hn-d)`],
  ["section:has(> [state='empty'])", `${scope} section:has(>[data-state=empty])`],
  ["[part='heading']", `${scope} [data-part=heading]`],
  ['hn-key-figures', `${scope} .hn-key-figures`],
  ['section > ::part(sources)', `${scope} section>.hn-light [data-part~=sources]`],
])('%s applies only inside the widget', (selector, expected) => {
  expect(light(selector)).toBe(expected);
});

test('a rule for slotted content is removed', () => {
  expect(light('.base ::slotted(b)')).toBe('');
});

test('a sheet of all widgets uses one class with the same specificity as other sheets', () => {
  expect(light('p', { isForAll: true })).toBe('.hn-light.hn-light p');
});

test('the rules of a composed widget do not apply inside nested ones', () => {
  expect(light('p::after', { isAround: true })).toBe(`${scope} p:not(:where(.hn-light .hn-light *)):after`);
});

test('conditional rules stay conditional', () => {
  const css = '@container (inline-size >= 30em) { .card { color: red } }';
  expect(lightCss({ css, tags: ['hn-a'], isForAll: false, isAround: false }, names)).toBe(
    '@container (inline-size>=30em){.hn-light.hn-a .hn-card{color:red}}',
  );
});

test('each sheet is written once, in the order of every widget', () => {
  expect(
    sheetsInOrder(
      new Map([
        ['hn-a', ['host', 'table', 'a']],
        ['hn-b', ['host', 'fields', 'table', 'b']],
      ]),
    ),
  ).toEqual([
    { css: 'host', tags: ['hn-a', 'hn-b'], isForAll: true },
    { css: 'fields', tags: ['hn-b'], isForAll: false },
    { css: 'table', tags: ['hn-a', 'hn-b'], isForAll: true },
    { css: 'a', tags: ['hn-a'], isForAll: false },
    { css: 'b', tags: ['hn-b'], isForAll: false },
  ]);
});

test('conflicting orders of sheets are an error', () => {
  expect(() =>
    sheetsInOrder(
      new Map([
        ['hn-a', ['one', 'two']],
        ['hn-b', ['two', 'one']],
      ]),
    ),
  ).toThrow('make it one order');
});
