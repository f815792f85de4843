import { render, type TemplateResult } from 'lit';

/** Markers of Lit, and the white space by which a template is laid out in its file. */
const isForNobody = (node: Node): boolean =>
  node instanceof Comment || (node instanceof Text && /^\s*\n\s*$/.test(node.data));

/**
 * The element of a template, without the markers that Lit would need to change it again: to be cloned, never rendered.
 * Thousands of rows differ from each other in four texts; a clone with its texts set costs half of what a rendered
 * template does, and takes ten nodes where that takes over thirty.
 */
export const prototypeOf = (template: TemplateResult): HTMLElement => {
  const box = document.createElement('div');
  render(template, box);
  const nodes = document.createNodeIterator(box);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (isForNobody(node)) node.parentNode?.removeChild(node);
  }
  box.normalize();
  const [element] = box.children;
  if (!(element instanceof HTMLElement)) throw new Error('A template for cloning holds one HTML element.');
  return element;
};
