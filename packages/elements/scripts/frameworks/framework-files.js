import { elementTypes, taggedElements } from './element-types.js';
import { reactWrappers } from './react-wrappers.js';
import { templateTypes } from './template-types.js';

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
