import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the manifest out of the sources, as custom-elements-manifest.config.js says, and writes nothing.
 *
 * @returns {Promise<import('./manifest.js').Manifest>}
 */
export const analyze = () => cli({ argv: ['analyze', '--quiet'], cwd: packageFolder, noWrite: true });
