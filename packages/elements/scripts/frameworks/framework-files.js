import { elementTypes, taggedElements } from './element-types.js';
import { templateTypes } from './template-types.js';

/** @typedef {import('./element-types.js').TaggedElement} TaggedElement */

/** Returns the name of an event handler: `hn-select` becomes `onHnSelect`. @param {string} event */
const handlerOf = (event) => `on${event.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}`;

/** @param {TaggedElement} element */
const wrapperCode = ({ className, tagName, folder, events }) => `'use client';
import * as react from 'react';
import { createComponent } from '@lit/react';
import { ${className} as elementClass } from '../${folder}/define.js';

export const ${className} = /* @__PURE__ */ createComponent({
  react,
  tagName: '${tagName}',
  elementClass,
  displayName: '${className}',
  events: {
${events.map(({ name }) => `    ${handlerOf(name)}: '${name}',\n`).join('')}  },
});
`;

/** @param {TaggedElement} element */
const wrapperTypes = ({
  className,
  tagName,
  folder,
  summary,
  events,
}) => `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${className} as Element } from '../${folder}/${folder}.js';
import type { ${className}Events as Events } from '../frameworks/elements.js';

/** \`<${tagName}>\`: ${summary} */
export declare const ${className}: ReactWebComponent<
  Element,
  {
${events.map(({ name }) => `    ${handlerOf(name)}: EventName<Events['${name}']>;\n`).join('')}  }
>;
`;

/**
 * Creates components for React 18 and 19, by file: one module per element, which also registers it, so that a bundle
 * contains only the elements in use.
 *
 * @param {readonly TaggedElement[]} elements
 * @returns {readonly (readonly [string, string])[]}
 */
const reactWrappers = (elements) => {
  const exports = elements.map(({ className, folder }) => `export { ${className} } from './${folder}.js';\n`).join('');
  return [
    ...elements.flatMap((element) => [
      /** @type {const} */ ([`react/${element.folder}.js`, wrapperCode(element)]),
      /** @type {const} */ ([`react/${element.folder}.d.ts`, wrapperTypes(element)]),
    ]),
    ['react/react.js', `'use client';\n${exports}`],
    ['react/react.d.ts', exports],
  ];
};

/**
 * Creates wrappers and types for frameworks, by file name in `dist`.
 *
 * @param {readonly import('../manifest/elements-of.js').ElementDoc[]} elements
 * @returns {readonly (readonly [string, string])[]}
 */
export const frameworkFiles = (elements) => {
  const tagged = taggedElements(elements);
  return [['frameworks/elements.d.ts', elementTypes(tagged)], ...reactWrappers(tagged), ...templateTypes];
};
