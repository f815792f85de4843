import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';
import { isSameContent } from './same-content.js';

type Root = HTMLElement | DocumentFragment;

/** Renders without a document around, so that nothing is loaded, to compare. */
const rendered = (content: unknown): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  render(content, fragment);
  return fragment;
};

/**
 * Connects a template with what a server has rendered of it. Where that is not the same, as when data, language or
 * version differ, the root is emptied for a rendering anew: hydration itself would leave old texts as they are.
 */
export const hydrateRoot = (content: unknown, root: Root, options: RenderOptions): void => {
  const isSame = isSameContent(root, rendered(content));
  try {
    if (isSame) {
      hydrate(content, root, options);
      return;
    }
  } catch (error) {
    console.warn('What the server has rendered is rendered anew.', error);
    Reflect.deleteProperty(root, '_$litPart$');
  }
  root.replaceChildren();
};
