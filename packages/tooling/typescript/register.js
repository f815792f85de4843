import { register } from 'node:module';

// For `node --import`: Node 20 cannot run TypeScript, and scripts that read the sources must not wait for a build.
register('./hooks.js', import.meta.url);
