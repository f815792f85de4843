// The build wraps this file so that a second copy on a page does nothing.
import '../define.js';
import { registerLanguage } from '../languages/register-language.js';

// A script that is no module exports nothing: its functions stand here.
Reflect.set(globalThis, 'healthNetworks', { registerLanguage });
