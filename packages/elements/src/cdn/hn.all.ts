// The build wraps this file so that a second copy on a page does nothing.
import '../bundled.js';
import * as elements from '../define.js';
import { registerLanguage } from '../languages/register-language.js';
import { Placeholders } from './placeholders.js';

// A classic script has no exports, so the function is set on `globalThis`.
Reflect.set(globalThis, 'healthNetworks', { registerLanguage });

const tags: readonly string[] = Object.values(elements).map(({ tagName }) => tagName);

new Placeholders({
  loaderOf: (tag) => (tags.includes(tag) ? () => Promise.resolve() : undefined),
}).watch();
