import { analyze } from '../manifest/analyze.js';
import { elementsOf, literalValues } from '../manifest/elements-of.js';

/** Attributes that the frame page does not pass on: set by the widget, too long for a URL, or about the URL itself. */
const leftOut = ['state', 'strings', 'deep-link'];

/** Attributes whose values are URLs. */
const addresses = ['src', 'photo', 'link-pattern'];

/** @typedef {import('../../src/embed/embed-table.js').OptionKind} OptionKind */

/** @param {string} attribute @param {string} type as in TypeScript @returns {OptionKind} */
const kindOf = (attribute, type) => {
  if (addresses.includes(attribute)) return 'address';
  const words = literalValues(type);
  if (words.length > 0) return words;
  /** @type {Readonly<Record<string, OptionKind>>} */
  const kinds = { string: 'text', number: 'number', boolean: 'flag' };
  const kind = kinds[type];
  if (!kind)
    throw new Error(`Attribute ${attribute} has the type ${type}: say in embed-table.js what an address may give it.`);
  return kind;
};

/** @param {import('../manifest/elements-of.js').ElementDoc} element */
const optionsOf = ({ fields }) =>
  Object.fromEntries(
    fields.flatMap(({ attribute, type }) =>
      attribute === undefined || leftOut.includes(attribute) ? [] : [[attribute, kindOf(attribute, type)]],
    ),
  );

const networkNames = async () => {
  const { networkLoaders } = await import('@health-networks/core/data/loaders');
  const names = Object.entries(networkLoaders).map(async ([id, { en }]) => {
    const { networks } = (await en()).dataset;
    return [id, networks[id]?.name.en ?? id];
  });
  return Object.fromEntries(await Promise.all(names));
};

/** @returns {Promise<import('../../src/embed/embed-table.js').EmbedTable>} */
const tableOf = async () => {
  const { elements } = elementsOf(await analyze());
  const widgets = elements.filter(({ tagName }) => tagName !== 'hn-dataset');
  return {
    widgets: Object.fromEntries(widgets.map((one) => [one.tagName?.replace(/^hn-/, ''), optionsOf(one)])),
    networks: await networkNames(),
  };
};

/**
 * Writes the allowed URL parameters of embed.html into the code that reads them.
 *
 * @type {import('rollup').Plugin}
 */
export const embedTable = {
  name: 'embed-table',
  async transform(code, id) {
    if (!id.endsWith('/embed/embed-table.ts')) return undefined;
    const table = JSON.stringify(await tableOf());
    return code.replace(/(embedTable = )\{[^;]*\}/, (_, before) => before + table);
  },
};
