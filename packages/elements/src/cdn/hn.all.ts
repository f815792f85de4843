// The build wraps this file so that a second copy on a page does nothing.
import '../define.js';
import { registerLanguage } from '../languages/register-language.js';

// A classic script has no exports, so the function is set on `globalThis`.
Reflect.set(globalThis, 'healthNetworks', { registerLanguage });
