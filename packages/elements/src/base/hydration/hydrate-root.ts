import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';
import { isSameContent } from './same-content.js';

type Root = HTMLElement | DocumentFragment;

/** Renders into a detached fragment for comparison, so that nothing is loaded. */
const rendered = (content: unknown): DocumentFragment => {
  const fragment = document.createDocumentFragment();
  render(content, fragment);
  return fragment;
};

/**
 * Connects a template with its server-rendered content. If they differ, for example in data, language or version, the
 * root is emptied and rendered again, because hydration itself would leave old texts unchanged.
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
