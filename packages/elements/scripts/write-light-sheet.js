/** Writes the style sheet of the widgets as plain HTML, from the style sheets of their shadow roots. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lightCss, sheetsInOrder } from './build/light-sheet.js';

const dist = new URL('../dist/', import.meta.url);

/** @param {string} path */
const load = (path) => import(new URL(path, dist).href);

const { widgetTags } = await load('ssr/ssr.js');
const names = await load('ssr/light/names.js');
const { lightStyles } = await load('ssr/light/light.styles.js');

/** @param {string} tag @returns {string[]} */
const sheetsOf = (tag) => [
  ...Reflect.get(customElements.get(tag) ?? {}, 'elementStyles').map(
    (/** @type {{ cssText: string }} */ { cssText }) => cssText,
  ),
  lightStyles.cssText,
];

const sheets = sheetsInOrder(new Map(widgetTags.map((/** @type {string} */ tag) => [tag, sheetsOf(tag)])));

/** The widget that contains the others: its own rules must not apply inside them. */
const around = 'hn-network-profile';
const css = sheets.map((sheet) =>
  lightCss({ ...sheet, isAround: sheet.tags.length === 1 && sheet.tags[0] === around }, names),
);
writeFileSync(fileURLToPath(new URL('cdn/light.css', dist)), `${css.join('\n')}\n`);
