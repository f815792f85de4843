import { fileURLToPath } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

/** The folder of this package. */
export const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Reads the manifest from the sources according to custom-elements-manifest.config.js, without writing it.
 *
 * @returns {Promise<import('./manifest.js').Manifest>}
 */
export const analyze = () => cli({ argv: ['analyze', '--quiet'], cwd: packageFolder, noWrite: true });
