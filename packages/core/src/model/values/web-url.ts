import * as z from 'zod/mini';
import { isWebUrl } from '../guards/is-web-url.js';
import { refine } from './refine.js';

/** An http(s) address. `javascript:`, `data:`, relative and local addresses are rejected. */
export const webUrlSchema = z.string().check(refine(isWebUrl, 'web-url', 'give-url'));
